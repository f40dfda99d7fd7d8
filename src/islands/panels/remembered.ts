import { useState } from 'preact/hooks'
import type { CaseStore } from '../../case'
import { keepFor, keepOn } from '../entry'
import { recordOf } from '../record'

type Texts = Readonly<Record<string, string>>

const textsIn = (kept: unknown): Texts =>
  Object.fromEntries(
    Object.entries(recordOf(kept)).filter(
      (one): one is [string, string] => typeof one[1] === 'string',
    ),
  )

/**
 * What a panel holds that is no part of the case, as texts by name; it outlives closing, a reload and
 * another language.
 * @param panel names it apart from other panels
 */
export function rememberedFor<T extends Texts>(panel: string, start: (store: CaseStore) => T) {
  return (store: CaseStore): [T, (now: T) => void] => {
    const { id } = store.scope.model
    const [held, setHeld] = useState<T>(() => ({
      ...start(store),
      ...textsIn(keepOn(panel, id)),
    }))
    const hold = (now: T): void => {
      setHeld(now)
      keepFor(panel, id, now)
    }
    return [held, hold]
  }
}
