import type { PageModel } from '../engine'
import { fill, type Reader } from '../i18n'
import type { Refusal } from '../url'
import type { Case } from './useCase'

const why = ({ why: reason }: Refusal, reader: Reader): string => {
  const { notice } = reader.strings
  switch (reason.kind) {
    case 'unknown':
    case 'repeated':
    case 'currency':
    case 'revision':
      return notice[reason.kind]
    default:
      return reader.problem(reason)
  }
}

/** Says which parts of a link could not be used, and whether it was made with another revision. */
export function Notice({ model, state }: { readonly model: PageModel; readonly state: Case }) {
  const { opened, reader } = state
  const { notice } = reader.strings
  const refusals = opened?.refusals ?? []
  const then = opened?.revision
  const older = then !== undefined && then !== model.revision
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
          <li key={refusal.parameter}>
            {fill(notice.item, {
              parameter: refusal.parameter,
              raw: refusal.raw,
              why: why(refusal, reader),
            })}
          </li>
        ))}
        {older && (
          <li>{fill(notice.older, { then: String(then), now: String(model.revision) })}</li>
        )}
      </ul>
      {refusals.length > 0 && <p>{notice.standIn}</p>}
      <button type="button" onClick={state.dismiss}>
        {notice.dismiss}
      </button>
    </div>
  )
}
