import { useEffect, useState } from 'preact/hooks'
import type { CaseState, CaseStore } from '../case'
import { besideQuery, readBeside, type Beside } from '../url/beside'
import { decode, replaceQuery } from '../url'
import { keepFor, keepOn } from './entry'
import { differing } from './sent'

/** Under this a visit keeps, by calculator, that its reader changed what travels beside the numbers. */
const name = 'beside'

/** What travels beside the numbers of one calculator: read from the address, and written there at once. */
export interface BesideStore {
  readonly state: () => Beside
  readonly set: (change: Partial<Beside>) => void
  /** @returns a function that ends the listening */
  readonly listen: (listener: () => void) => () => void
}

function openBeside({ scope, state, listen: follow }: CaseStore): BesideStore {
  const listeners = new Set<() => void>()
  const { id } = scope.model
  let changed = false
  /** Whether kept cases stand in the address with all their numbers, whatever stands beside them. */
  let isFull = false
  /** What they leave out there. */
  let base = state().values
  const read = (): Beside => {
    const { search } = location
    changed = keepOn(name, id) === true
    isFull = false
    const revision = decode(scope, search).revision ?? scope.model.revision
    // As in the link, also where a number was moved before this is read.
    base = (state().opened ?? state()).values
    return readBeside(scope, search, base, revision)
  }
  let beside = read()
  const tell = (): void => listeners.forEach((listener) => listener())
  const write = (): void => {
    isFull = true
    // A note that is gone from the address stays so.
    replaceQuery((search) => {
      const { note } = readBeside(scope, search, base)
      return besideQuery(scope, search, { ...beside, note })
    })
  }
  const isOlder = ({ opened }: CaseState): boolean =>
    (opened?.revision ?? scope.model.revision) < scope.model.revision
  /** Once other numbers stand beside a case, and the address does not say that it is of an older revision. */
  const wantsWriting = (now: CaseState): boolean =>
    !isFull && beside.kept.length > 0 && !isOlder(now) && differing(now.values, base).length > 0
  follow((now, event, before) => {
    if (event.kind === 'opened') return
    if (wantsWriting(now) || (isOlder(before) && !isOlder(now))) write()
  })
  if (wantsWriting(state())) write()
  // Back and forward lead to other numbers; what was kept beside them since is not undone with those.
  addEventListener('popstate', () =>
    setTimeout(() => {
      if (changed) return write()
      beside = read()
      tell()
    }),
  )
  return {
    state: () => beside,
    set(change) {
      changed = true
      keepFor(name, id, true)
      beside = { ...beside, ...change }
      write()
      tell()
    },
    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

const opened = new WeakMap<CaseStore, BesideStore>()

/** What travels beside this case; opened once. */
export function besideOf(store: CaseStore): BesideStore {
  const beside = opened.get(store) ?? openBeside(store)
  opened.set(store, beside)
  return beside
}

/** The same, and follows it. */
export function useBeside(store: CaseStore): BesideStore {
  const beside = besideOf(store)
  const [, setState] = useState(beside.state)
  useEffect(() => beside.listen(() => setState(beside.state)), [beside])
  return beside
}
