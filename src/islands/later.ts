import type { CaseState, CaseStore } from '../case'

/** What is still to follow, each once however often it is asked for. */
const waiting = new Set<() => void>()
/** The longest that a page which is not painted, as in a hidden tab, keeps waiting. */
const longest = 100
/** How long what follows may take together, in ms, before a slider which goes on moving comes first again: each new slice is laid out and painted anew. */
const slice = 16
let running = false

const runSome = (): void => {
  const end = performance.now() + slice
  try {
    for (const next of waiting) {
      waiting.delete(next)
      next()
      if (performance.now() > end) break
    }
  } finally {
    // Also after one that failed: the others still follow.
    running = waiting.size > 0
    if (running) setTimeout(runSome)
  }
}

/** Runs this after the next paint, when everything asked for before has run. */
export function later(run: () => void): void {
  waiting.add(run)
  if (running) return
  running = true
  const painted = (): void => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
    setTimeout(runSome)
  }
  const frame = requestAnimationFrame(painted)
  const timer = setTimeout(painted, longest)
}

/**
 * Lets something follow a case: later, with what the case has come to by then.
 * @param write is given the state, and the one it was given before
 * @param shown what it shows already
 * @returns a function that ends it
 */
export function follow(
  { state, listen }: CaseStore,
  write: (now: CaseState, before: CaseState) => void,
  shown = state(),
): () => void {
  const run = (): void => {
    const [now, before] = [state(), shown]
    shown = now
    if (now !== before) write(now, before)
  }
  if (state() !== shown) later(run)
  const end = listen(() => later(run))
  return () => {
    end()
    waiting.delete(run)
  }
}
