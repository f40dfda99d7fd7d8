import { useEffect, useRef, useState } from 'preact/hooks'
import { fill } from '../../i18n'
import { shareWords } from '../../i18n/panels/share'
import { longest, plainText } from '../../url/beside'
import { useBeside } from '../beside'
import { useCopying } from '../copying'
import { leftOut } from '../leftOut'
import { linkTo } from '../linkTo'
import { textOn } from '../text'
import type { Case } from '../useCase'
import { NoteField } from './NoteField'
import { QrFigure } from './QrFigure'
import { useNote } from './useNote'

/** Sends these numbers on: as a link, by the device's own list of apps, as a QR code, with a note. */
export function Panel(card: Case) {
  const { store, state } = card
  const { reader, result } = state
  const { strings, locale, format } = reader
  const words = shareWords[locale.code]
  const { id, headline } = store.scope.model
  const { kept, ranges } = useBeside(store).state()
  const [note, setNote] = useNote(store)
  const { outcome, copy } = useCopying()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (outcome?.kind === 'refused') field.current?.select()
  }, [outcome])
  const [coded, setCoded] = useState(false)
  const [sent, setSent] = useState('')

  const text = plainText(note, longest.note)
  const link = (): string => linkTo(card, text)
  const shown = link()
  const parts = [
    text && words.parts.note,
    kept.length > 0 && words.parts.cases,
    Object.keys(ranges).length > 0 && words.parts.ranges,
  ].filter((part) => part !== false && part !== '')
  const shorten = parts.length > 0 ? fill(words.shorten, { parts: parts.join(words.joint) }) : ''
  const long = fill(words.long, {
    n: format.field(shown.length),
    most: format.field(longest.link),
  })
  const unread = leftOut(card)
  const notIn = unread && fill(words.unread, { fields: unread })
  const told = {
    copied: unread
      ? fill(strings.copiedBefore, { fields: unread })
      : text
        ? words.copiedNote
        : strings.copied,
    refused: words.refused,
  }
  const send = (): void => {
    setSent('')
    const answer = reader.answer(headline, result.outputs[headline])
    const said = text || fill(strings.announce, { label: reader.label(headline), value: answer })
    const data = { title: reader.words.title, text: said, url: link() }
    new Promise((done) => done(navigator.share(data))).catch((error: unknown) => {
      // Who thinks better of it needs no word.
      if (!(error instanceof DOMException && error.name === 'AbortError')) setSent(words.notSent)
    })
  }
  return (
    <div class="share">
      <NoteField id={`${id}-note`} note={note} reader={reader} onWrite={setNote} />
      <label for={`${id}-link`}>{words.link}</label>
      <input
        ref={field}
        id={`${id}-link`}
        class="address"
        type="text"
        readOnly
        value={shown}
        onFocus={(event) => event.currentTarget.select()}
      />
      {shown.length > longest.link && <p class="problem" {...textOn(`${long} ${shorten}`)} />}
      {notIn && <p class="hint" {...textOn(notIn)} />}
      <div class="actions">
        <button type="button" class="primary" onClick={() => copy(link())}>
          {words.copy}
        </button>
        {typeof navigator.share === 'function' && (
          <button type="button" onClick={send}>
            {words.send}
          </button>
        )}
        <button type="button" aria-expanded={coded} onClick={() => setCoded(!coded)}>
          {words.showCode}
        </button>
      </div>
      <p role="status" {...textOn(outcome?.text === shown ? told[outcome.kind] : sent)} />
      {coded && <QrFigure id={id} link={shown} shorten={shorten} reader={reader} />}
    </div>
  )
}
