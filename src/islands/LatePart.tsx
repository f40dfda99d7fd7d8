import { useEffect, useRef, useState } from 'preact/hooks'
import type { LateParts } from './late'
import { askForLate, whenLate } from './lateScript'
import { later } from './later'
import { Missing } from './Missing'
import { opening } from './opening'
import { inHtml } from './text'
import type { Case } from './useCase'

interface LatePartProps extends Case {
  readonly name: keyof LateParts
}

/**
 * A part of a card as it came with the page, until what lets it follow is here. What it says of other
 * numbers than the reader's is not seen until then; where it cannot be loaded, the reader is told.
 */
export function LatePart({ name, store, state }: LatePartProps) {
  const place = useRef<HTMLDivElement>(null)
  const came = useRef(state).current
  const [script, setScript] = useState<'late' | 'missing' | 'here'>('late')
  useEffect(() => {
    let end: (() => void) | undefined
    const forget = whenLate(
      ({ begin }) => {
        if (place.current) end = begin?.(place.current, name, { store, state: came })
        // Once it has followed what was done meanwhile.
        later(() => setScript('here'))
      },
      () => setScript('missing'),
    )
    return () => {
      forget()
      end?.()
    }
  }, [])
  const untrue = script !== 'here' && state.result !== came.result
  // At the foot of the card it is told, where no control that does nothing is left standing.
  const tells = name === 'Toolbar'
  const missing = script === 'missing' && (untrue || tells)
  const Part = import.meta.env.SSR ? opening.parts?.[name] : undefined
  return (
    <>
      {Part ? (
        <div class="part">
          <Part store={store} state={state} />
        </div>
      ) : (
        <div ref={place} class={untrue ? 'part untrue' : 'part'} hidden={missing} {...inHtml('')} />
      )}
      {missing && tells && <Missing again={askForLate} reader={state.reader} />}
    </>
  )
}
