import { useState } from 'preact/hooks'
import type { CaseStore } from '../../case'
import { keepHere, keptHere } from '../entry'

type Texts = Readonly<Record<string, string>>

const entriesOf = (kept: unknown): [string, unknown][] =>
  typeof kept === 'object' && kept ? Object.entries(kept) : []
const textsIn = (kept: unknown): Texts =>
  Object.fromEntries(
    entriesOf(kept).filter((one): one is [string, string] => typeof one[1] === 'string'),
  )

/**
 * What a panel holds that is no part of the case, as texts by name; it outlives closing, a reload and
 * another language.
 * @param panel names it apart from other panels
 */
export function rememberedFor<T extends Texts>(panel: string, start: (store: CaseStore) => T) {
  return (store: CaseStore): [T, (now: T) => void] => {
    const { id } = store.scope.model
    const all = (): object => Object.fromEntries(entriesOf(keptHere(panel)))
    const [held, setHeld] = useState<T>(() => ({
      ...start(store),
      ...textsIn(entriesOf(all()).find(([one]) => one === id)?.[1]),
    }))
    const hold = (now: T): void => {
      setHeld(now)
      keepHere(panel, { ...all(), [id]: now })
    }
    return [held, hold]
  }
}
