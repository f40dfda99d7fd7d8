/** What a reader does to go on. */
const goingOn = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const

/**
 * Scrolls no further than needed until what was just opened is seen, and again while parts of it
 * are still coming, until its reader goes on.
 * @returns a function that ends it
 */
export function bringInSight(opened: Element): () => void {
  const watch = new ResizeObserver(() => opened.scrollIntoView({ block: 'nearest' }))
  const end = (): void => {
    watch.disconnect()
    for (const kind of goingOn) removeEventListener(kind, end)
  }
  watch.observe(opened)
  for (const kind of goingOn) addEventListener(kind, end, { passive: true })
  return end
}
