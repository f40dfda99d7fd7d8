import { useEffect, useState } from 'preact/hooks'
import type { Notice } from './Notice'
import { fill } from '../i18n'
import { textOn } from './text'
import type { Case } from './useCase'

/** Where a link's notice stands; what writes it comes when there is something to tell. */
export function NoticePlace(card: Case) {
  const { store, state } = card
  const { notice } = state.reader.strings
  const { revision: now } = store.scope.model
  const { refusals = [], revision: then = now } = state.opened ?? {}
  const isTold = refusals.length > 0 || then !== now
  const [Told, setTold] = useState<typeof Notice>()
  const [missing, setMissing] = useState(false)
  useEffect(() => {
    if (isTold)
      import('./Notice').then(
        (chunk) => setTold(() => chunk.Notice),
        () => setMissing(true),
      )
  }, [isTold])
  if (Told) return <Told {...card} />
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
