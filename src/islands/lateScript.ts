type LateScript = (typeof import('./late'))['late']

const waiting = new Set<readonly [come: (script: LateScript) => void, missing: () => void]>()

/** Asks for the script of the late parts, for everybody who waits for it. */
export const askForLate = (): void => {
  import('./late').then(
    ({ late }) => {
      for (const [come] of waiting) come(late)
      waiting.clear()
    },
    () => {
      for (const [, missing] of waiting) missing()
    },
  )
}

/**
 * Waits for the script of the late parts.
 * @param missing hears that it could not be loaded; it may still come, once it is asked for again
 * @returns a function that ends the waiting
 */
export function whenLate(come: (script: LateScript) => void, missing: () => void): () => void {
  const one = [come, missing] as const
  waiting.add(one)
  askForLate()
  return () => waiting.delete(one)
}
