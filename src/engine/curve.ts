import { headlineOf, type Answering } from './headline'
import { isNumber, type NumberInput, type Values } from './inputs'
import { sliderScale } from './slider'

/** One place of a curve: how far along the slider, 0 to 1, and the headline there; none where it is refused. */
export interface CurvePoint {
  readonly at: number
  readonly value: number | undefined
}

/** The value of an input so far along its slider, on one of its steps. */
const valueAlong = (input: NumberInput, at: number): number => {
  const { min, max, step, valueAt } = sliderScale(input)
  const steps = Math.round((at * (max - min)) / step)
  return Number(valueAt(Math.min(min + steps * step, max)).toPrecision(12))
}

/**
 * How far along its slider a value stands, 0 to 1.
 * @example placeOf(model.inputs.lift, 5)
 */
export const placeOf = (input: NumberInput, value: number): number => {
  const { min, max, positionOf } = sliderScale(input)
  return (positionOf(value) - min) / (max - min)
}

/**
 * The headline along the slider of one input, everything else as it is.
 * @param places at how many places it is computed
 * @example curve(model, startValues(model), 'lift').map(({ value }) => value)
 */
export function curve(
  model: Answering,
  values: Values,
  along: string,
  places = 25,
): readonly CurvePoint[] {
  const input = model.inputs[along]
  if (!input || !isNumber(input)) return []
  const stands = Array.from({ length: places }, (_, at) => valueAlong(input, at / (places - 1)))
  return [...new Set(stands)].map((value) => ({
    at: placeOf(input, value),
    value: headlineOf(model, { ...values, [along]: value }),
  }))
}

/**
 * Where a curve crosses zero, 0 to 1 along the slider.
 * @example crossings(curve(model, values, 'programme'))
 */
export const crossings = (points: readonly CurvePoint[]): readonly number[] =>
  points.flatMap(({ at, value }, index) => {
    const before = points[index - 1]
    if (before?.value === undefined || value === undefined) return []
    if (before.value === 0 || Math.sign(before.value) === Math.sign(value)) return []
    return [before.at + ((at - before.at) * before.value) / (before.value - value)]
  })
