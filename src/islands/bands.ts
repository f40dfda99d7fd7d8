import { useEffect, useState } from 'preact/hooks'
import type { CaseStore } from '../case'
import type { Band } from '../engine/band'

/** The band of every result while inputs range, by its name. */
export type Bands = Readonly<Record<string, Band>>

/** What each case has for its present numbers and ranges; none while nothing ranges. Written by `followBand`, which comes once something does. */
const known = new WeakMap<CaseStore, Bands>()
const listeners = new Set<() => void>()

export const bandsOf = (store: CaseStore): Bands | undefined => known.get(store)

export function setBands(store: CaseStore, bands: Bands | undefined): void {
  if (bands) known.set(store, bands)
  else known.delete(store)
  for (const listener of [...listeners]) listener()
}

/** The bands of a case, followed. */
export function useBands(store: CaseStore): Bands | undefined {
  const [, setBandsNow] = useState(() => bandsOf(store))
  useEffect(() => {
    const hear = (): void => setBandsNow(bandsOf(store))
    listeners.add(hear)
    hear()
    return () => void listeners.delete(hear)
  }, [store])
  return bandsOf(store)
}
