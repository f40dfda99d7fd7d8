import { brokenRule, computeSteps } from './evaluate'
import type { Values } from './inputs'
import type { Formulas } from './model'
import { dependents } from './movedBy'
import { checkValues, type Problem } from './problems'

/**
 * Some outputs again and again, in their order, for other values of a few inputs in displayed units.
 * A yes is 1, an option its place; a problem stands where there is no number.
 */
export type Repeated = (given: Values) => readonly (number | Problem)[]

/** The steps that these are made of, themselves included. */
function madeOf({ steps }: Formulas, targets: readonly number[]): readonly boolean[] {
  const needed: boolean[] = []
  for (const at of targets) needed[at] = true
  for (let at = steps.length - 1; at >= 0; at -= 1)
    if (needed[at]) for (const arg of steps[at]?.args ?? []) needed[arg] = true
  return needed
}

/**
 * Computes outputs many times over while a few inputs move: what does not depend on those is computed
 * once, and what no such output needs never. As `evaluate`, but for the limits of the inputs that move,
 * which its caller keeps to.
 * @example repeated(model, values, ['lift'], ['extra'])({ lift: 7.5 })
 */
export function repeated(
  model: Formulas,
  values: Values,
  moving: readonly string[],
  wanted: readonly string[],
): Repeated {
  const rules = Object.entries(model.constraints)
  const outputs = wanted.map((name) => model.outputs[name]?.step ?? -1)
  const ruled = rules.flatMap(([, { step, shows }]) => [step, ...Object.values(shows)])
  const needed = madeOf(model, [...ruled, ...outputs])
  const moves = dependents(model, moving)
  const those = [...model.steps.keys()].filter((at) => needed[at])
  const again = those.filter((at) => moves[at])
  const fixed = those.filter((at) => !moves[at])
  const now = { ...values }
  const done = computeSteps(model, now, fixed)
  const [impossible] = checkValues({ ...model, inputs: without(model.inputs, moving) }, values)
  return (given) => {
    Object.assign(now, given)
    computeSteps(model, now, again, done)
    let problem: Problem | undefined = impossible
    for (const [key, rule] of rules) problem ??= brokenRule(key, rule, done)
    return outputs.map((step) => problem ?? done[step] ?? { kind: 'notFinite' })
  }
}

const without = <T>(record: Readonly<Record<string, T>>, keys: readonly string[]) =>
  Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)))
