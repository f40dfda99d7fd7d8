import type { CaseState } from '../case'
import { addressQuery, type Scope } from '../url'
import { differing } from './sent'

/** What the address has of other calculators. */
const othersIn = ({ model }: Scope): string =>
  location.search
    .slice(1)
    .split('&')
    .filter((part) => /^[\w-]+\.\w/.test(part) && !part.startsWith(`${model.id}.`))
    .join('&')

/**
 * The query with which another page shows the numbers on the screen, whatever it opens with; those
 * that nobody moved it has itself. What other calculators have goes there, and back again, with it.
 */
export const carried = (scope: Scope, state: CaseState, prefix: string): string => {
  const { model, start } = scope
  const { values } = state
  const isMoved = differing(start, values).length > 0
  const there = { model, start: isMoved ? {} : values, prefix }
  return addressQuery(there, othersIn(scope), { ...state, opened: undefined })
}
