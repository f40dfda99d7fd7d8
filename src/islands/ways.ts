import type { CaseState, CaseStore } from '../case'
import { addressQuery, type Scope } from '../url'
import { besideQuery } from '../url/beside'
import { besideOf } from './beside'
import { follow } from './later'
import { differing } from './sent'

/** What the address has of other calculators. */
const othersIn = ({ model }: Scope): string =>
  location.search
    .slice(1)
    .split('&')
    .filter((part) => /^[\w-]+\.\w/.test(part) && !part.startsWith(`${model.id}.`))
    .join('&')

/**
 * The query with which another page shows the numbers on the screen, whatever it opens with, with
 * kept cases and ranges; those that nobody moved it has itself. What other calculators have goes
 * there, and back again, with it.
 */
const carried = (store: CaseStore, prefix: string): string => {
  const { scope, state } = store
  const { model, start } = scope
  const { values } = state()
  const isMoved = differing(start, values).length > 0
  const there = { model, start: isMoved ? {} : values, prefix }
  const query = addressQuery(there, othersIn(scope), { ...state(), opened: undefined })
  // The note is of whoever sent it, with the numbers it was sent with.
  return besideQuery(there, query, { ...besideOf(store).state(), note: '' })
}

/** Lets the links between a calculator's page, its article and the home page take along what was moved. @returns a function that ends it */
export function followWays(store: CaseStore, opened: CaseState): () => void {
  const { id } = store.scope.model
  const ways = document.querySelectorAll<HTMLAnchorElement>(`[data-case-of="${id}"]`)
  const point = (way: HTMLAnchorElement): void => {
    way.search = carried(store, way.dataset['prefix'] ?? '')
  }
  for (const way of ways)
    for (const moment of ['pointerdown', 'click']) way.addEventListener(moment, () => point(way))
  return follow(store, () => ways.forEach(point), opened)
}
