import { useEffect, useState } from 'preact/hooks'
import type { CaseStore } from '../case'
import type { Values } from '../engine/page'
import { decode, type Decoded, type Scope } from '../url'
import { readBeside } from '../url/beside'
import { restInFragment } from '../url/mend'
import { keepHere, keptHere } from './entry'

/** Where a visit keeps the query of the link that it was opened with. */
const name = 'sent'

/** The query that this document was opened with; the address bar leaves out what a link says too much. */
function openedWith(): string {
  const [opened] = performance.getEntriesByType('navigation')
  const { search, hash } = opened ? new URL(opened.name) : location
  return search + restInFragment(hash)
}

/** What somebody sent. */
export interface Sent extends Decoded {
  /** Plain text. */
  readonly note: string
}

/** The case that a link carries, if it is one to share: those carry their revision. */
export function sentIn(scope: Scope, query: string): Sent | undefined {
  const sent = decode(scope, query)
  if (sent.revision === undefined) return undefined
  return { ...sent, note: readBeside(scope, query, sent.values, sent.revision).note }
}

/** The inputs that two cases give different values. */
export const differing = (one: Values, other: Values): readonly string[] =>
  Object.keys(one).filter((key) => one[key] !== other[key])

/** The case that somebody sent with the link of this visit; it outlives a reload, and is not for other visits. */
export function useSent({ scope }: CaseStore): Sent | undefined {
  const [sent, setSent] = useState<Sent>()
  useEffect(() => {
    const kept = keptHere(name)
    const query = typeof kept === 'string' ? kept : openedWith()
    const found = sentIn(scope, query)
    if (!found) return
    setSent(found)
    // A link inside the page makes an entry of its own.
    const keep = (): void => {
      if (keptHere(name) !== query) keepHere(name, query)
    }
    keep()
    addEventListener('popstate', keep)
    return () => removeEventListener('popstate', keep)
  }, [])
  return sent
}
