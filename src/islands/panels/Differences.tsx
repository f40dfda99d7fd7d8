import { isNumber, isPercent, type Result } from '../../engine/page'
import { fill } from '../../i18n'
import { amountText } from '../../i18n/amount'
import { compare as words } from '../../i18n/panels/compare'
import { written, type Column } from '../compared'
import { textOn, untranslated } from '../text'
import type { Case } from '../useCase'

/** A change of a number with its sign, in the model's unit; nothing where there is none. */
function differenceOf({ store, state }: Case, key: string, now: Result, then: Result): string {
  const { inputs, outputs } = store.scope.model
  const { reader } = state
  const unit = inputs[key]?.unit ?? outputs[key]?.unit ?? 'number'
  const numberIn = ({ values, outputs: all }: Result): number | undefined => {
    const input = inputs[key]
    if (input)
      return isNumber(input) ? Number(values[key]) / (isPercent(unit) ? 100 : 1) : undefined
    const outcome = all[key]
    return outcome?.ok && typeof outcome.value === 'number' ? outcome.value : undefined
  }
  const [a, b] = [numberIn(now), numberIn(then)]
  if (a === undefined || b === undefined) return ''
  const change = b - a
  if (Math.abs(change) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b))) return ''
  const text = amountText(reader, change, isPercent(unit) ? 'points' : unit)
  return change > 0 ? `+${text}` : text
}

/** Numbers that differ and all results, a column a case, each with its difference to now. */
export function Differences({ columns, ...card }: Case & { readonly columns: readonly Column[] }) {
  const { store, state } = card
  const { model } = store.scope
  const { reader } = state
  const say = words[reader.locale.code]
  const [now, ...others] = columns
  if (!now) return null
  const differing = Object.keys(model.inputs).filter((key) =>
    others.some(({ result }) => result.values[key] !== now.result.values[key]),
  )
  const rows = (title: string, keys: readonly string[], kind: string) => (
    <tbody role="rowgroup">
      <tr role="row">
        <th role="rowheader" scope="rowgroup" colSpan={columns.length + 1} {...textOn(title)} />
      </tr>
      {keys.map((key) => (
        <tr role="row" key={key}>
          <th role="rowheader" scope="row" {...textOn(reader.label(key))} />
          {columns.map(({ name, result }, at) => {
            const difference = differenceOf(card, key, now.result, result)
            return (
              <td role="cell" key={at} data-column={name} {...untranslated}>
                <span class={kind} {...textOn(written(card, key, result))} />
                {difference && (
                  <>
                    <span class="hint" aria-hidden="true" {...textOn(difference)} />
                    <span
                      class="visually-hidden"
                      {...textOn(` ${fill(say.difference, { difference })}`)}
                    />
                  </>
                )}
              </td>
            )
          })}
        </tr>
      ))}
    </tbody>
  )
  return (
    <>
      {differing.length === 0 && <p {...textOn(say.same)} />}
      <table role="table" class="side-by-side">
        <caption class="visually-hidden" {...textOn(say.table)} />
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              <span class="visually-hidden" {...textOn(say.row)} />
            </th>
            {columns.map(({ name }, at) => (
              <th role="columnheader" scope="col" key={at} {...textOn(name)} />
            ))}
          </tr>
        </thead>
        {differing.length > 0 && rows(say.inputs, differing, 'effort')}
        {rows(say.results, Object.keys(model.outputs), 'load')}
      </table>
    </>
  )
}
