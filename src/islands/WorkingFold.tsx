import type { VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { CaseState } from '../case'
import { opening } from './opening'
import { inHtml } from './text'
import type { Case } from './useCase'
import { useLate } from './useLate'
import { usePrinting } from './usePrinting'
import { Waiting } from './Waiting'

interface WorkingFoldProps extends Case {
  /** The results it works out. */
  readonly names: readonly string[]
  /** What they are together, where a screen reader has no other name for it. */
  readonly of: string
}

const load = () => import('./worked')

/**
 * How results come about, behind a fold. The page brings it for the numbers that it opens with; for
 * others it is worked out once somebody looks, by a part of the page that comes then.
 */
export function WorkingFold({ names, of, ...card }: WorkingFoldProps) {
  const { store, state } = card
  const fold = useRef<HTMLDetailsElement>(null)
  const came = useRef(state).current
  const shown = useRef<{ readonly of: CaseState; readonly node: VNode }>()
  const [open, setOpen] = useState(false)
  const printing = usePrinting()
  const isNow = ({ result, reader }: CaseState): boolean =>
    result === state.result && reader === state.reader
  const late = useLate(load, open || !isNow(came))
  // It may have been opened before anything ran.
  useEffect(() => setOpen(fold.current?.open === true), [])
  if (late.part && (open || printing))
    shown.current = { of: state, node: <late.part.Worked names={names} {...card} /> }
  const last = shown.current ?? {
    of: came,
    node: <div {...inHtml(opening.workings?.(store.scope.model, state, names) ?? '')} />,
  }
  return (
    <details class="working" ref={fold} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span>{state.reader.strings.working}</span>
        <span class="visually-hidden">: {of}</span>
      </summary>
      {/* Folded away it may yet be printed, and so is nothing rather than of other numbers. */}
      {isNow(last.of) ? last.node : open && <Waiting late={late} reader={state.reader} />}
    </details>
  )
}

/** How the headline comes about. */
export function HeadlineWorking(card: Case) {
  const { headline } = card.store.scope.model
  return <WorkingFold names={[headline]} of={card.state.reader.label(headline)} {...card} />
}
