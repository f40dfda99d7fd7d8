import { isNumber, type Input, type NumberInput } from '../engine'
import { fill } from '../i18n'
import { NumberBox } from './NumberBox'
import type { Case } from './useCase'

interface FieldProps<I extends Input> {
  readonly name: string
  readonly input: I
  readonly state: Case
  /** Makes ids unique where a page holds several calculators. */
  readonly scope: string
}

/** A number: the typed field is the control, the slider a second view of it. */
function NumberField({ name, input, state, scope }: FieldProps<NumberInput>) {
  const { reader, drafts, result, values } = state
  const { hint, label = name } = reader.words.inputs[name] ?? {}
  const value = Number(values[name])
  const broken = result.problems.find(
    (one) => one.kind === 'constraint' && one.about.at(-1) === name,
  )
  const problem = drafts[name]?.problem ?? broken
  const id = `${scope}-${name}`
  const [from, to] = input.usual
  const described =
    [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ') || undefined
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <NumberBox id={id} name={name} input={input} state={state} described={described} />
      <input
        class="slider"
        data-slider={name}
        type="range"
        min={from}
        max={to}
        step={input.step}
        value={value}
        aria-label={fill(reader.strings.slider, { label })}
        aria-valuetext={reader.entered(value, input.unit)}
        onInput={(event) => state.set(name, event.currentTarget.valueAsNumber)}
      />
      {problem && (
        <p class="problem" id={`${id}-problem`}>
          {reader.problem(problem)}
        </p>
      )}
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}

/** A yes or no, or one of a few options. */
function PickField({ name, input, state, scope }: FieldProps<Exclude<Input, NumberInput>>) {
  const { reader, values } = state
  const { hint, label = name } = reader.words.inputs[name] ?? {}
  const id = `${scope}-${name}`
  const described = hint ? `${id}-hint` : undefined
  return (
    <div class="field pick">
      <label for={id}>{label}</label>
      {input.unit === 'flag' ? (
        <input
          id={id}
          name={name}
          type="checkbox"
          checked={values[name] === true}
          aria-describedby={described}
          onChange={(event) => state.set(name, event.currentTarget.checked)}
        />
      ) : (
        <select
          id={id}
          name={name}
          autocomplete="off"
          value={String(values[name])}
          aria-describedby={described}
          onChange={(event) => state.set(name, event.currentTarget.value)}
        >
          {input.options.map((option) => (
            <option key={option} value={option} selected={values[name] === option}>
              {reader.words.options[option]}
            </option>
          ))}
        </select>
      )}
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}

/** One input of any kind. */
export function Field({ input, ...rest }: FieldProps<Input>) {
  return isNumber(input) ? (
    <NumberField input={input} {...rest} />
  ) : (
    <PickField input={input} {...rest} />
  )
}
