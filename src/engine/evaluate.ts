import type { Value, Values } from './inputs'
import type { PageModel } from './model'
import type { Step } from './node'
import { checkValues, type Problem } from './problems'
import { isPercent } from './units'

/** A result in the model's unit (a fraction for a percent), or why there is none. */
export type Outcome =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Problem }

export interface Result {
  readonly values: Values
  readonly outputs: Readonly<Record<string, Outcome>>
  /** Broken limits and rules; when there are any, no output has a value. */
  readonly problems: readonly Problem[]
  /** What each step came to, for working and charts. */
  readonly steps: readonly (number | Problem)[]
}

/** Two numbers closer than this, for their size, are the same number. */
const slack = (a: number, b: number): number => 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))
const same = (a: number, b: number): boolean => Math.abs(a - b) <= slack(a, b)
const total = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0)
/** A float error, of 1e-9 or of the last digits a large number has, does not count as more. */
const roundUp = (value: number): number => {
  const near = Math.round(value)
  return (
    (Math.abs(value - near) <= Math.max(1.1e-9, Math.abs(value) * 2 ** -50)
      ? near
      : Math.ceil(value)) + 0
  )
}

type Compute = (args: readonly number[], step: Step) => number
const compute: Readonly<Record<string, Compute>> = {
  constant: (_, { value = 0 }) => value,
  plus: ([a = 0, b = 0]) => a + b,
  minus: ([a = 0, b = 0]) => a - b,
  times: ([a = 0, b = 0]) => a * b,
  over: ([a = 0, b = 0]) => a / b,
  power: ([a = 0, b = 0]) => a ** b,
  root: ([a = 0]) => Math.sqrt(a),
  whole: ([a = 0]) => roundUp(a),
  minimum: (args) => Math.min(...args),
  maximum: (args) => Math.max(...args),
  sum: total,
  tally: total,
  mean: (args) => total(args) / args.length,
  more: ([a = 0, b = 0]) => Number(a > b && !same(a, b)),
  atLeast: ([a = 0, b = 0]) => Number(a > b || same(a, b)),
  equal: ([a = 0, b = 0]) => Number(same(a, b)),
  is: ([a], { value }) => Number(a === value),
  as: ([a = 0]) => a,
  and: (args) => Number(args.every(Boolean)),
  or: (args) => Number(args.some(Boolean)),
  not: ([a]) => Number(!a),
}

/** An input's value as formulas see it: hundredths for percents, 1 and 0, or an option's place. */
const entered = (values: Values, { key = '', unit, options }: Step): number => {
  const value = values[key]
  if (typeof value === 'string') return options?.indexOf(value) ?? 0
  return isPercent(unit) ? Number(value) / 100 : Number(value)
}

const isProblem = (value: number | Problem | undefined): value is Problem =>
  typeof value === 'object'

/** The input or output that a step is, if it has a name of its own. */
export const nameOf = (model: PageModel, index: number): string | undefined =>
  model.steps[index]?.op === 'input'
    ? model.steps[index].key
    : Object.keys(model.outputs).find((key) => model.outputs[key]?.step === index)

function run(model: PageModel, values: Values): (number | Problem)[] {
  const done: (number | Problem)[] = []
  const take = (index = 0): number | Problem => done[index] ?? { kind: 'notFinite' }
  const settle = (step: Step): number | Problem => {
    const { op, args = [], key = '' } = step
    if (op === 'input') return entered(values, step)
    const [first, second, third] = args
    const test = take(op === 'unless' ? second : first)
    if (op === 'when') return isProblem(test) ? test : take(test ? second : third)
    if (op === 'unless')
      return isProblem(test) ? test : test ? { kind: 'reason', key } : take(first)
    const given = args.map(take)
    const problem = given.find(isProblem)
    if (problem) return problem
    if (op === 'over' && given[1] === 0) {
      const by = nameOf(model, second ?? 0)
      return by ? { kind: 'divideByZero', by } : { kind: 'divideByZero' }
    }
    const value = compute[op]?.(
      given.filter((one) => typeof one === 'number'),
      step,
    )
    return value !== undefined && Number.isFinite(value) ? value : { kind: 'notFinite' }
  }
  for (const step of model.steps) done.push(settle(step))
  return done
}

/**
 * Computes every output of a model for these values, in displayed units.
 * Never throws and never yields NaN or Infinity: what cannot be had is a typed problem.
 */
export function evaluate(model: PageModel, values: Values): Result {
  const problems = checkValues(model, values)
  const steps = problems.length > 0 ? [] : run(model, values)
  for (const [key, { step, about, shows }] of problems.length > 0
    ? []
    : Object.entries(model.constraints)) {
    const holds = steps[step]
    if (holds === 1) continue
    const shown: Record<string, number> = {}
    for (const [name, at] of Object.entries(shows)) {
      const amount = steps[at]
      if (typeof amount === 'number') shown[name] = amount
    }
    problems.push(isProblem(holds) ? holds : { kind: 'constraint', key, about, shows: shown })
  }
  const [broken] = problems
  const outputs = Object.entries(model.outputs).map(
    ([key, { step, unit, options }]): [string, Outcome] => {
      const value = broken ?? steps[step] ?? { kind: 'notFinite' }
      if (isProblem(value)) return [key, { ok: false, problem: value }]
      return [
        key,
        {
          ok: true,
          value:
            unit === 'flag' ? value === 1 : unit === 'choice' ? (options?.[value] ?? '') : value,
        },
      ]
    },
  )
  return { values, outputs: Object.fromEntries(outputs), problems, steps }
}
