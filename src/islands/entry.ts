import { recordOf } from './record'

/** How soon, in ms, a refused change is tried again: Safari allows a hundred in half a minute. */
const patience = 1_000
/** What this page keeps, in every entry that its reader comes to: back and forward undo none of it. */
const mine = new Map<string, unknown>()

const here = (): Record<string, unknown> => recordOf(history.state)

function write(): void {
  try {
    history.replaceState({ ...here(), ...Object.fromEntries(mine) }, '')
  } catch {
    setTimeout(write, patience)
  }
}

/**
 * What this visit keeps under a name beside its address: it comes back with a reload, by back and
 * forward, and with the page in the other language, and with no other visit.
 */
export const keptHere = (name: string): unknown => (mine.has(name) ? mine.get(name) : here()[name])

/** Keeps something under a name of its own, which no calculator has. */
export function keepHere(name: string, value: unknown): void {
  if (mine.size === 0) addEventListener('popstate', write)
  mine.set(name, value)
  write()
}

/** What was kept under a name of one calculator. */
export const keptFor = (name: string, id: string): unknown => recordOf(keptHere(name))[id]

/** Keeps something of one calculator under a name, beside what is kept there of others. */
export const keepFor = (name: string, id: string, value: unknown): void =>
  keepHere(name, { ...recordOf(keptHere(name)), [id]: value })

/** What was kept of one calculator; all that stands under the name goes on with every entry that is come to from now on. */
export function keepOn(name: string, id: string): unknown {
  const kept = keptHere(name)
  if (kept) keepHere(name, kept)
  return keptFor(name, id)
}
