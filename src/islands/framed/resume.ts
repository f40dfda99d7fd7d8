import type { CaseStore } from '../../case'
import { decode, replaceQuery } from '../../url'
import { readBeside } from '../../url/beside'
import { besideOf } from '../beside'
import { recordOf } from '../record'
import { keptEvents } from '../kept'
import { splitFrameOptions, withoutFrameOptions } from '../linkTo'
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

/** The address that the host gave this frame. */
const given = (): URL =>
  new URL(performance.getEntriesByType('navigation')[0]?.name ?? location.href)

/** Under what a frame's numbers are set aside: that address without its words, which a host changes as its own look does. */
const place = ({ pathname, search }: URL): string =>
  `frame ${pathname}?${withoutFrameOptions(search)}`

/** What frames of these numbers were left with of late, by the whole query of each. */
function leftBefore(now: number): Readonly<Record<string, Left>> {
  const all = recordOf(JSON.parse(sessionStorage.getItem(place(given())) ?? 'null'))
  const lefts = Object.entries(all).flatMap(([query, left]): [string, Left][] =>
    isLeft(left) && now - left.at <= fresh ? [[query, left]] : [],
  )
  return Object.fromEntries(lefts)
}

const write = (lefts: Readonly<Record<string, Left>>): void =>
  sessionStorage.setItem(place(given()), JSON.stringify(lefts))

function setAside(): void {
  const at = Date.now()
  const lefts = leftBefore(at)
  const { search: query } = given()
  const other = lefts[query]
  const isShared = other !== undefined && at - other.at < together
  const { search } = location
  const left: Left = { search, state: { ...history.state }, at, steps: history.length, isShared }
  write({ ...lefts, [query]: left })
}

/** What this frame was left with, where that can be told: under the same words, or else the only one under others. */
function claim(): (Left & { readonly isSame: boolean }) | undefined {
  const { search: query } = given()
  const lefts = leftBefore(performance.timeOrigin)
  const [only, ...more] = Object.keys(lefts)
  const from = query in lefts || only === undefined || more.length > 0 ? query : only
  const { [from]: left, ...others } = lefts
  if (!left || left.isShared) return undefined
  write(others)
  return { ...left, isSame: from === query }
}

/** All that an address holds, to be compared. */
const numbersOf = (store: CaseStore): string => {
  const { values, currency } = store.state()
  return JSON.stringify([values, currency, besideOf(store).state()])
}

function takeUp(store: CaseStore): void {
  const left = claim()
  const { search: opened } = given()
  // What was done here since, stands.
  if (!left || location.search !== opened) return
  const { send } = store
  const take = (search: string): void => {
    replaceQuery(() => search)
    const { scope, state } = store
    const address = decode(scope, search)
    send({ kind: 'opened', address })
    besideOf(store).set(readBeside(scope, search, state().values, address.revision))
  }
  const before = numbersOf(store)
  history.replaceState({ ...left.state, ...history.state }, '')
  const { options } = splitFrameOptions(opened)
  const query = [withoutFrameOptions(left.search), options].filter(Boolean).join('&')
  take(query && `?${query}`)
  keptEvents(store).forEach(send)
  // A reload adds no step and changes no word; after anything else, this may be another page of the host.
  if (left.isSame && left.steps === history.length && left.steps < fullHistory) return
  if (numbersOf(store) !== before) offerAfresh(() => take(opened))
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
