import type { NumberInput } from './inputs'

/** Where a slider can stand, and which value of its input that is. */
export interface SliderScale {
  readonly min: number
  readonly max: number
  readonly step: number
  /** The value at one of its positions, in displayed units. */
  readonly valueAt: (position: number) => number
  /** The position nearest to a value, within its stretch. */
  readonly positionOf: (value: number) => number
}

/** A stretch longer than this, from its start to its end, is slid over by factors. */
const decades = 100
/** The step after one of a decade, both in tenths: each a number that people say. */
const stepAfter = (tenths: number): number => (tenths < 20 ? 1 : tenths < 50 ? 2 : 5)

const clamp = (value: number, [from, to]: readonly [number, number]): number =>
  Math.min(Math.max(value, from), to)

/** Every value that a logarithmic slider stops at. */
function stopsOf({ usual, unit, whole }: NumberInput): readonly number[] {
  const [from, to] = usual
  const inWholes = whole || unit === 'count'
  const found = new Set([from])
  for (let decade = 10 ** Math.floor(Math.log10(from)); decade <= to; decade *= 10)
    for (let tenths = 10; tenths < 100; tenths += stepAfter(tenths)) {
      const value = Number(((decade * tenths) / 10).toPrecision(2))
      if (value > from && value < to && (!inWholes || Number.isInteger(value))) found.add(value)
    }
  return [...found, to]
}

const logarithmic = (input: NumberInput): SliderScale => {
  const stops = stopsOf(input)
  const nearest = (value: number): number => {
    const after = stops.findIndex((stop) => stop >= value)
    if (after <= 0) return after < 0 ? stops.length - 1 : 0
    const [low = value, high = value] = stops.slice(after - 1, after + 1)
    return value / low < high / value ? after - 1 : after
  }
  return {
    min: 0,
    max: stops.length - 1,
    step: 1,
    valueAt: (position) => stops[Math.round(position)] ?? input.usual[0],
    positionOf: nearest,
  }
}

const linear = ({ usual, step }: NumberInput): SliderScale => ({
  min: usual[0],
  max: usual[1],
  step,
  valueAt: (position) => position,
  positionOf: (value) => clamp(value, usual),
})

const known = new WeakMap<NumberInput, SliderScale>()

/**
 * How a slider runs over the usual stretch of its input: evenly, or by factors where the stretch spans more than two decades.
 * @example sliderScale(model.inputs.acv).valueAt(12)
 */
export function sliderScale(input: NumberInput): SliderScale {
  const [from, to] = input.usual
  const scale =
    known.get(input) ?? (from > 0 && to / from > decades ? logarithmic(input) : linear(input))
  // Stryker disable next-line CallExpression: without it the same is made again, and slower.
  known.set(input, scale)
  return scale
}
