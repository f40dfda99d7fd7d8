import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { RefObject } from 'preact'
import { createCase, shareCurrency, type CaseState, type CaseStore } from '../case'
import type { Language } from '../i18n'
import type { Scope } from '../url'
import { followAddress } from './address'
import { writeAtOnce } from './atOnce'
import { followLate } from './followLate'
import { follow } from './later'

/** A calculator's store, and what it holds now. */
export interface Case {
  readonly store: CaseStore
  readonly state: CaseState
}

/** The same, with the card that shows it. */
interface CaseOnPage extends Case {
  readonly card: RefObject<HTMLElement>
}

/** Opens one calculator on the page and lets everything outside its card follow it. */
export function useCase(scope: Scope, language: Language): CaseOnPage {
  const card = useRef<HTMLElement>(null)
  const [store] = useState(() => createCase(scope, language))
  const [state, setState] = useState(store.state)

  // Before anything can be moved, which a later look at the address would undo.
  useLayoutEffect(() => {
    const ends = [
      // First of all, so that nothing stands before it.
      card.current ? writeAtOnce(store, card.current) : () => undefined,
      follow(store, setState),
      shareCurrency(store),
      followLate(store, card.current),
      followAddress(store),
    ]
    void store.loadParser()
    return () => ends.forEach((end) => end())
  }, [])

  return { store, state, card }
}
