import { unreadFields, type CaseState, type CaseStore } from '../case'
import { fill } from '../i18n'
import type { Case, Scope } from '../url'
import { sharedQuery } from '../url/share'
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

/** Lets the lines that embed a calculator carry the numbers on the screen, and the way to the link builder too. @returns a function that ends it */
export function followSnippet(store: CaseStore, opened: CaseState): () => void {
  const { scope } = store
  const place = document.querySelector<HTMLElement>(`[data-snippet="${scope.model.id}"]`)
  const help = place?.closest('details')
  const builder = help?.querySelector<HTMLAnchorElement>('[data-builder]')
  const leftOut = help?.querySelector<HTMLElement>('[data-left-out]')
  return follow(
    store,
    (state) => {
      if (place) place.textContent = withNumbers(place.dataset['lines'] ?? '', scope, state)
      if (builder) builder.search = builderSearch(scope, state)
      const fields = unreadFields(state)
      if (leftOut)
        leftOut.textContent = fields && fill(leftOut.dataset['leftOut'] ?? '', { fields })
    },
    opened,
  )
}
