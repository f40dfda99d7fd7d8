import type { Value, Values } from './inputs'
import type { Formulas, Output, Rule } from './model'
import type { Step } from './node'
import { compute, floatError } from './operations'
import { checkValues, type Problem } from './problems'
import { isPercent } from './units'

/** A result in the model's unit (a fraction for a percent), or why there is none. */
export type Outcome =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Problem }

/** Everything one model comes to for one set of values. */
export interface Result {
  readonly values: Values
  readonly outputs: Readonly<Record<string, Outcome>>
  /** Broken limits and rules; when there are any, no output has a value. */
  readonly problems: readonly Problem[]
  /** What each step came to, for working and charts. */
  readonly steps: readonly (number | Problem)[]
}

const isProblem = (value: number | Problem | undefined): value is Problem =>
  typeof value === 'object'

/** An input's value as formulas see it: hundredths for percents, 1 and 0, or an option's place. */
const inputValue = (values: Values, { key, unit, options }: Step): number => {
  const value = values[String(key)]
  if (options) return options.indexOf(String(value))
  return isPercent(unit) ? Number(value) / 100 : Number(value)
}

/** The input or output that a step is, if it has a name of its own. */
export const nameOf = (model: Formulas, index: number): string | undefined =>
  model.steps[index]?.op === 'input'
    ? model.steps[index].key
    : Object.entries(model.outputs).find(([, { step }]) => step === index)?.[0]

/**
 * Computes these steps, all unless said, each after those that it uses.
 * @param done what is known of the others; what is computed is written there
 */
export function computeSteps(
  model: Formulas,
  values: Values,
  which: Iterable<number> = model.steps.keys(),
  done: (number | Problem)[] = [],
): (number | Problem)[] {
  const take = (index = 0): number | Problem => done[index] ?? { kind: 'notFinite' }

  const divideByZero = (by = 0): Problem => {
    const name = nameOf(model, by)
    return name ? { kind: 'divideByZero', by: name } : { kind: 'divideByZero' }
  }
  const reason = ({ key, tone }: Step): Problem => ({
    kind: 'reason',
    key: String(key),
    ...(tone && { tone }),
  })

  const computeStep = (step: Step): number | Problem => {
    const { op, args = [] } = step
    const [first, second, third] = args
    // A chart's own axis has a place only while the chart is drawn.
    if (op === 'input')
      return String(step.key) in values ? inputValue(values, step) : { kind: 'notFinite' }
    if (op === 'when' || op === 'unless') {
      const test = take(op === 'when' ? first : second)
      if (isProblem(test)) return test
      if (op === 'when') return take(test ? second : third)
      return test ? reason(step) : take(first)
    }
    const numbers: number[] = []
    for (const index of args) {
      const value = take(index)
      if (isProblem(value)) return value
      numbers.push(value)
    }
    if (op === 'over' && numbers[1] === 0) return divideByZero(second)
    const value = compute[op](numbers, step)
    return Number.isFinite(value) ? value : { kind: 'notFinite' }
  }

  for (const at of which) {
    const step = model.steps[at]
    if (step) done[at] = computeStep(step)
  }
  return done
}

/** What is wrong with a combination by one rule, if anything. */
export function brokenRule(key: string, rule: Rule, steps: Result['steps']): Problem | undefined {
  const holds = steps[rule.step]
  if (holds === 1) return undefined
  if (isProblem(holds)) return holds
  const amounts = Object.entries(rule.shows).map(([name, at]) => [name, steps[at]] as const)
  const shows = Object.fromEntries(
    amounts
      .filter((entry): entry is [string, number] => typeof entry[1] === 'number')
      .map(([name, amount]) => [name, Math.abs(amount) < floatError ? 0 : amount]),
  )
  return { kind: 'constraint', key, about: rule.about, shows }
}

const valueOf = (value: number, { unit, options }: Output): Value => {
  if (unit === 'flag') return value === 1
  return options?.[value] ?? value
}

/**
 * Computes every output of a model for these values, in displayed units (5 is 5 %).
 * Never throws and never yields NaN or Infinity: what cannot be had is a typed problem.
 * @example evaluate(model, startValues(model, { reps: 8 })).outputs.extra
 */
export function evaluate(model: Formulas, values: Values): Result {
  const impossible = checkValues(model, values)
  const steps = impossible.length > 0 ? [] : computeSteps(model, values)
  const rules = impossible.length > 0 ? [] : Object.entries(model.constraints)
  const problems = [
    ...impossible,
    ...rules.flatMap(([key, rule]) => brokenRule(key, rule, steps) ?? []),
  ]
  const outcome = (output: Output): Outcome => {
    const value = problems[0] ?? steps[output.step] ?? { kind: 'notFinite' }
    return isProblem(value)
      ? { ok: false, problem: value }
      : { ok: true, value: valueOf(value, output) }
  }
  const outputs = Object.entries(model.outputs).map(([key, one]) => [key, outcome(one)] as const)
  return { values, outputs: Object.fromEntries(outputs), problems, steps }
}
