import { unreadFields, type CaseState, type CaseStore } from '../case'
import { fill } from '../i18n'
import type { Case, Scope } from '../url'
import { sharedQuery } from '../url/share'
import { carried } from './carried'
import { follow } from './later'

const placeOfQuery = '?numbers'

/** The lines that embed a calculator, with these numbers and its revision in their address. */
export const withNumbers = (lines: string, scope: Scope, numbers: Case): string =>
  lines.replace(
    placeOfQuery,
    sharedQuery({ ...scope, prefix: '' }, '', numbers).replaceAll('&', '&amp;'),
  )

/** The query of the link builder that opens with these numbers. */
export const builderSearch = (scope: Scope, numbers: Case): string =>
  `?calculator=${scope.model.id}&${sharedQuery({ ...scope, prefix: '' }, '', numbers).slice(1)}`

/** Lets the lines that embed a calculator carry the numbers on the screen, and the ways to the link builder and between its page and its article too. @returns a function that ends it */
export function followSnippet(store: CaseStore, opened: CaseState): () => void {
  const { scope } = store
  const place = document.querySelector<HTMLElement>(`[data-snippet="${scope.model.id}"]`)
  const help = place?.closest('details')
  const builder = help?.querySelector<HTMLAnchorElement>('[data-builder]')
  const leftOut = help?.querySelector<HTMLElement>('[data-left-out]')
  const ways = document.querySelectorAll<HTMLAnchorElement>(`[data-case-of="${scope.model.id}"]`)
  const point = (way: HTMLAnchorElement): void => {
    way.search = carried(scope, store.state(), way.dataset['prefix'] ?? '')
  }
  for (const way of ways)
    for (const moment of ['pointerdown', 'click']) way.addEventListener(moment, () => point(way))
  return follow(
    store,
    (state) => {
      if (place) place.textContent = withNumbers(place.dataset['lines'] ?? '', scope, state)
      if (builder) builder.search = builderSearch(scope, state)
      const fields = unreadFields(state)
      if (leftOut)
        leftOut.textContent = fields && fill(leftOut.dataset['leftOut'] ?? '', { fields })
      for (const way of ways) point(way)
    },
    opened,
  )
}
