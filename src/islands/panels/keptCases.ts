import type { CaseStore } from '../../case'
import { mostKept, type KeptCase } from '../../url/beside'
import { useBeside } from '../beside'
import { rememberedFor } from './remembered'

/** A name as it is being written, where it is not the case's own. */
type Draft = string | null

/** A case that was removed, and where it stood, from 0. */
interface Removed {
  readonly at: number
  readonly one: KeptCase
  readonly draft: Draft
}

const useTyped = rememberedFor('compare', () => ({ name: '', drafts: '[]', removed: '[]' }))

/** The kept cases of a calculator, with what is being written of their names and what was removed last. */
export function useKeptCases(store: CaseStore) {
  const beside = useBeside(store)
  const { kept } = beside.state()
  const [typed, setTyped] = useTyped(store)
  const written: readonly Draft[] = JSON.parse(typed.drafts)
  const removed: readonly Removed[] = JSON.parse(typed.removed)
  const drafts = kept.map((_, at) => written[at] ?? null)
  const hold = (texts: readonly Draft[], gone = removed, name = typed.name): void =>
    setTyped({ name, drafts: JSON.stringify(texts), removed: JSON.stringify(gone) })
  const last = removed.at(-1)
  return {
    kept,
    drafts,
    /** As it is being written for the present numbers. */
    name: typed.name,
    /** The one that can be kept again. */
    removed: kept.length < mostKept ? last : undefined,
    write: (name: string): void => hold(drafts, removed, name),
    keep(one: KeptCase): void {
      beside.set({ kept: [...kept, one] })
      hold(drafts, removed, '')
    },
    rename: (at: number, name: string): void =>
      beside.set({ kept: kept.map((one, place) => (place === at ? { ...one, name } : one)) }),
    /** Holds a name that is being written, or lets go of it. */
    draft: (at: number, text: Draft): void => hold(drafts.toSpliced(at, 1, text)),
    remove(at: number): void {
      const [one] = kept.slice(at)
      if (!one) return
      beside.set({ kept: kept.toSpliced(at, 1) })
      const gone = [...removed, { at, one, draft: drafts[at] ?? null }]
      hold(drafts.toSpliced(at, 1), gone.slice(-mostKept))
    },
    /** Puts the last one back where it stood. */
    restore(): void {
      if (!last) return
      beside.set({ kept: kept.toSpliced(last.at, 0, last.one) })
      hold(drafts.toSpliced(last.at, 0, last.draft), removed.slice(0, -1))
    },
  }
}
