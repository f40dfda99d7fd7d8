import { useEffect, useState } from 'preact/hooks'
import type { Notice } from './Notice'
import { textOn } from './text'
import type { Case } from './useCase'

/** Where a link's notice stands; what writes it comes when there is something to tell. */
export function NoticePlace(card: Case) {
  const { store, state } = card
  const { notice } = state.reader.strings
  const { refusals = [], revision: then = store.scope.model.revision } = state.opened ?? {}
  const isTold = refusals.length > 0 || then !== store.scope.model.revision
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
  return missing ? <p class="notice" {...textOn(notice.title)} /> : null
}
