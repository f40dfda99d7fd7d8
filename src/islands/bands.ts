import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { CaseStore } from '../case'
import type { Band } from '../engine/band'
import type { Case } from './useCase'

/** The band of every result while inputs range, by its name. */
export type Bands = Readonly<Record<string, Band>>

/** What a case has while inputs range, with what shows it in other parts of the page that were here before. */
export interface Banded {
  readonly bands: Bands
  /** The band of the headline, below its chart. */
  readonly Strip: ComponentType<Case & { readonly bands: Bands }>
  /** The arithmetic of the lowest and the highest of a result, as HTML. */
  readonly workingOf: (name: string) => string
}

/** What each case has for its present numbers and ranges; nothing while none ranges. `followBand` writes it, which comes once something does. */
const known = new WeakMap<CaseStore, Banded>()
const listeners = new Set<() => void>()

export function setBands(store: CaseStore, banded: Banded | undefined): void {
  if (banded) known.set(store, banded)
  else known.delete(store)
  for (const listener of [...listeners]) listener()
}

/** The bands of a case, followed. */
export function useBands(store: CaseStore): Banded | undefined {
  const [banded, setBanded] = useState(() => known.get(store))
  useEffect(() => {
    const hear = (): void => setBanded(known.get(store))
    listeners.add(hear)
    hear()
    return () => void listeners.delete(hear)
  }, [store])
  return banded
}
