import { problemText, type DraftProblem } from '../../case'
import { checkValue, type NumberInput } from '../../engine/page'
import { fill } from '../../i18n'
import { ranges as words } from '../../i18n/panels/ranges'
import type { Range } from '../../url/beside'
import { textOn } from '../text'
import type { Case } from '../useCase'
import { readTyped, TypedBox, type Parse } from './TypedBox'

interface RangeProps extends Case {
  readonly parse: Parse
  readonly name: string
  readonly input: NumberInput
  readonly range: Range
  readonly texts: readonly [low: string, high: string] | undefined
  readonly onTexts: (texts: readonly [low: string, high: string], range?: Range) => void
  /** Its texts stand in a good range, and may be written as numbers are written here. */
  readonly onLeft: () => void
}

/** The two ends of one range, as typed, and what stands in the way of them. */
export function RangeFields({
  parse,
  name,
  input,
  range,
  texts,
  onTexts,
  onLeft,
  store,
  state,
}: RangeProps) {
  const { model } = store.scope
  const { reader, values } = state
  const say = words[reader.locale.code]
  const label = reader.label(name)
  const id = (end: string): string => `${model.id}-range-${name}-${end}`
  const written = range.map(reader.format.field)
  const shown: readonly [string, string] = texts ?? [written[0] ?? '', written[1] ?? '']

  const read = (text: string): number | { readonly problem: DraftProblem } => {
    const fits = (value: number): boolean => !checkValue(model, name, value)
    const reading = readTyped(parse, text, input.unit, state, fits)
    if (reading === undefined) return { problem: { kind: 'unreadable', input: name, value: text } }
    if (typeof reading === 'object')
      return { problem: { kind: 'ambiguous', input: name, text, ...reading } }
    const problem = checkValue(model, name, reading)
    return problem ? { problem } : reading
  }
  const both = (given: readonly [string, string]) => given.map(read)
  const [low = 0, high = 0] = both(shown)
  const order =
    typeof low === 'number' && typeof high === 'number' && low >= high
      ? fill(say.order, {
          label,
          low: reader.given(name, low),
          high: reader.given(name, high),
        })
      : undefined
  const problems = [low, high].map((end) =>
    typeof end === 'object' ? problemText(end.problem, reader) : order,
  )
  const type = (end: 0 | 1, text: string): void => {
    const next: readonly [string, string] = end === 0 ? [text, shown[1]] : [shown[0], text]
    const [a, b] = both(next)
    const good = typeof a === 'number' && typeof b === 'number' && a < b
    onTexts(next, good ? [a, b] : undefined)
  }
  const box = (end: 0 | 1, part: string, named: string) => (
    <TypedBox
      id={id(part)}
      unit={input.unit}
      noun={reader.words.inputs[name]?.unit}
      text={shown[end]}
      onText={(text) => type(end, text)}
      onLeft={() => problems.every((one) => one === undefined) && onLeft()}
      wrong={problems[end] !== undefined}
      label={fill(named, { label })}
      described={problems[end] === undefined ? undefined : id('problem')}
      state={state}
    />
  )
  const now = Number(values[name])
  const isOutside = now < range[0] || now > range[1]
  return (
    <div class="range" role="group" aria-labelledby={id('name')}>
      <p id={id('name')} {...textOn(fill(say.between, { label }))} />
      <div class="ends">
        {box(0, 'low', say.low)}
        <span aria-hidden="true" {...textOn(say.and)} />
        {box(1, 'high', say.high)}
      </div>
      {problems.some((one) => one !== undefined) && (
        <p class="problem" id={id('problem')} {...textOn(problems[0] ?? problems[1] ?? '')} />
      )}
      {isOutside && (
        <p class="hint" {...textOn(fill(say.outside, { label, value: reader.given(name, now) }))} />
      )}
    </div>
  )
}
