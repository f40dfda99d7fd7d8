import { fill } from '../i18n'
import { textOn } from './text'
import type { Case } from './useCase'
import { useLate } from './useLate'

const load = () => import('./Notice')

/** Where a link's notice stands; what writes it comes when there is something to tell. */
export function NoticePlace(card: Case) {
  const { store, state } = card
  const { notice } = state.reader.strings
  const { revision: now } = store.scope.model
  const { refusals = [], revision: then = now } = state.opened ?? {}
  const isTold = refusals.length > 0 || then !== now
  const { part, missing } = useLate(load, isTold)
  if (part) return <part.Notice {...card} />
  if (!missing || !isTold) return null
  // In one line, where the sentences could not be loaded: never more than is so.
  const names = refusals.map(({ parameter, raw }) => `${parameter}=${raw}`).join(', ')
  const edition = fill(then > now ? notice.newer : notice.older, {
    then: String(then),
    now: String(now),
  })
  return (
    <p class="notice" role="alert" {...textOn(names ? `${notice.title}: ${names}` : edition)} />
  )
}
