import { useEffect, useRef, useState } from 'preact/hooks'
import type { LateParts } from './late'
import { askForLate, whenLate } from './lateScript'
import { opening } from './opening'
import { inHtml } from './text'
import type { Case } from './useCase'

interface LatePartProps extends Case {
  readonly name: keyof LateParts
}

/**
 * A part of a card as it came with the page, until what lets it follow is here. Where that cannot be
 * loaded, what it says of other numbers than the reader's is put away, and the reader is told.
 */
export function LatePart({ name, store, state }: LatePartProps) {
  const place = useRef<HTMLDivElement>(null)
  const came = useRef(state).current
  const [missing, setMissing] = useState(false)
  useEffect(() => {
    let end: (() => void) | undefined
    const forget = whenLate(
      ({ begin }) => {
        setMissing(false)
        if (place.current) end = begin(place.current, name, { store, state: came })
      },
      () => setMissing(true),
    )
    return () => {
      forget()
      end?.()
    }
  }, [])
  const { strings } = state.reader
  const untrue = missing && state.result !== came.result
  const Part = opening.parts?.[name]
  return (
    <>
      {Part ? (
        <div class="part">
          <Part store={store} state={state} />
        </div>
      ) : (
        <div ref={place} class="part" hidden={untrue} {...inHtml('')} />
      )}
      {untrue && name === 'Results' && (
        <p class="missing">
          <span>{strings.partNotLoaded}</span>{' '}
          <button type="button" onClick={askForLate}>
            {strings.tryAgain}
          </button>
        </p>
      )}
    </>
  )
}
