/** Safari refuses more than a hundred address changes in half a minute. */
const pause = 150

/** What may follow a link; a middle button never clicks. */
const leavings = ['pointerdown', 'click']

/** Keeps the address a moment behind the state. */
export interface AddressSync {
  /** Replaces the query soon; a later call wins. */
  readonly replaceSoon: (query: (search: string) => string) => void
  /** Adds a history entry at once. */
  readonly push: (query: (search: string) => string) => void
  /** Writes what is waiting, now. */
  readonly flush: () => void
  readonly stop: () => void
}

/** The present path with another query; the hash stays. */
const withQuery = (query: (search: string) => string): string =>
  location.pathname + query(location.search) + location.hash

/** Watches back and forward, and never lets a click leave with an address that lags behind. */
export function addressSync(onTravel: (search: string) => void): AddressSync {
  let waiting: ((search: string) => string) | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let known = location.search
  const flush = (): void => {
    clearTimeout(timer)
    if (waiting) history.replaceState(history.state, '', withQuery(waiting))
    waiting = undefined
    known = location.search
  }
  const travelled = (): void => {
    clearTimeout(timer)
    waiting = undefined
    // A link inside the page travels too, and changes nothing of ours.
    if (location.search === known) return
    known = location.search
    onTravel(known)
  }
  addEventListener('popstate', travelled)
  addEventListener('pagehide', flush)
  for (const leaving of leavings) addEventListener(leaving, flush, { capture: true })
  return {
    flush,
    replaceSoon(query) {
      waiting = query
      clearTimeout(timer)
      timer = setTimeout(flush, pause)
    },
    push(query) {
      flush()
      history.pushState(null, '', withQuery(query))
      known = location.search
    },
    stop() {
      flush()
      removeEventListener('popstate', travelled)
      removeEventListener('pagehide', flush)
      for (const leaving of leavings) removeEventListener(leaving, flush, { capture: true })
    },
  }
}
