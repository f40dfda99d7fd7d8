import { useState } from 'preact/hooks'
import type { CaseStore } from '../../case'

/** What a panel holds that is no part of the case; it outlives the panel, which may be closed and opened again. */
export function rememberedFor<T>(start: (store: CaseStore) => T) {
  const all = new WeakMap<CaseStore, T>()
  return (store: CaseStore): [T, (change: Partial<T>) => void] => {
    const [held, setHeld] = useState(() => all.get(store) ?? start(store))
    const change = (part: Partial<T>): void => {
      const next = { ...(all.get(store) ?? held), ...part }
      all.set(store, next)
      setHeld(next)
    }
    return [held, change]
  }
}
