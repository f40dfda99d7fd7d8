import { pluralOf, type NumberInput } from '../engine'
import type { Case } from './useCase'

interface NumberBoxProps {
  readonly id: string
  readonly name: string
  readonly input: NumberInput
  readonly state: Case
  /** Ids of the hint and the problem, where they stand on the page. */
  readonly described: string | undefined
  /** Names the field where no label element does. */
  readonly label?: string
}

/** What stands beside a field, so that the field holds a number and nothing else. */
const signOf = (input: NumberInput, name: string, { reader, values }: Case): string | undefined => {
  if (input.unit === 'money') return reader.format.symbol
  const own = Object.entries(reader.strings.unitNames).find(([unit]) => unit === input.unit)?.[1]
  const noun = reader.words.inputs[name]?.unit
  return noun?.[pluralOf(reader.locale.intl, Number(values[name]))] ?? noun?.other ?? own
}

/** The typed field of a number, with its unit outside it. */
export function NumberBox({ id, name, input, state, described, label }: NumberBoxProps) {
  const { reader, drafts, values } = state
  const draft = drafts[name]
  const sign = signOf(input, name, state)
  const before = input.unit === 'money'
  const mark = sign && (
    <span class="sign" aria-hidden="true">
      {sign}
    </span>
  )
  return (
    <span class={draft?.problem ? 'control wrong' : 'control'}>
      {before && mark}
      <input
        id={id}
        name={name}
        type="text"
        inputMode="decimal"
        autocomplete="off"
        value={draft?.text ?? reader.format.field(Number(values[name]))}
        aria-label={label}
        aria-describedby={described}
        aria-invalid={draft?.problem ? 'true' : undefined}
        onInput={(event) => state.type(name, event.currentTarget.value)}
        onBlur={() => state.leave(name)}
      />
      {!before && mark}
    </span>
  )
}
