/** The address follows a slider as it starts to move, and again once it is still: Safari refuses more than a hundred changes in half a minute. */
const stillness = 320
/** How soon a refused change is tried again, at first and at most. */
const patience = { first: 1_000, most: 60_000 }

/** What may leave, or let a slider go; a middle button never clicks. */
const leavings = ['pointerdown', 'pointerup', 'click', 'visibilitychange', 'pagehide']

/** A query as it should become, made from the present one. */
export type MakeQuery = (search: string) => string

/** Keeps the address a moment behind the state. */
export interface AddressSync {
  /** Replaces the query at once. */
  readonly replace: (query: MakeQuery) => void
  /** Replaces the query at once and, while calls follow each other, once more after the last of them. */
  readonly replaceSoon: (query: MakeQuery) => void
  /** Adds a history entry at once; in a frame, whose history is its host's, it replaces. */
  readonly push: (query: MakeQuery) => void
  /** Writes what is waiting, now. */
  readonly flush: () => void
  readonly stop: () => void
}

/** The present path with another query; the hash stays. */
const withQuery = (query: MakeQuery): string =>
  location.pathname + query(location.search) + location.hash

const same: MakeQuery = (search) => search

/** Where a journey led: to the same numbers, to others, or to this place as it was before a link inside the page. */
type Journey = 'same' | 'other' | 'here'

/** Every sync of this page, told of each journey, whose step it took back or again, where that is known, and whether forward. */
const syncs = new Set<(journey: Journey, by: string | undefined, isForward: boolean) => void>()
let known = ''

/** A reader's steps are counted, and each is somebody's; a link inside the page is none, and so undoes none. */
interface Step {
  readonly count: number
  readonly by?: string
}
const none: Step = { count: 0 }
let step = none

const stepHere = (): Step => {
  const state: { readonly step?: Step } | null = history.state
  return state?.step ?? none
}

const travelled = (): void => {
  const there = stepHere()
  const far = there.count - step.count
  const journey = location.search === known ? 'same' : far ? 'other' : 'here'
  const { by } = far === 1 ? there : far === -1 ? step : none
  if (journey === 'other') step = there
  known = location.search
  for (const sync of syncs) sync(journey, by, far > 0)
}

/** Replaces the query at once, for what travels beside the numbers; where the browser refuses, a little later. */
export function replaceQuery(query: MakeQuery): void {
  try {
    history.replaceState(history.state, '', withQuery(query))
    known = location.search
  } catch {
    setTimeout(() => replaceQuery(query), patience.first)
  }
}

/**
 * Watches back and forward, and never lets a click leave with an address that lags behind.
 * @param present the query as it should be now
 * @param stateOf what the history's entry keeps beside the address
 * @param own whose steps these are: another's, taken back, changes nothing of this
 */
export function addressSync(
  onTravel: (isForward: boolean) => void,
  present: MakeQuery,
  stateOf: () => object,
  own = '',
): AddressSync {
  let waiting: MakeQuery | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let delay = patience.first

  const write = (how: 'pushState' | 'replaceState', query: MakeQuery): void => {
    clearTimeout(timer)
    const address = withQuery(query)
    try {
      const isStep = how === 'pushState' && address !== withQuery(same)
      if (isStep) step = { count: step.count + 1, by: own }
      history[isStep ? how : 'replaceState']({ ...stateOf(), step }, '', address)
      waiting = undefined
      delay = patience.first
    } catch {
      waiting = query
      timer = setTimeout(flush, delay)
      delay = Math.min(delay * 2, patience.most)
    }
    known = location.search
  }
  const flush = (): void => {
    if (waiting) write('replaceState', waiting)
  }
  const replace = (query: MakeQuery): void => write('replaceState', query)
  const replaceSoon = (query: MakeQuery): void => {
    waiting = query
    // Not before what is moved has been painted.
    if (timer === undefined) setTimeout(flush)
    clearTimeout(timer)
    timer = setTimeout(() => {
      timer = undefined
      flush()
    }, stillness)
  }
  /** A key may leave, too, but for those that move a slider. */
  const pressed = ({ key, altKey }: KeyboardEvent): void => {
    if (altKey || !/^Arrow/.test(key)) flush()
  }
  const sync = (journey: Journey, by = own, isForward: boolean): void => {
    const isOurs = journey === 'other' && by === own
    if (isOurs) {
      clearTimeout(timer)
      waiting = undefined
      onTravel(isForward)
    }
    // A link inside the page travels too, and changes nothing of ours: it is still to be written where that led.
    replace(waiting ?? (isOurs || journey === 'same' ? same : present))
  }
  known = location.search
  step = stepHere()
  syncs.add(sync)
  addEventListener('popstate', travelled)
  addEventListener('keydown', pressed, true)
  for (const leaving of leavings) addEventListener(leaving, flush, true)
  return {
    flush,
    replace,
    replaceSoon,
    push(query) {
      if (window.parent !== window) return replaceSoon(query)
      flush()
      write('pushState', query)
    },
    stop() {
      flush()
      syncs.delete(sync)
      clearTimeout(timer)
      removeEventListener('keydown', pressed, true)
      for (const leaving of leavings) removeEventListener(leaving, flush, true)
    },
  }
}
