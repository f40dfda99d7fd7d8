import { evaluate } from './evaluate'
import { isNumber, type NumberInput, type Values } from './inputs'
import { breaksIn, linesIn, type Line } from './linear'
import type { Formulas } from './model'
import type { Problem } from './problems'
import { meetings, neat, type Stretch } from './meetings'
import { repeated } from './repeated'
import { placesOf, spotsOf, withDips, type Course, type Spot } from './scan'

export type { Stretch }

/** A value of the input, in displayed units, and what the output comes to there, in the model's unit. */
export interface Near {
  readonly value: number
  readonly result: number
}

/** Which values of an input give an output what it should be, or why none does. */
export type Solution =
  | { readonly kind: 'found'; readonly stretches: readonly Stretch[] }
  /** The nearest that can be had on each side of the target; on one side alone, it is never reached. */
  | {
      readonly kind: 'missed'
      readonly below: Near | undefined
      readonly above: Near | undefined
    }
  /** The input moves nothing: the result is this, whatever it is. */
  | { readonly kind: 'flat'; readonly result: number }
  /** Nowhere within the limits of the input is there a result; the problem is that of now. */
  | { readonly kind: 'refused'; readonly problem: Problem }

/** How often a stretch is looked at, evenly and by factors each. */
const parts = 48
/** A float error, for the size of what it is an error of. */
const error = 1e-12

/** The one value that a straight formula allows, with no more digits than it needs. */
function straight(line: Line, target: number, { min, max, whole }: NumberInput, course: Course) {
  const at = (target - line.from) / line.slope
  const size = Math.max(Math.abs(target), Math.abs(line.from))
  const fits = (place: number): boolean => {
    const value = place >= min && place <= max ? course(place) : undefined
    return value !== undefined && Math.abs(value - target) <= error * size
  }
  // The line leaves out of account that a comparison may refuse it.
  const found = [...neat(at), at].find(
    (place) => (!whole || Number.isInteger(place)) && fits(place),
  )
  return found === undefined ? undefined : { from: found, to: found }
}

/** What comes nearest to the target from below and from above. */
function nearest(spots: readonly Spot[], target: number) {
  let [below, above]: (Near | undefined)[] = []
  for (const { at, value: result } of spots) {
    if (result === undefined) continue
    const one = { value: at, result }
    if (result < target && (!below || result > below.result)) below = one
    if (result > target && (!above || result < above.result)) above = one
  }
  return { kind: 'missed' as const, below, above }
}

/**
 * Solves backwards: every value of a number input within its limits with which an output comes to a target.
 *
 * Found values give the target to 1e-9 of its size, or to 1e-12 of the size of what it is a difference of.
 * Where the output is linear in the input it is solved outright; else its whole range is looked at, evenly
 * and by factors, with every place where a comparison turns, and each crossing is halved down to the last
 * digit of a float. Two crossings between neighbouring places are found where the formula has a single
 * turn there. A stretch whose values all give the target, as under a cap or where results are rounded, is
 * told by its ends. A whole input has whole answers; where none, or no step of a rounded result, gives
 * the target exactly, the nearest on both sides are told instead.
 * @param target in the model's unit (a fraction for a percent)
 * @throws RangeError for an output without a number, or an input that is none
 * @example solve(model, startValues(model), 'extra', 450_000, 'reps')
 */
export function solve(
  model: Formulas,
  values: Values,
  output: string,
  target: number,
  key: string,
): Solution {
  const [input, wanted] = [model.inputs[key], model.outputs[output]]
  if (!input || !isNumber(input)) throw new RangeError(`${key} is no number input`)
  if (!wanted || wanted.unit === 'flag' || wanted.unit === 'choice')
    throw new RangeError(`${output} is no number`)
  const at = repeated(model, values, [key], [output])
  let problem: Problem = { kind: 'notFinite' }
  const course: Course = (place) => {
    const [value] = at({ [key]: place })
    if (typeof value === 'object') problem = value
    return typeof value === 'number' ? value : undefined
  }
  const now = Number(values[key])
  const lines = linesIn(model, evaluate(model, values).steps, key)
  const line = lines[wanted.step]
  const one = line && line.slope !== 0 && straight(line, target, input, course)
  if (one) return { kind: 'found', stretches: [one] }

  const besides = [now, input.default, ...input.usual, ...breaksIn(model, lines)]
  const places = placesOf(input, parts, besides)
  const looked = spotsOf(course, places, input.whole)
  const known = looked.flatMap(({ value }) => value ?? [])
  const [first] = known
  if (first === undefined) {
    course(now)
    return { kind: 'refused', problem }
  }
  const size = Math.max(...known.map(Math.abs))
  if (known.every((value) => Math.abs(value - first) <= error * size))
    return { kind: 'flat', result: course(now) ?? first }
  const spots = input.whole
    ? looked
    : [1, -1].reduce(
        (all, sign) => withDips(all, (value) => sign * (value - target), 0)(course),
        looked,
      )
  const stretches = meetings(course, spots, target, input.whole)
  return stretches.length > 0 ? { kind: 'found', stretches } : nearest(spots, target)
}
