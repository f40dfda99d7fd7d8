import { useMemo } from 'preact/hooks'
import { isPercent, type NumberInput } from '../../engine/page'
import { solve, type Solution, type Stretch } from '../../engine/solve'
import { fill } from '../../i18n'
import { solve as words } from '../../i18n/panels/solve'
import { textOn } from '../text'
import type { Case } from '../useCase'

interface AnswerProps extends Case {
  readonly output: string
  readonly target: number
  readonly name: string
  readonly input: NumberInput
}

/** Shown with as many digits as it has, or said to be about that. */
const isRounded = (value: number, { unit }: NumberInput): boolean => {
  const digits = unit === 'money' && Math.abs(value) >= 10_000 ? 0 : 2
  return Math.abs(Number(value.toFixed(digits)) - value) > 1e-9 * Math.abs(value)
}

/** The value of a stretch that is nearest to the one of now. */
const nearest = ({ from, to }: Stretch, now: number): number => Math.min(Math.max(now, from), to)

/** What the input would have to be, as a sentence, with a way to use it. */
export function SolveAnswer({ output, target, name, input, store, state }: AnswerProps) {
  const { model } = store.scope
  const { reader, values } = state
  const say = words[reader.locale.code]
  const solution = useMemo(
    (): Solution => solve(model, values, output, target, name),
    [values, output, target, name],
  )
  const amount = (value: number): string =>
    reader.format.full(
      value,
      model.outputs[output]?.unit ?? 'number',
      undefined,
      reader.words.outputs[output]?.unit,
    )
  const come = (value: number): string => reader.answer(output, { ok: true, value })
  const given = (value: number): string => {
    const { unit } = input
    const text = reader.format.full(isPercent(unit) ? value / 100 : value, unit)
    return isRounded(value, input) ? fill(say.about, { value: text }) : text
  }
  const named = {
    input: reader.label(name),
    result: reader.label(output),
    target: amount(target),
    min: given(input.min),
    max: given(input.max),
  }
  const use = (value: number, isAlone = false) => {
    const label = fill(say.useOf, { ...named, value: given(value) })
    return (
      <button
        type="button"
        aria-label={isAlone ? undefined : label}
        onClick={() => store.send({ kind: 'moved', key: name, value, isStep: true })}
        {...textOn(say.use)}
      />
    )
  }
  const list = (items: readonly { readonly text: string; readonly value: number }[]) => (
    <ul>
      {items.map(({ text, value }) => (
        <li key={value}>
          <span {...textOn(text)} /> {use(value)}
        </li>
      ))}
    </ul>
  )
  const sentence = (text: string, more: Readonly<Record<string, string>> = {}) => (
    <p {...textOn(fill(text, { ...named, ...more }))} />
  )
  if (solution.kind === 'flat') return sentence(say.flat, { now: come(solution.result) })
  if (solution.kind === 'refused')
    return sentence(say.refused, { problem: reader.problem(solution.problem) })
  const now = Number(values[name])
  if (solution.kind === 'found') {
    const [first, ...others] = solution.stretches.map(({ from, to }) => ({
      value: nearest({ from, to }, now),
      text: from === to ? given(from) : fill(say.anywhere, { from: given(from), to: given(to) }),
      from: given(from),
      to: given(to),
      single: from === to,
    }))
    if (first && others.length === 0)
      return (
        <>
          {sentence(first.single ? say.one : say.stretch, {
            value: first.text,
            from: first.from,
            to: first.to,
          })}
          {use(first.value, true)}
        </>
      )
    return (
      <>
        {sentence(say.several)}
        {list(first ? [first, ...others] : others)}
      </>
    )
  }
  const { below, above } = solution
  if (below && above)
    return (
      <>
        {sentence(say.between)}
        {list(
          [below, above].map(({ value, result }) => ({
            value,
            text: fill(say.gives, { value: given(value), result: come(result) }),
          })),
        )}
      </>
    )
  const near = below ?? above
  if (!near) return null
  return (
    <>
      {sentence(below ? say.most : say.least, {
        value: given(near.value),
        nearest: come(near.result),
      })}
      {use(near.value, true)}
    </>
  )
}
