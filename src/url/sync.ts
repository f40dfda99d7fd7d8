/** The address follows once the reader is still: Safari refuses more than a hundred changes in half a minute. */
const stillness = 320
/** How soon a refused change is tried again, at first and at most. */
const patience = { first: 1_000, most: 60_000 }

/** What may follow a link; a middle button never clicks. */
const leavings = ['pointerdown', 'click']

/** A query as it should become, made from the present one. */
export type MakeQuery = (search: string) => string

/** Keeps the address a moment behind the state. */
export interface AddressSync {
  /** Replaces the query soon; a later call wins. */
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

const isSame = (address: string): boolean =>
  address === location.pathname + location.search + location.hash

/** Every sync of this page: what one of them writes, none of them takes for a journey. */
const syncs = new Set<() => void>()

/** Watches back and forward, and never lets a click leave with an address that lags behind. */
export function addressSync(onTravel: (search: string) => void): AddressSync {
  let waiting: MakeQuery | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let delay = patience.first
  let known = location.search

  const write = (how: 'pushState' | 'replaceState', query: MakeQuery): void => {
    clearTimeout(timer)
    const address = withQuery(query)
    try {
      if (!isSame(address)) history[how](how === 'pushState' ? null : history.state, '', address)
      waiting = undefined
      delay = patience.first
    } catch {
      waiting = query
      timer = setTimeout(flush, delay)
      delay = Math.min(delay * 2, patience.most)
    }
    for (const remember of syncs) remember()
  }
  const remember = (): void => {
    known = location.search
  }
  const flush = (): void => {
    if (waiting) write('replaceState', waiting)
  }
  const replaceSoon = (query: MakeQuery): void => {
    waiting = query
    clearTimeout(timer)
    timer = setTimeout(flush, stillness)
  }
  const travelled = (): void => {
    // A link inside the page travels too, and changes nothing of ours: what is waiting is still to be written.
    if (location.search === known) return
    clearTimeout(timer)
    waiting = undefined
    known = location.search
    onTravel(known)
  }
  syncs.add(remember)
  addEventListener('popstate', travelled)
  addEventListener('pagehide', flush)
  for (const leaving of leavings) addEventListener(leaving, flush, { capture: true })
  return {
    flush,
    replaceSoon,
    push(query) {
      if (window.parent !== window) return replaceSoon(query)
      flush()
      write('pushState', query)
    },
    stop() {
      flush()
      syncs.delete(remember)
      clearTimeout(timer)
      removeEventListener('popstate', travelled)
      removeEventListener('pagehide', flush)
      for (const leaving of leavings) removeEventListener(leaving, flush, { capture: true })
    },
  }
}
