type LateScript = (typeof import('./late'))['late']

const waiting = new Set<readonly [come: (script: LateScript) => void, missing: () => void]>()

/** Asks for the script of the late parts, for everybody who waits for it. @returns whether it came */
export const askForLate = async (): Promise<boolean> => {
  const script = await import('./late').catch(() => undefined)
  for (const [come, missing] of waiting)
    if (script) come(script.late)
    else missing()
  if (script) waiting.clear()
  return script !== undefined
}

/**
 * Waits for the script of the late parts.
 * @param missing hears that it could not be loaded; it may still come, once it is asked for again
 * @returns a function that ends the waiting
 */
export function whenLate(come: (script: LateScript) => void, missing: () => void): () => void {
  const one = [come, missing] as const
  waiting.add(one)
  void askForLate()
  return () => waiting.delete(one)
}
