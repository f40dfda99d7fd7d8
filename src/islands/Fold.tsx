import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { textOn } from './text'

interface FoldProps {
  readonly title: string | undefined
  /** How many of its inputs have been moved, in words; nothing where none has. */
  readonly moved: string
  /** A field inside needs the reader: the fold opens, and stays so until that is put right. */
  readonly held: boolean
  /** A worked case has changed a field inside: the fold opens. */
  readonly changed: boolean
  readonly children: ComponentChildren
}

/** Inputs behind their name, which the reader opens and closes. */
export function Fold({ title, moved, held, changed, children }: FoldProps) {
  const fold = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    if ((held || changed) && fold.current) fold.current.open = true
  }, [held, changed])
  return (
    <details class="group" ref={fold}>
      <summary onClick={(event) => held && event.preventDefault()}>
        <span>{title}</span> <span class="moved" {...textOn(moved)} />
      </summary>
      {children}
    </details>
  )
}
