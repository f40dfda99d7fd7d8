import { useEffect, useState } from 'preact/hooks'
import { decode } from '../url'
import { keepOpened, openedWith } from './opened'
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
    const opened = openedWith()
    // Links made to be shared carry their revision.
    if (decode(card.store.scope, opened).revision === undefined) return
    setQuery(opened)
    keepOpened(opened)
  }, [])
  if (query === undefined) return null
  if (late.part) return <late.part.SentCase query={query} {...card} />
  return late.missing ? <Waiting late={late} reader={card.state.reader} /> : null
}
