import { headlineOf } from '../engine/headline'
import { isPercent } from '../engine/page'
import { sensitivity, type Influence, type Nudge } from '../engine/sensitivity'
import { fill } from '../i18n'
import { textOn, untranslated } from './text'
import type { Case } from './useCase'

/** A change of the headline with its sign, or that there is none to have. */
function Change({
  nudge,
  of,
  written,
  state,
}: Pick<Case, 'state'> & {
  readonly nudge: Nudge | undefined
  /** The largest change of all, which is as wide as there is room. */
  readonly of: number
  readonly written: (change: number) => string
}) {
  const { strings } = state.reader
  if (!nudge) return <td key="limit">{strings.matters.limit}</td>
  const { change } = nudge
  if (change === undefined) return <td key="none">{strings.notAvailable}</td>
  return (
    <td key="change" {...untranslated}>
      <svg width="100%" height="0.5rem" aria-hidden="true">
        <rect
          class={change < 0 ? 'loss' : 'load'}
          width={`${of > 0 ? (Math.abs(change) / of) * 100 : 0}%`}
          height="100%"
        />
      </svg>
      <span {...textOn(written(change))} />
    </td>
  )
}

/** Each number a little lower and a little higher, and what that does to the headline: the largest first. */
export function Matters({ store, state }: Case) {
  const { model } = store.scope
  const { reader, values } = state
  const { strings, label, given } = reader
  const influences = sensitivity(model, values)
  const { unit = 'number', options } = model.outputs[model.headline] ?? {}
  const now = headlineOf(model, values) ?? 0
  const written = (change: number): string => {
    if (options)
      return change === 0 ? '—' : (reader.words.options[options[now + change] ?? ''] ?? '')
    const text = reader.format.full(change, isPercent(unit) ? 'points' : unit)
    return change > 0 ? `+${text}` : text
  }
  const [largest] = influences
  const tried = ({ less, more }: Influence, key: string): string =>
    [less, more].flatMap((one) => (one ? [given(key, one.value)] : [])).join(' · ')
  return (
    <>
      <p class="hint" {...textOn(fill(strings.matters.how, { label: label(model.headline) }))} />
      <table>
        <thead>
          <tr>
            <th scope="col">{strings.matters.input}</th>
            <th scope="col">{strings.matters.less}</th>
            <th scope="col">{strings.matters.more}</th>
          </tr>
        </thead>
        <tbody>
          {influences.map((one) => (
            <tr key={one.key}>
              <th scope="row">
                <span {...textOn(label(one.key))} />
                <span class="hint" {...textOn(tried(one, one.key))} />
              </th>
              {[one.less, one.more].map((nudge, at) => (
                <Change
                  key={at}
                  nudge={nudge}
                  of={largest?.size ?? 0}
                  written={written}
                  state={state}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
