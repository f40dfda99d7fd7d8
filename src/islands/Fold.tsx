import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

interface FoldProps {
  readonly title: string | undefined
  /** Whether it comes open. */
  readonly open: boolean
  /** A field inside needs the reader: the fold opens, and stays so until that is put right. */
  readonly held: boolean
  readonly children: ComponentChildren
}

/** Inputs behind their name, which the reader opens and closes. */
export function Fold({ title, open, held, children }: FoldProps) {
  const fold = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    if (held && fold.current) fold.current.open = true
  }, [held])
  return (
    <details class="group" ref={fold} open={open || undefined}>
      <summary onClick={(event) => held && event.preventDefault()}>{title}</summary>
      {children}
    </details>
  )
}
