import { fill, type Reader } from '../i18n'
import type { Refusal } from '../url'
import { textOn } from './text'
import type { Case } from './useCase'

/** Why a parameter could not be used, and what stands in for it where something does. */
const sentence = ({ parameter, raw, why, standIn }: Refusal, reader: Reader): string => {
  const { notice } = reader.strings
  const reason = (): string => {
    switch (why.kind) {
      case 'unknown':
      case 'gone':
      case 'repeated':
      case 'currency':
      case 'revision':
        return notice[why.kind]
      case 'notLinkNumber':
        return fill(notice.notLinkNumber, { parameter, example: why.example })
      default:
        return reader.problem(why)
    }
  }
  const item = fill(notice.item, { parameter, raw, why: reason() })
  if (standIn === undefined) return item
  const { key, value } = standIn
  return `${item} ${fill(notice.standIn, { label: reader.label(key), value: reader.given(key, value) })}`
}

/** What has changed since the link was made, or that it was made with a later revision. */
const changesSince = (then: number | undefined, { store, state }: Case): readonly string[] => {
  const { words, strings } = state.reader
  const { revision: now } = store.scope.model
  if (then === undefined || then === now) return []
  if (then > now) return [fill(strings.notice.newer, { then: String(then), now: String(now) })]
  return Object.entries(words.revisions).flatMap(([revision, sentence]) =>
    Number(revision) > then ? [`${strings.notice.older} ${sentence}`] : [],
  )
}

/** Says which parts of a link could not be used, and what has changed since it was made. */
export function Notice({ store, state }: Case) {
  const { opened, reader } = state
  const { notice } = reader.strings
  const { refusals = [], revision } = opened ?? {}
  const changes = changesSince(revision, { store, state })
  if (refusals.length === 0 && changes.length === 0) return null
  return (
    <div class="notice" role="alert">
      {changes.map((sentence, at) => (
        <p key={at} {...textOn(sentence)} />
      ))}
      {refusals.length > 0 && (
        <>
          <p>
            <strong>{notice.title}</strong>
          </p>
          <ul>
            {refusals.map((refusal) => (
              <li key={refusal.parameter} {...textOn(sentence(refusal, reader))} />
            ))}
          </ul>
        </>
      )}
      <button type="button" onClick={() => store.send({ kind: 'noticeDismissed' })}>
        {notice.dismiss}
      </button>
    </div>
  )
}
