import { unread, type CaseEvent, type CaseState, type CaseStore } from '../case'
import { isNumber, sliderScale } from '../engine/page'
import { recordOf } from './record'

/**
 * What a reader did that no address holds: texts that are no numbers yet, and all that was done
 * before the scripts arrived. It is kept in the state of the history's entry, by calculator and
 * control, and so comes back with a reload, by back and forward, and with no other visit.
 */
const ofPage = (): Record<string, unknown> => recordOf(history.state)

/** How long, in milliseconds, what is set aside for another page waits for it. */
const fresh = 20_000

/** Both states, calculator by calculator; what was done later stands. */
const merged = (early: unknown, late: unknown): object => {
  const all = recordOf(early)
  for (const [id, state] of Object.entries(recordOf(late)))
    all[id] = typeof state === 'object' ? { ...recordOf(all[id]), ...state } : state
  return all
}

/** The state of this page's entry, where this calculator's part is what it holds now. */
export const stateWith = ({ scope: { model } }: CaseStore, state: CaseState): object => ({
  ...ofPage(),
  [model.id]: unread(state),
})

/**
 * Takes what was set aside for this visit, by its kind: by the page in the other language, or by
 * this one before a reload, since a browser about to reload forgets what is written meanwhile, and
 * all of it where it had no connection: once there is one, the page is come to as if anew.
 */
export function takeOver(): void {
  try {
    const { pathname, search, hash } = location
    const visit: unknown = performance.getEntriesByType('navigation')[0]?.toJSON().type
    for (const kind of ['navigate', 'reload ' + history.length]) {
      const name = `${kind} ${pathname}`
      const aside = recordOf(JSON.parse(sessionStorage.getItem(name) ?? 'null'))
      sessionStorage.removeItem(name)
      // What was set aside for a page that was never read is not for a later visit.
      if (visit === 'back_forward' || performance.timeOrigin - Number(aside['at']) > fresh) continue
      for (const [query, state] of Object.entries(aside))
        if (visit === 'reload' ? kind !== 'navigate' : query === search)
          history.replaceState(merged(state, history.state), '', pathname + query + hash)
    }
  } catch {
    // A browser may let nothing be set aside; numbers are in the address all the same.
  }
}

/** What was kept of a calculator, as events. */
export function keptEvents({ scope: { model } }: CaseStore): readonly CaseEvent[] {
  const kept = Object.entries(recordOf(ofPage()[model.id]))
  return kept.flatMap(([key, value]): readonly CaseEvent[] => {
    const input = model.inputs[key]
    if (typeof value === 'string' && !(input && !isNumber(input))) {
      if (!input) return [{ kind: 'currency', code: value }]
      const typed: CaseEvent = { kind: 'typed', key, text: value }
      const inUse = document.activeElement?.id === `${model.id}-${key}`
      return inUse ? [typed] : [typed, { kind: 'left', key }]
    }
    if (typeof value === 'number' && input && isNumber(input))
      // A slider keeps where it stands.
      return [{ kind: 'moved', key, value: sliderScale(input).valueAt(value) }]
    return typeof value === 'string' || typeof value === 'boolean'
      ? [{ kind: 'moved', key, value }]
      : []
  })
}
