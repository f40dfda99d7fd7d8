import { useEffect, useState } from 'preact/hooks'
import { createCase, shareCurrency, type CaseState, type CaseStore } from '../case'
import type { Language } from '../i18n'
import type { Scope } from '../url'
import { followAddress } from './address'
import { followInProse } from './live'
import { followSnippet } from './snippet'

/** A calculator's store, and what it holds now. */
export interface Case {
  readonly store: CaseStore
  readonly state: CaseState
}

/** Opens one calculator on the page and lets everything outside its card follow it. */
export function useCase(scope: Scope, language: Language): Case {
  const [store] = useState(() => createCase(scope, language))
  const [state, setState] = useState(store.state)

  useEffect(() => {
    const ends = [
      store.listen(setState),
      shareCurrency(store),
      followInProse(store),
      followSnippet(store),
      followAddress(store),
    ]
    store.loadParser()
    return () => ends.forEach((end) => end())
  }, [])

  return { store, state }
}
