import type { CaseStore } from '../case'

/**
 * Lets what stands outside the card follow a case, once the part that writes it is here; until then,
 * and where it cannot be loaded, that stays as it was written.
 * @returns a function that ends it
 */
export function followLate(store: CaseStore): () => void {
  const opened = store.state()
  let ends: readonly (() => void)[] = []
  let gone = false
  import('./late').then(
    ({ followInProse, followSnippet }) => {
      if (!gone) ends = [followInProse(store, opened), followSnippet(store, opened)]
    },
    () => undefined,
  )
  return () => {
    gone = true
    ends.forEach((end) => end())
  }
}
