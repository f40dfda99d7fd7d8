import type { Input, NumberInput } from '../engine/page'
import type { Case } from './useCase'

interface PickControlProps extends Case {
  readonly name: string
  readonly input: Exclude<Input, NumberInput>
  /** Of the field itself, which alone has a name: any other is a second view of it. */
  readonly id?: string
  readonly described?: string | undefined
}

/** The control of a yes or no, or of one of a few options. */
export function PickControl({ name, input, id, described, store, state }: PickControlProps) {
  const { reader, values } = state
  const pick = (value: boolean | string): void => store.send({ kind: 'moved', key: name, value })
  const given = { id, name: id && name, 'aria-describedby': described }
  return input.unit === 'flag' ? (
    <input
      {...given}
      type="checkbox"
      checked={values[name] === true}
      onChange={(event) => pick(event.currentTarget.checked)}
    />
  ) : (
    <select
      {...given}
      autocomplete="off"
      value={String(values[name])}
      onChange={(event) => pick(event.currentTarget.value)}
    >
      {input.options.map((option) => (
        <option key={option} value={option} selected={values[name] === option}>
          {reader.words.options[option]}
        </option>
      ))}
    </select>
  )
}
