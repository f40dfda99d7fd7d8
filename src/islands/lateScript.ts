type Card = (typeof import('./late'))['late']
type Follow = Card['followers'][keyof Card['followers']]
type LateScript = Partial<Omit<Card, 'followers'>> & {
  readonly followers: Readonly<Record<string, Follow>>
}

const waiting = new Set<readonly [come: (script: LateScript) => void, missing: () => void]>()

/** What this page has use for: the parts of a card, and what lets sentences and figures follow. */
const load = async (): Promise<LateScript> => {
  const [card, around] = await Promise.all([
    document.querySelector('[data-calculator]') && import('./late'),
    document.querySelector('[data-live], [data-draws]') && import('./around'),
  ])
  return { ...card?.late, followers: { ...card?.late.followers, ...around?.around } }
}

/** Asks for the script of the late parts, for everybody who waits for it. @returns whether it came */
export const askForLate = async (): Promise<boolean> => {
  const script = await load().catch(() => undefined)
  for (const [come, missing] of waiting)
    if (script) come(script)
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
