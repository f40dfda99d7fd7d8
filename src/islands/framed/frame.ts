import type { CaseState, CaseStore } from '../../case'

type Follow = (store: CaseStore, came: CaseState) => () => void

/** The same, and in a frame the calculator follows its host too. */
export const inFrame =
  (follow: Follow): Follow =>
  (store, came) => {
    if (document.body.classList.contains('embed'))
      import('./host').then(({ followHost }) => followHost(store)).catch(() => undefined)
    return follow(store, came)
  }
