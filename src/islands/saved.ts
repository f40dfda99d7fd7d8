import type { CaseState, CaseStore } from '../case'
import { follow } from './later'

/**
 * Lets a copy of the page that somebody saves, which holds attributes and no properties, have the
 * numbers that are on the screen: in its card, and under its figures.
 * @returns a function that ends it
 */
export function followCopies(store: CaseStore, opened: CaseState): () => void {
  const { id } = store.scope.model
  const inside = `:is([data-calculator="${id}"], [data-draws="${id}"])`
  const write = (): void => {
    for (const control of document.querySelectorAll<HTMLInputElement>(`${inside} input`)) {
      if (control.type === 'checkbox') control.defaultChecked = control.checked
      else if (control.defaultValue !== control.value) control.defaultValue = control.value
    }
    for (const select of document.querySelectorAll<HTMLSelectElement>(`${inside} select`)) {
      const chosen = select.selectedOptions[0]
      const was = select.querySelector<HTMLOptionElement>('[selected]')
      if (chosen === was) continue
      if (was) was.defaultSelected = false
      if (chosen) chosen.defaultSelected = true
    }
  }
  return follow(store, write, opened)
}
