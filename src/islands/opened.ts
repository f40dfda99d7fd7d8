import { restInFragment } from '../url/mend'
import { keepHere, keptHere } from './entry'

/** Where a visit keeps the query that it was opened with. */
const name = 'sent'

/** The query of the link that this visit was opened with, from which the address bar moves on; it outlives a reload. */
export function openedWith(): string {
  const kept = keptHere(name)
  if (typeof kept === 'string') return kept
  const [opened] = performance.getEntriesByType('navigation')
  const { search, hash } = opened ? new URL(opened.name) : location
  return search + restInFragment(hash)
}

/** Keeps it with every entry of the history that this visit comes to. */
export const keepOpened = (query: string): void => keepHere(name, query)
