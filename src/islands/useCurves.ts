import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'
import type { CaseStore } from '../case'

/** Draws the curves of a card once the part that can is here; a calculator answers without them too. */
export function useCurves(store: CaseStore, card: RefObject<HTMLElement>): void {
  useEffect(() => {
    let end: (() => void) | undefined
    let gone = false
    const draw = async (): Promise<void> => {
      const { drawCurves } = await import('./curves')
      if (!gone && card.current) end = drawCurves(card.current, store)
    }
    draw().catch(() => undefined)
    return () => {
      gone = true
      end?.()
    }
  }, [])
}
