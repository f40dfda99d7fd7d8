import { problemOf, readingOf } from '../case'
import { isNumber, type Input, type NumberInput } from '../engine/page'
import { useMemo } from 'preact/hooks'
import { FieldProblem } from './FieldProblem'
import { NumberBox } from './NumberBox'
import { Slider } from './Slider'
import { textOn, untranslated } from './text'
import type { Case } from './useCase'

interface FieldProps<I extends Input> extends Case {
  readonly name: string
  readonly input: I
}

/** A field that a worked case has just changed says so. */
const classOf = (kind: string, { changed }: Case['state'], name: string): string =>
  changed.includes(name) ? `${kind} changed` : kind

/** A number: the typed field is the control, the slider a second view of it. */
function NumberField({ name, input, store, state }: FieldProps<NumberInput>) {
  const { reader } = state
  const { hint, label = name } = reader.words.inputs[name] ?? {}
  const problem = problemOf(state, name)
  const reading = readingOf(state, name)
  const id = `${store.scope.model.id}-${name}`
  const described =
    [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ') || undefined
  return (
    <div class={classOf('field', state, name)} data-of={name}>
      <label for={id}>{label}</label>
      {reading && <span class="reading" {...untranslated} {...textOn(`= ${reading}`)} />}
      <NumberBox
        id={id}
        name={name}
        input={input}
        store={store}
        state={state}
        described={described}
      />
      <div class="slide">
        <svg
          class="curve"
          data-curve={name}
          viewBox="0 0 100 28"
          preserveAspectRatio="none"
          aria-hidden="true"
        />
        <Slider name={name} input={input} store={store} state={state} />
      </div>
      <FieldProblem name={name} store={store} state={state} />
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}

/** A yes or no, or one of a few options. */
function PickField({ name, input, store, state }: FieldProps<Exclude<Input, NumberInput>>) {
  const { reader, values } = state
  const { hint, label = name } = reader.words.inputs[name] ?? {}
  const id = `${store.scope.model.id}-${name}`
  const described = hint ? `${id}-hint` : undefined
  const pick = (value: boolean | string): void => store.send({ kind: 'moved', key: name, value })
  return (
    <div class={classOf('field pick', state, name)} data-of={name}>
      <label for={id}>{label}</label>
      {input.unit === 'flag' ? (
        <input
          id={id}
          name={name}
          type="checkbox"
          checked={values[name] === true}
          aria-describedby={described}
          onChange={(event) => pick(event.currentTarget.checked)}
        />
      ) : (
        <select
          id={id}
          name={name}
          autocomplete="off"
          value={String(values[name])}
          aria-describedby={described}
          onChange={(event) => pick(event.currentTarget.value)}
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

/** One input of any kind, rendered anew only where something about it has changed. */
export function Field({ input, ...rest }: FieldProps<Input>) {
  const { name, state } = rest
  return useMemo(
    () =>
      isNumber(input) ? (
        <NumberField input={input} {...rest} />
      ) : (
        <PickField input={input} {...rest} />
      ),
    [
      state.values[name],
      state.drafts[name],
      state.reader,
      problemOf(state, name),
      state.changed.includes(name),
    ],
  )
}
