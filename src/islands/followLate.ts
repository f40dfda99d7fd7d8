import type { CaseStore } from '../case'
import { follow } from './later'
import { whenLate } from './lateScript'

/**
 * Lets what stands outside the card, and the curves over its sliders, follow a case once the part that
 * writes them is here. Until then nothing there quotes a number that is no longer so.
 * @returns a function that ends it
 */
export function followLate(store: CaseStore, card: HTMLElement | null): () => void {
  const opened = store.state()
  const { id } = store.scope.model
  const putAway = ({ result }: typeof opened): void => {
    if (result === opened.result) return
    const places = document.querySelectorAll<HTMLElement>(
      `[data-live^="${id}."], [data-snippet="${id}"]`,
    )
    for (const place of places) {
      place.dataset['written'] ??= place.textContent
      place.textContent = '—'
    }
    for (const figure of document.querySelectorAll(`[data-draws="${id}"]`))
      figure.classList.add('untrue')
  }
  let ends: readonly (() => void)[] = [follow(store, putAway, opened)]
  const stop = (): void => ends.forEach((end) => end())
  const forget = whenLate(
    ({ beginCard, followers }) => {
      stop()
      ends = Object.values(followers).map((begin) => begin(store, opened))
      if (card && beginCard) ends = [...ends, beginCard(card, store)]
    },
    () => undefined,
  )
  return () => {
    forget()
    stop()
  }
}
