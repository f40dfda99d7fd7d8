import { useEffect, useState } from 'preact/hooks'
import { decode, replaceQuery } from '../url'
import { readBeside, withoutNote } from '../url/beside'
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
    const { scope, listen } = card.store
    const opened = openedWith()
    const { values, revision } = decode(scope, opened)
    // Links made to be shared carry their revision.
    if (revision === undefined) return
    setQuery(opened)
    keepOpened(opened)
    if (!readBeside(scope, opened, values).note) return
    return listen((now, { kind }, before) => {
      // Other numbers are not what the note was written for.
      if (kind === 'opened' || now.values === before.values) return
      if (withoutNote(scope, location.search) !== location.search)
        replaceQuery((search) => withoutNote(scope, search))
    })
  }, [])
  if (query === undefined) return null
  if (late.part) return <late.part.SentCase query={query} {...card} />
  return late.missing ? <Waiting late={late} reader={card.state.reader} /> : null
}
