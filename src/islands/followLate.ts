import type { CaseStore } from '../case'
import { follow } from './later'
import { whenLate } from './lateScript'

/** The places of this page's sentences that quote a calculator. */
export const quotes = (id: string): NodeListOf<HTMLDataElement> =>
  document.querySelectorAll(`data[data-live^="${id}."]`)

/**
 * Lets what stands outside the card, and the curves over its sliders, follow a case once the part that
 * writes them is here. Where it cannot be loaded, no sentence quotes a number that is no longer so.
 * @returns a function that ends it
 */
export function followLate(store: CaseStore, card: HTMLElement | null): () => void {
  const opened = store.state()
  let ends: readonly (() => void)[] = []
  const stop = (): void => ends.forEach((end) => end())
  const putAway = ({ result }: typeof opened): void => {
    if (result === opened.result) return
    for (const place of quotes(store.scope.model.id)) {
      place.dataset['written'] ??= place.textContent
      place.textContent = '—'
    }
  }
  const forget = whenLate(
    ({ drawCurves, followInProse, followSnippet }) => {
      stop()
      ends = [followInProse(store, opened), followSnippet(store, opened)]
      if (card) ends = [...ends, drawCurves(card, store)]
    },
    () => {
      stop()
      ends = [follow(store, putAway, opened)]
    },
  )
  return () => {
    forget()
    stop()
  }
}
