import {
  evaluate,
  isNumber,
  startValues,
  type Input,
  type Model,
  type Result,
  type Value,
  type Values,
} from '../../src/engine'
import { chartData } from '../../src/charts'
import { readerFor } from './content'

/** One input put elsewhere than where it starts, and what comes of it. */
export interface Move {
  readonly key: string
  readonly value: Value
  readonly result: Result
}

const elsewhere = (input: Input): readonly Value[] => {
  if (input.unit === 'flag') return [!input.default]
  if (!isNumber(input)) return input.options.filter((option) => option !== input.default)
  const { default: start, step, min, max } = input
  const near = [start - step, start + step].map((value) => Number(value.toFixed(6)))
  return [...near, min, max].filter((value) => value >= min && value <= max && value !== start)
}

/** The values of a result as a page writes them for machines. */
export const machineValues = ({ outputs }: Result): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(outputs).map(([key, one]) => [key, one.ok ? String(one.value) : '']),
  )

/** What a calculator's chart shows of a result. */
export const shownBy =
  (model: Model) =>
  (result: Result): unknown =>
    chartData(model, result, readerFor('en', model)).drawing.table

/** The first input, those in view before others, that by itself changes what is seen. @throws Error where none does. */
export function moveOf(model: Model, seen: (result: Result) => unknown = machineValues): Move {
  const start = startValues(model)
  const before = JSON.stringify(seen(evaluate(model, start)))
  const inputs = Object.entries(model.inputs)
  const inView = inputs.filter(([, { group }]) => group === undefined)
  for (const [key, input] of [...inView, ...inputs])
    for (const value of elsewhere(input)) {
      const result = evaluate(model, { ...start, [key]: value })
      if (result.problems.length === 0 && JSON.stringify(seen(result)) !== before)
        return { key, value, result }
    }
  throw new Error(`${model.id}: no input by itself changes what is seen`)
}

/** A value as an address carries it. */
export const inAddress = (value: Value): string =>
  typeof value === 'boolean' ? String(Number(value)) : String(value)

/** A case as the query of an address, written without the code under test. */
export const query = (given: Values, prefix = ''): string =>
  `?${Object.entries(given)
    .map(([key, value]) => `${prefix}${key}=${inAddress(value)}`)
    .join('&')}`
