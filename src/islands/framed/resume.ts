import type { CaseStore } from '../../case'
import { decode, replaceQuery } from '../../url'
import { readBeside } from '../../url/beside'
import { besideOf } from '../beside'
import { keptEvents } from '../kept'
import { offerAfresh } from './told'

/** How long, in ms, what is set aside waits: a reload of the host looks like any other visit from within a frame. */
const fresh = 5_000
/** Frames that are left within so many ms were left together. */
const together = 2_000
/** So long a history no longer grows. */
const fullHistory = 50

/** What a frame was left with. */
interface Left {
  readonly search: string
  readonly state: object
  readonly at: number
  /** How many steps the host's history had: a reload adds none, and a link to another page does. */
  readonly steps: number
  /** Another frame came with the same address: whose numbers these are cannot be told. */
  readonly isShared: boolean
}

const isLeft = (value: unknown): value is Left =>
  typeof value === 'object' &&
  value !== null &&
  'search' in value &&
  typeof value.search === 'string' &&
  'state' in value &&
  typeof value.state === 'object' &&
  'at' in value &&
  typeof value.at === 'number' &&
  'steps' in value &&
  typeof value.steps === 'number' &&
  'isShared' in value &&
  typeof value.isShared === 'boolean'

/** Under what a frame's numbers are set aside: the address that its host gave it. */
const address = (): string => `frame ${performance.getEntriesByType('navigation')[0]?.name}`

const read = (): Left | undefined => {
  const value: unknown = JSON.parse(sessionStorage.getItem(address()) ?? 'null')
  return isLeft(value) ? value : undefined
}

function setAside(): void {
  const at = Date.now()
  const other = read()
  const isShared = other !== undefined && at - other.at < together
  const { search } = location
  const left: Left = { search, state: { ...history.state }, at, steps: history.length, isShared }
  sessionStorage.setItem(address(), JSON.stringify(left))
}

function takeUp(store: CaseStore): void {
  const left = read()
  if (!left || left.isShared) return
  sessionStorage.removeItem(address())
  const opened = new URL(performance.getEntriesByType('navigation')[0]?.name ?? location.href)
  // What was done here since, stands.
  const isMoved = location.search !== opened.search
  if (isMoved || performance.timeOrigin - left.at > fresh) return
  const { send } = store
  const take = (search: string): void => {
    replaceQuery(() => search)
    const { scope, state } = store
    const given = decode(scope, search)
    send({ kind: 'opened', address: given })
    besideOf(store).set(readBeside(scope, search, state().values, given.revision))
  }
  history.replaceState({ ...left.state, ...history.state }, '')
  take(left.search)
  keptEvents(store).forEach(send)
  // A reload adds no step; where one was added, this may be another page of the host.
  if (left.steps === history.length && left.steps < fullHistory) return
  if (left.search !== opened.search) offerAfresh(() => take(opened.search))
}

/** Takes up the numbers that this frame was left with when its host was read anew, and sets them aside for the next time. */
export function resume(store: CaseStore): void {
  const quietly = (run: () => void) => (): void => {
    try {
      run()
    } catch {
      // A browser may let nothing be set aside in a frame.
    }
  }
  quietly(() => takeUp(store))()
  addEventListener('pagehide', quietly(setAside))
}
