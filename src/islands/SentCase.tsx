import { useMemo, useRef, useState } from 'preact/hooks'
import { pluralOf, type Values } from '../engine/page'
import { fill, readerOf, type Reader } from '../i18n'
import { senderWords } from '../i18n/panels/sender'
import { isDamaged, type Beside } from '../url/beside'
import { defaultCurrency } from '../url'
import { useBeside } from './beside'
import { differing, sentIn } from './sent'
import { textOn } from './text'
import type { Case } from './useCase'

interface SentCaseProps extends Case {
  /** Of the link that carried it. */
  readonly query: string
}

/** How many changes are named before the rest is counted. */
const most = 3

/** The numbers of a case, in the currency that they have there. */
interface Seen {
  readonly values: Values
  readonly currency: string
  readonly reader: Reader
}

/** Each input that differs between two cases, as it is in one and in the other; and the currency, which nobody converts. */
function differences(one: Seen, other: Seen, name: (key: string) => string): readonly string[] {
  const { strings, locale } = other.reader
  const told = (label: string, from: string, to: string): string =>
    fill(senderWords[locale.code].difference, { label, from, to })
  const inputs = differing(one.values, other.values).map((key) =>
    told(
      name(key),
      one.reader.given(key, one.values[key] ?? ''),
      other.reader.given(key, other.values[key] ?? ''),
    ),
  )
  const [from, to] = [one.currency, other.currency]
  return from === to ? inputs : [...inputs, told(strings.currency, from, to)]
}

/** What the reader has changed of it, in a sentence; nothing where all is as it was sent. */
function changedOf(state: Seen, sent: Seen): string {
  const { changed, andMore } = senderWords[state.reader.locale.code]
  const all = differences(sent, state, state.reader.short)
  if (all.length === 0) return ''
  const named = all.slice(0, most)
  const rest = all.length - named.length
  const list = named.join('; ')
  const told = rest > 0 ? fill(andMore, { list, n: String(rest) }) : list
  return fill(changed, { n: String(all.length), list: told })
}

/** What came along beside the numbers and is still there as it came, in a sentence or two; nothing where nothing is. */
function alongOf({ state }: Case, beside: Beside, now: Beside): string {
  const { along, parts, joint, damaged } = senderWords[state.reader.locale.code]
  const isKept = beside.kept.some(({ name, values }) =>
    now.kept.some((one) => one.name === name && differing(one.values, values).length === 0),
  )
  const isRanged = Object.entries(beside.ranges).some(
    ([key, ends]) => String(now.ranges[key]) === String(ends),
  )
  const came = [
    (isKept || isDamaged(beside, 'case')) && parts.cases,
    (isRanged || isDamaged(beside, 'ranges')) && parts.ranges,
  ].filter((part) => part !== false)
  if (came.length === 0) return ''
  const told = fill(along, { parts: came.join(joint) })
  return beside.refused.length > 0 ? `${told} ${damaged}` : told
}

/** Whose numbers these are, for whoever has opened a link: the sender's note, what differs, and the way back. */
export function SentCase({ query, store, state }: SentCaseProps) {
  const { strings, words, locale } = state.reader
  const { sent, seen, each } = useMemo(() => {
    const { scope } = store
    const one = sentIn(scope, query)
    const inCurrency = (values: Values, currency: string): Seen => ({
      values,
      currency,
      reader: readerOf(scope.model, { strings, words, locale }, currency),
    })
    const [opening, now] = [
      inCurrency(scope.start, defaultCurrency),
      inCurrency(one.values, one.currency),
    ]
    return { sent: one, seen: now, each: differences(opening, now, now.reader.label) }
  }, [query])
  const place = useRef<HTMLDivElement>(null)
  const { start } = store.scope
  const said = senderWords[locale.code]
  const changed = changedOf(state, seen)
  const count = differing(start, sent.values).length
  // What a host sets in its frame is no news to anybody.
  const isFramed = window.parent !== window
  // Nor does it show what came along.
  const beside = useBeside(store).state()
  const [came] = useState(beside)
  const along = isFramed ? '' : alongOf({ store, state }, came, came)
  const left = alongOf({ store, state }, came, beside)
  if (!sent.note && (isFramed || (each.length === 0 && !along))) return null
  const [n, all] = [String(count), String(Object.keys(start).length)]
  const title = pluralOf(locale.intl, count) === 'one' ? said.title.one : said.title.other
  const goBack = (): void => {
    // A step of its own first, so that the one before it keeps its currency.
    store.send({ kind: 'replaced', values: sent.values })
    store.send({ kind: 'currency', code: seen.currency })
    place.current?.focus()
  }
  return (
    <div ref={place} class="sender" role="group" aria-label={said.name} tabIndex={-1}>
      <p {...textOn(count > 0 ? fill(title, { n, all }) : said.same)} />
      {along && <p class={left ? undefined : 'gone'} {...textOn(left || along)} />}
      {sent.note && (
        <figure>
          <figcaption>{said.note}</figcaption>
          <blockquote dir="auto" {...textOn(sent.note)} />
        </figure>
      )}
      {each.length > 0 && (
        <details>
          <summary>{said.each}</summary>
          <ul>
            {each.map((one) => (
              <li key={one} {...textOn(one)} />
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
