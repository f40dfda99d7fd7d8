import type { CaseStore } from '../case'
import { follow } from './later'

/**
 * Lets a copy of the page that somebody saves, which holds attributes and no properties, have the
 * numbers that are on the screen.
 * @returns a function that ends it
 */
export function keepForCopies(card: HTMLElement, store: CaseStore): () => void {
  const write = (): void => {
    for (const control of card.querySelectorAll('input')) {
      if (control.type === 'checkbox') control.defaultChecked = control.checked
      else if (control.defaultValue !== control.value) control.defaultValue = control.value
    }
    for (const option of card.querySelectorAll('option')) option.defaultSelected = option.selected
  }
  return follow(store, write)
}
