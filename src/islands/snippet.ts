import type { CaseState, CaseStore } from '../case'
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

/** Lets the lines that embed a calculator carry the numbers on the screen. @returns a function that ends it */
export function followSnippet(store: CaseStore, opened: CaseState): () => void {
  const { scope } = store
  const place = document.querySelector<HTMLElement>(`[data-snippet="${scope.model.id}"]`)
  return follow(
    store,
    (state) => {
      if (place) place.textContent = withNumbers(place.dataset['lines'] ?? '', scope, state)
    },
    opened,
  )
}
