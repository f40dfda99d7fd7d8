import type { TargetedEvent } from 'preact'
import { fieldText } from '../case'
import { pluralOf, type NumberInput } from '../engine/page'
import { textOn, untranslated } from './text'
import type { Case } from './useCase'

interface NumberBoxProps extends Case {
  readonly id: string
  readonly name: string
  readonly input: NumberInput
  /** Ids of the hint and the problem, where they stand on the page. */
  readonly described: string | undefined
  /** Names the field where no label element does. */
  readonly label?: string
}

/** What stands beside a field, so that the field holds a number and nothing else. */
const signOf = (
  { unit }: NumberInput,
  name: string,
  { reader, values }: Case['state'],
): string | undefined => {
  if (unit === 'money') return reader.format.symbol
  const noun = reader.words.inputs[name]?.unit
  const own = Object.entries(reader.strings.unitNames).find(([key]) => key === unit)?.[1]
  return noun?.[pluralOf(reader.locale.intl, Number(values[name]))] ?? noun?.other ?? own
}

/** The typed field of a number, with its unit outside it. */
export function NumberBox({ id, name, input, store, state, described, label }: NumberBoxProps) {
  const draft = state.drafts[name]
  const type = (event: TargetedEvent<HTMLInputElement>): void =>
    store.send({ kind: 'typed', key: name, text: event.currentTarget.value })
  const sign = signOf(input, name, state)
  const before = input.unit === 'money'
  const mark = sign && <span class="sign" aria-hidden="true" {...untranslated} {...textOn(sign)} />
  return (
    <span class={draft?.problem ? 'control wrong' : 'control'}>
      {before && mark}
      <input
        id={id}
        name={name}
        type="text"
        inputMode="decimal"
        autocomplete="off"
        value={fieldText(state, name)}
        aria-label={label}
        aria-describedby={described}
        aria-invalid={draft?.problem ? 'true' : undefined}
        onInput={type}
        // What fills fields in by itself may say no more than that.
        onChange={type}
        onBlur={(event) => {
          const { value } = event.currentTarget
          // A program may have filled it in and said nothing at all.
          if ([state, store.state()].every((one) => fieldText(one, name) !== value)) type(event)
          store.send({ kind: 'left', key: name })
        }}
      />
      {!before && mark}
    </span>
  )
}
