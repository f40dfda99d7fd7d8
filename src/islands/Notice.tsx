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

/** Says which parts of a link could not be used, and whether it was made with another revision. */
export function Notice({ store, state }: Case) {
  const { opened, reader } = state
  const { notice } = reader.strings
  const { revision: now } = store.scope.model
  const { refusals = [], revision: then } = opened ?? {}
  const older = then !== undefined && then !== now
  if (refusals.length === 0 && !older) return null
  return (
    <div class="notice" role="alert">
      {refusals.length > 0 && (
        <p>
          <strong>{notice.title}</strong>
        </p>
      )}
      <ul>
        {refusals.map((refusal) => (
          <li key={refusal.parameter} {...textOn(sentence(refusal, reader))} />
        ))}
        {older && <li {...textOn(fill(notice.older, { then: String(then), now: String(now) }))} />}
      </ul>
      <button type="button" onClick={() => store.send({ kind: 'noticeDismissed' })}>
        {notice.dismiss}
      </button>
    </div>
  )
}
