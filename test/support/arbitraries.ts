import fc from 'fast-check'
import {
  isNumber,
  type Input,
  type NumberInput,
  type PageModel,
  type Value,
  type Values,
} from '../../src/engine'
import { longest, plainText, type Beside } from '../../src/url/beside'

/** Numbers as readers and sliders give them, the limits themselves, and anything between. */
const numberFor = ({ min, max, whole, default: usual }: NumberInput): fc.Arbitrary<number> => {
  if (whole) return fc.oneof(fc.constantFrom(min, max, usual), fc.integer({ min, max }))
  const hundredths = fc
    .integer({ min: Math.ceil(min * 100), max: Math.floor(max * 100) })
    .map((value) => value / 100)
  const between = fc
    .double({ min, max, noNaN: true })
    .map((value) => (Math.abs(value) < 1e-60 ? 0 : value))
  return fc.oneof(
    fc.constantFrom(min, max, usual),
    hundredths,
    between.filter((value) => value >= min && value <= max),
  )
}

const valueFor = (input: Input): fc.Arbitrary<Value> => {
  if (isNumber(input)) return numberFor(input)
  return input.unit === 'flag' ? fc.boolean() : fc.constantFrom(...input.options)
}

const recordOf = (
  model: PageModel,
  valueOf: (input: Input) => fc.Arbitrary<Value>,
): fc.Arbitrary<Values> =>
  fc.record(
    Object.fromEntries(Object.entries(model.inputs).map(([key, input]) => [key, valueOf(input)])),
  )

/** Any set of values that a model's limits allow; its rules may still refuse the combination. */
export const valuesFor = (model: PageModel): fc.Arbitrary<Values> => recordOf(model, valueFor)

/** What no reader can type but a program can hand over. */
const brokenValue: fc.Arbitrary<Value> = fc.oneof(
  fc.double(),
  fc.constantFrom(Number.NaN, Infinity, -Infinity, Number.MAX_VALUE, -0),
  fc.string(),
  fc.boolean(),
)

/** Values of which any may be impossible. */
export const brokenValuesFor = (model: PageModel): fc.Arbitrary<Values> =>
  recordOf(model, (input) => fc.oneof(valueFor(input), brokenValue))

const textOf = (most: number): fc.Arbitrary<string> =>
  fc.string({ unit: 'grapheme', maxLength: most }).map((text) => plainText(text, most))

/** Anything that may travel beside the numbers of a calculator. */
export const besideFor = (model: PageModel): fc.Arbitrary<Beside> => {
  const ends = Object.entries(model.inputs).flatMap(([key, input]) =>
    isNumber(input) && input.min < input.max
      ? [[key, [input.min, input.max] as const] as const]
      : [],
  )
  const name = textOf(longest.name)
  return fc.record({
    kept: fc.array(fc.record({ name, values: valuesFor(model) }), { maxLength: 3 }),
    ranges: fc.subarray(ends).map((some) => Object.fromEntries(some)),
    note: textOf(longest.note),
    refused: fc.constant([]),
  })
}
