import { besideQuery } from '../url/beside'
import { sharedQuery } from '../url/share'
import { besideOf } from './beside'
import type { Case } from './useCase'

/** What the host of a frame says to it, and nobody else. */
const frameOptions = /^(?:theme|show|lock)$/

/** A query in two: what a host says to its frame, and all else. */
export function splitFrameOptions(search: string) {
  const parts = search.replace(/^\?+/, '').split('&')
  const isOption = (part: string): boolean => frameOptions.test(part.split('=')[0] ?? '')
  return {
    options: parts.filter(isOption).join('&'),
    rest: parts.filter((part) => !isOption(part)).join('&'),
  }
}

/** A query without what a host says to its frame. */
export const withoutFrameOptions = (search: string): string => splitFrameOptions(search).rest

/**
 * The link that opens with these numbers; from a frame, that of the calculator's own page.
 * @param note the sender's, plain text
 */
export function linkTo({ store, state }: Case, note = ''): string {
  const page = document.querySelector<HTMLAnchorElement>('.embed a[data-keeps-case]')
  const search = page ? withoutFrameOptions(location.search) : location.search
  const { origin, pathname, hash } = page ?? location
  const beside = { ...besideOf(store).state(), note }
  // Written anew, as it was meant; last, so that where a link is cut off its numbers are not.
  const query = besideQuery(store.scope, sharedQuery(store.scope, search, state), beside)
  return origin + pathname + query + hash
}
