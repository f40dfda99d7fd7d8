import { useMemo, useRef, useState } from 'preact/hooks'
import { pluralOf, type Values } from '../engine/page'
import { fill, type Reader } from '../i18n'
import { senderWords } from '../i18n/panels/sender'
import { isDamaged } from '../url/beside'
import { besideOf } from './beside'
import { differing, sentIn, type Sent } from './sent'
import { textOn } from './text'
import type { Case } from './useCase'

interface SentCaseProps extends Case {
  /** Of the link that carried it. */
  readonly query: string
}

/** How many changes are named before the rest is counted. */
const most = 3

/** An input under a name, as it is in one case and in another. */
const difference = (reader: Reader, key: string, label: string, from: Values, to: Values): string =>
  fill(senderWords[reader.locale.code].difference, {
    label,
    from: reader.given(key, from[key] ?? ''),
    to: reader.given(key, to[key] ?? ''),
  })

/** What the reader has changed of it, in a sentence; nothing where all is as it was sent. */
function changedOf({ values, reader }: Case['state'], sent: Sent): string {
  const { changed, andMore } = senderWords[reader.locale.code]
  const keys = differing(sent.values, values)
  if (keys.length === 0) return ''
  const named = keys
    .slice(0, most)
    .map((key) => difference(reader, key, reader.short(key), sent.values, values))
  const rest = keys.length - named.length
  const list = named.join('; ')
  const all = rest > 0 ? fill(andMore, { list, n: String(rest) }) : list
  return fill(changed, { n: String(keys.length), list: all })
}

/** What came along beside the numbers, in a sentence or two; nothing where nothing did. */
function alongOf({ store, state }: Case): string {
  const { along, parts, joint, damaged } = senderWords[state.reader.locale.code]
  const beside = besideOf(store).state()
  const came = [
    (beside.kept.length > 0 || isDamaged(beside, 'case')) && parts.cases,
    (Object.keys(beside.ranges).length > 0 || isDamaged(beside, 'ranges')) && parts.ranges,
  ].filter((part) => part !== false)
  if (came.length === 0) return ''
  const told = fill(along, { parts: came.join(joint) })
  return beside.refused.length > 0 ? `${told} ${damaged}` : told
}

/** Whose numbers these are, for whoever has opened a link: the sender's note, what differs, and the way back. */
export function SentCase({ query, store, state }: SentCaseProps) {
  const sent = useMemo(() => sentIn(store.scope, query), [query])
  const [along] = useState(() => alongOf({ store, state }))
  const place = useRef<HTMLDivElement>(null)
  const { reader } = state
  const { start } = store.scope
  const said = senderWords[reader.locale.code]
  const differences = differing(start, sent.values)
  const changed = changedOf(state, sent)
  // What a host sets in its frame is no news to anybody.
  const isFramed = window.parent !== window
  if (!sent.note && (isFramed || (differences.length === 0 && !along))) return null
  const [n, all] = [String(differences.length), String(Object.keys(start).length)]
  const title =
    pluralOf(reader.locale.intl, differences.length) === 'one' ? said.title.one : said.title.other
  const goBack = (): void => {
    store.send({ kind: 'replaced', values: sent.values })
    place.current?.focus()
  }
  return (
    <div ref={place} class="sender" role="group" aria-label={said.name} tabIndex={-1}>
      <p {...textOn(differences.length > 0 ? fill(title, { n, all }) : said.same)} />
      {along && <p {...textOn(along)} />}
      {sent.note && (
        <figure>
          <figcaption>{said.note}</figcaption>
          <blockquote dir="auto" {...textOn(sent.note)} />
        </figure>
      )}
      {differences.length > 0 && (
        <details>
          <summary>{said.each}</summary>
          <ul>
            {differences.map((key) => (
              <li
                key={key}
                {...textOn(difference(reader, key, reader.label(key), start, sent.values))}
              />
            ))}
          </ul>
        </details>
      )}
      {/* Its room is kept, so that no field moves away from who is changing it. */}
      <p class="yours">
        <button type="button" disabled={!changed} onClick={goBack}>
          {said.back}
        </button>{' '}
        <span {...textOn(changed)} />
      </p>
    </div>
  )
}
