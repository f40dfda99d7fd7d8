import type { CaseStore } from '../case'
import { addressQuery, addressSync, decode } from '../url'

/** Lets the address follow a case, and the case follow back and forward. @returns a function that ends it */
export function followAddress({ scope, send, state, listen }: CaseStore): () => void {
  const open = (search: string): void => send({ kind: 'opened', address: decode(scope, search) })
  const query = (search: string): string => addressQuery(scope, search, state())
  const sync = addressSync(open)
  const end = listen((now, event, before) => {
    if (event.kind === 'opened') return
    if (event.kind === 'replaced') sync.push(query)
    else if (now.values !== before.values || now.currency !== before.currency)
      sync.replaceSoon(query)
  })
  open(location.search)
  return () => {
    end()
    sync.stop()
  }
}
