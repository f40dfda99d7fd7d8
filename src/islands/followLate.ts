import type { CaseStore } from '../case'

/**
 * Lets what stands outside the card, and the curves over its sliders, follow a case once the part that
 * writes them is here; until then, and where it cannot be loaded, that stays as it was written.
 * @returns a function that ends it
 */
export function followLate(store: CaseStore, card: HTMLElement | null): () => void {
  const opened = store.state()
  let ends: readonly (() => void)[] = []
  let gone = false
  import('./late').then(
    ({ drawCurves, followInProse, followSnippet }) => {
      if (gone) return
      ends = [followInProse(store, opened), followSnippet(store, opened)]
      if (card) ends = [...ends, drawCurves(card, store)]
    },
    () => undefined,
  )
  return () => {
    gone = true
    ends.forEach((end) => end())
  }
}
