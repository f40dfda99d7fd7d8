import {
  evaluate,
  isPercent,
  startValues,
  type Example,
  type PageModel,
  type Unit,
  type Value,
} from '../../src/engine'

const decimalsOf = (value: number): number => (String(value).split('.')[1] ?? '').length

/** A result as it is displayed, so that 0.259 of a percent output is 25.9. */
const displayed = (value: number, unit: Unit): number => (isPercent(unit) ? value * 100 : value)

/** Whether a result, in the model's unit, is what was written: to the last digit, and exactly for words and flags. */
export function matches(written: Value, result: Value, unit: Unit): boolean {
  if (typeof written !== 'number' || typeof result !== 'number') return written === result
  const size = Math.max(1, Math.abs(written))
  return (
    Math.abs(displayed(result, unit) - written) <= 0.5 * 10 ** -decimalsOf(written) + size * 1e-12
  )
}

/** Every result of a worked example that does not come out as written, in words. */
export function misses(model: PageModel, { given, expect }: Example): string[] {
  const { outputs } = evaluate(model, startValues(model, given))
  return Object.entries(expect).flatMap(([key, written]) => {
    const [outcome, unit] = [outputs[key], model.outputs[key]?.unit]
    if (outcome?.ok && unit && matches(written, outcome.value, unit)) return []
    return [`${model.id}.${key}: written ${String(written)}, got ${JSON.stringify(outcome)}`]
  })
}
