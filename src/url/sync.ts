/** Safari refuses more than a hundred address changes in half a minute. */
const pause = 150

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
  const flush = (): void => {
    clearTimeout(timer)
    if (waiting) history.replaceState(history.state, '', withQuery(waiting))
    waiting = undefined
  }
  const travelled = (): void => {
    clearTimeout(timer)
    waiting = undefined
    onTravel(location.search)
  }
  addEventListener('popstate', travelled)
  addEventListener('pagehide', flush)
  addEventListener('click', flush, { capture: true })
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
    },
    stop() {
      flush()
      removeEventListener('popstate', travelled)
      removeEventListener('pagehide', flush)
      removeEventListener('click', flush, { capture: true })
    },
  }
}
