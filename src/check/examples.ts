import {
  evaluate,
  isPercent,
  startValues,
  type Example,
  type PageModel,
  type Unit,
  type Value,
} from '../engine'
import { shown } from './schemaFaults'

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

/** An output of an example, and how it is missed. */
type Miss = readonly [output: string, sentence: string]

/** Every result of a worked example that does not come out as written: its output, and a sentence. */
export function misses(model: PageModel, { given, expect }: Example): Miss[] {
  const { outputs } = evaluate(model, startValues(model, given))
  return Object.entries(expect).flatMap(([key, written]): Miss[] => {
    const [outcome, unit] = [outputs[key], model.outputs[key]?.unit]
    if (!outcome || !unit) return [[key, 'The model has no such output.']]
    if (outcome.ok && matches(written, outcome.value, unit)) return []
    const reason = !outcome.ok && outcome.problem.kind === 'reason' && outcome.problem.key
    if (written === reason) return []
    const got = !outcome.ok
      ? `has no value (${reason === false ? outcome.problem.kind : `reason “${reason}”`})`
      : `is ${shown(typeof outcome.value === 'number' ? displayed(outcome.value, unit) : outcome.value)}`
    return [[key, `The example says ${shown(written)}, and the result ${got}.`]]
  })
}
