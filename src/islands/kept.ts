import { unread, type CaseEvent, type CaseState, type CaseStore } from '../case'
import { isNumber } from '../engine'

/**
 * What a reader did that no address holds: texts that are no numbers yet, and all that was done
 * before the scripts arrived. It is kept in the state of the history's entry, by calculator and
 * control, and so comes back with a reload, by back and forward, and with no other visit.
 */
const entriesOf = (kept: unknown): [string, unknown][] =>
  typeof kept === 'object' && kept ? Object.entries(kept) : []
const ofPage = (): Record<string, unknown> => Object.fromEntries(entriesOf(history.state))

/** The state of this page's entry, where this calculator's part is what it holds now. */
export const stateWith = ({ scope: { model } }: CaseStore, state: CaseState): unknown => ({
  ...ofPage(),
  [model.id]: unread(state),
})

/** What the page in the other language hands over, once; a browser may let nothing be kept. */
const takeOver = (): void => {
  try {
    const key = location.pathname + location.search
    const handed = sessionStorage.getItem(key)
    sessionStorage.removeItem(key)
    if (handed) history.replaceState({ ...JSON.parse(handed), ...history.state }, '')
  } catch {
    // Then its numbers are in the address all the same.
  }
}

/** What was kept of a calculator, as events. */
export function keptEvents({ scope: { model } }: CaseStore): readonly CaseEvent[] {
  takeOver()
  return entriesOf(ofPage()[model.id]).flatMap(([key, value]): readonly CaseEvent[] => {
    const input = model.inputs[key]
    if (typeof value === 'string' && !(input && !isNumber(input))) {
      if (!input) return [{ kind: 'currency', code: value }]
      const typed: CaseEvent = { kind: 'typed', key, text: value }
      const inUse = document.activeElement?.id === `${model.id}-${key}`
      return inUse ? [typed] : [typed, { kind: 'left', key }]
    }
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      ? [{ kind: 'moved', key, value }]
      : []
  })
}
