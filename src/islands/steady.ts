import type { CaseStore } from '../case'

/** By then, in ms, all that a change moves has been painted. */
const settled = 400

/**
 * Keeps what a reader holds where it is on the screen while a refusal comes to stand above it, or goes.
 * @returns a function that ends it
 */
export function keepSteady(card: HTMLElement, { listen }: CaseStore): () => void {
  const place = card.querySelector('.answer')
  let held: { readonly control: Element; readonly top: number } | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  const topOf = (control: Element): number => control.getBoundingClientRect().top
  // It hears of a new height before that is painted.
  const watcher = new ResizeObserver(() => {
    if (held) scrollBy({ top: topOf(held.control) - held.top, behavior: 'instant' })
  })
  if (place) watcher.observe(place)
  const end = listen(({ result }, { kind }, before) => {
    const control = document.activeElement
    const isSame = result.problems.length === before.result.problems.length
    if (isSame || kind === 'replaced' || !control || !card.contains(control)) return
    held = { control, top: topOf(control) }
    clearTimeout(timer)
    timer = setTimeout(() => (held = undefined), settled)
  })
  return () => {
    end()
    clearTimeout(timer)
    watcher.disconnect()
  }
}
