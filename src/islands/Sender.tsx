import { useEffect, useState } from 'preact/hooks'
import { replaceQuery } from '../url'
import { withoutNote } from '../url/beside'
import { keepOpened, openedWith } from './opened'
import { differing, sentIn } from './sent'
import type { Case } from './useCase'
import { styled } from './styled'
import { useLate } from './useLate'
import { Waiting } from './Waiting'
import styles from '../styles/sender.css?url&no-inline'

const load = () => styled(styles).then(() => import('./SentCase'))

/** Where a card says whose numbers a link brought; what says it comes where somebody shared them. */
export function Sender(card: Case) {
  const [query, setQuery] = useState<string>()
  const late = useLate(load, query !== undefined)
  useEffect(() => {
    const { scope, state, listen } = card.store
    const opened = openedWith()
    const sent = sentIn(scope, opened)
    // Links made to be shared carry their revision.
    if (sent.revision === undefined) return
    setQuery(opened)
    keepOpened(opened)
    if (!sent.note) return
    /** Other numbers are not what the note was written for. */
    const takeOff = (): void => {
      if (withoutNote(scope, location.search) !== location.search)
        replaceQuery((search) => withoutNote(scope, search))
    }
    if (differing(sent.values, state().values).length > 0) takeOff()
    return listen((now, { kind }, before) => {
      if (kind !== 'opened' && now.values !== before.values) takeOff()
    })
  }, [])
  if (query === undefined) return null
  if (late.part) return <late.part.SentCase query={query} {...card} />
  return late.missing ? <Waiting late={late} reader={card.state.reader} /> : null
}
