import type { CaseStore } from '../case'
import { addressQuery, addressSync, decode, mendFragment } from '../url'
import { keptEvents, stateWith, takeOver } from './kept'

/** Lets the address follow a case, and the case follow back and forward. @returns a function that ends it */
export function followAddress(store: CaseStore): () => void {
  const { scope, send, state, listen } = store
  const open = (isForward: boolean): void => {
    send({ kind: 'opened', address: decode(scope, location.search), isForward })
    keptEvents(store).forEach(send)
    sync.flush()
  }
  const query = (search: string): string => addressQuery(scope, search, state())
  takeOver()
  mendFragment()
  const sync = addressSync(open, query, () => stateWith(store, state()), scope.model.id)
  const end = listen((now, event, before) => {
    if (event.kind === 'opened' || now === before) return
    if (event.kind === 'replaced' || 'isStep' in event) sync.push(query)
    else if (event.kind === 'moved') sync.replaceSoon(query)
    else sync.replace(query)
  })
  open(false)
  return () => {
    end()
    sync.stop()
  }
}
