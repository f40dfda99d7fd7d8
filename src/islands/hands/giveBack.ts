import type { CaseState, CaseStore } from '../../case'

/** Gives back what there was before something was moved: numbers, and what was being typed. */
export function giveBack(store: CaseStore, { values, drafts }: CaseState): void {
  const now = store.state()
  for (const [key, value] of Object.entries(values)) {
    if (value === now.values[key] && drafts[key] === now.drafts[key]) continue
    store.send({ kind: 'moved', key, value })
    if (drafts[key]) store.send({ kind: 'typed', key, text: drafts[key].text })
  }
}
