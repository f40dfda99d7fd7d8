import type { CaseStore } from '../case'
import { besideOf } from './beside'

/** Asks for what shows the bands of a case, once something ranges. @returns a function that ends it */
export function followRanges(store: CaseStore): () => void {
  const beside = besideOf(store)
  let end: (() => void) | undefined
  let asked = false
  const look = (): void => {
    if (asked || Object.keys(beside.state().ranges).length === 0) return
    asked = true
    import('./followBand').then(
      ({ followBand }) => {
        if (asked) end = followBand(store)
      },
      // Asked for again with the next change.
      () => (asked = false),
    )
  }
  look()
  const forget = beside.listen(look)
  return () => {
    asked = false
    forget()
    end?.()
  }
}
