import type { CaseStore } from './store'

const onPage = new Set<CaseStore>()

/** Lets all calculators of a page show one currency, whichever of them it was chosen at. @returns a function that ends it */
export function shareCurrency(store: CaseStore): () => void {
  onPage.add(store)
  const end = store.listen(({ currency }, event) => {
    if (event.kind !== 'currency' || event.elsewhere) return
    for (const other of onPage)
      if (other !== store) other.send({ kind: 'currency', code: currency, elsewhere: true })
  })
  return () => {
    end()
    onPage.delete(store)
  }
}
