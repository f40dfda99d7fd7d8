import { boxOf, cornersOf, innerOf, withinBox, type Box, type InputRanges, type Point } from './box'
import { evaluate } from './evaluate'
import type { Values } from './inputs'
import { breaksIn, linesIn } from './linear'
import type { Formulas } from './model'
import type { Problem } from './problems'
import { dependents } from './movedBy'
import { repeated } from './repeated'
import { lowest, placesOf, spotsOf, type Course, type Spot } from './scan'

/** The lowest or highest that an output comes to. */
export interface End {
  /** In the model's unit; a yes is 1, an option its place; infinite where there is no bound. */
  readonly value: number
  /** The ranging inputs there that have a say in it, in displayed units. */
  readonly at: Point
}

/** What an output comes to while inputs range. */
export interface Band {
  /** Undefined where there is no result anywhere. */
  readonly low: End | undefined
  readonly high: End | undefined
  /** Why part of the ranges, or all, has no number. */
  readonly refused: Problem | undefined
}

/** An output that climbs so far above all that was seen before has no bound: it lies beside a division by nothing. */
const unbound = 1e6
const parts = 8
const rounds = 6
/** Less than this, for its size, is no gain. */
const gain = 1e-13

/** Where formulas break along one input from a point; the points of many outputs are the same. */
function breaksFrom(
  model: Formulas,
  values: Values,
): (at: Point, key: string) => readonly number[] {
  const known = new Map<string, readonly number[]>()
  return (at, key) => {
    const name = `${key} ${Object.values({ ...at, [key]: 0 }).join(' ')}`
    const breaks =
      known.get(name) ??
      breaksIn(model, linesIn(model, evaluate(model, { ...values, ...at }).steps, key))
    known.set(name, breaks)
    return breaks
  }
}

/** The lowest spot of a course, and the bottom of the dip that it stands in. */
function lowestOf(course: Course, spots: readonly Spot[], whole: boolean): Spot | undefined {
  let low: number | undefined
  for (const [at, { value }] of spots.entries())
    if (value !== undefined && value < (spots[low ?? -1]?.value ?? Infinity)) low = at
  if (low === undefined) return undefined
  const [before, spot, after] = [spots[low - 1], spots[low], spots[low + 1]]
  const [a, b, c] = [before?.value, spot?.value ?? 0, after?.value]
  const flat = (side = b): boolean => side - b <= gain * Math.abs(b)
  if (whole || !before || !after || a === undefined || c === undefined || (flat(a) && flat(c)))
    return spot
  const dip = lowest(course, before.at, after.at)
  return dip?.value !== undefined && dip.value < b ? dip : spot
}

/** Looks for the lowest of an output (or the highest, where height is its negative) along one input after another. */
function descend(
  box: Box,
  sides: readonly string[],
  height: (at: Point) => number | undefined,
  breaks: ReturnType<typeof breaksFrom>,
  from: Point,
): { at: Point; height: number } | undefined {
  const start = height(from)
  if (start === undefined) return undefined
  let best = { at: from, height: start }
  for (let round = 0, gained = true; gained && round < rounds; round += 1) {
    gained = false
    for (const key of sides) {
      const [span, { at }] = [box[key], best]
      if (!span) continue
      const course: Course = (place) => height({ ...at, [key]: place })
      const places = placesOf(span, parts, [at[key] ?? span.min, ...breaks(at, key)])
      const low = lowestOf(course, spotsOf(course, places, span.whole), span.whole)
      if (low?.value === undefined || low.value >= best.height - gain * Math.abs(best.height))
        continue
      best = { at: { ...at, [key]: low.at }, height: low.value }
      gained = true
    }
  }
  return best
}

/** Results along one input after another from a few points, for an output that has none at any point. */
function alongside(
  box: Box,
  sides: readonly string[],
  valueAt: (at: Point) => number | undefined,
  breaks: ReturnType<typeof breaksFrom>,
  from: readonly Point[],
): { at: Point; value: number }[] {
  return from.slice(0, parts).flatMap((at) =>
    sides.flatMap((key) => {
      const span = box[key]
      return (span ? placesOf(span, parts, breaks(at, key)) : []).flatMap((place) => {
        const point = { ...at, [key]: place }
        const value = valueAt(point)
        return value === undefined ? [] : [{ at: point, value }]
      })
    }),
  )
}

/**
 * The lowest and the highest that outputs come to while inputs range, everything else as it is.
 *
 * Every combination of ends is looked at for up to 10 ranging inputs, and 64 points spread over what is
 * between; then, from the best of each, one input after another along its whole range, with every place
 * where a comparison turns and every dip, until nothing is gained. Beyond 10 inputs the search begins at
 * two corners and the inner points alone. A peak in the middle that is seen along no single input from
 * there would be missed, and so are numbers that a rule allows only where two inputs move together.
 * @param names outputs, all unless said
 * @example band(model, startValues(model), { lift: [3, 8] })['extra']?.high?.value
 */
export function band(
  model: Formulas,
  values: Values,
  ranges: InputRanges,
  names: readonly string[] = Object.keys(model.outputs),
): Readonly<Record<string, Band>> {
  const box = boxOf(model.inputs, ranges)
  const keys = Object.keys(box)
  const points = [...cornersOf(box), ...innerOf(box), withinBox(box, values)]
  const all = repeated(model, values, keys, names)
  const breaks = breaksFrom(model, values)
  const seen = points.map((at) => ({ at, results: [...all(at)] }))
  const rules = Object.values(model.constraints).map(({ step }) => step)
  const moves = keys.map((key) => dependents(model, [key]))
  const isCorner = ({ at }: { at: Point }): boolean =>
    Object.entries(box).every(([key, { min, max }]) => at[key] === min || at[key] === max)

  const bandOf = (name: string, place: number): Band => {
    const found: { at: Point; value: number }[] = []
    let refused: Problem | undefined
    for (const { at, results } of seen) {
      const value = results[place]
      if (typeof value === 'number') found.push({ at, value })
      else refused ??= value
    }
    const steps = [model.outputs[name]?.step ?? -1, ...rules]
    const sides = keys.filter((_, side) => steps.some((step) => moves[side]?.[step]))
    const one = repeated(model, values, keys, [name])
    const valueAt = (at: Point): number | undefined => {
      const [value] = one(at)
      if (typeof value === 'object') refused ??= value
      return typeof value === 'number' ? value : undefined
    }
    if (found.length === 0) found.push(...alongside(box, sides, valueAt, breaks, points))
    const usual = Math.max(...found.map(({ value }) => Math.abs(value)))
    const endOf = (sign: number): End | undefined => {
      const height = (at: Point): number | undefined => {
        const value = valueAt(at)
        return value === undefined ? undefined : sign * value
      }
      const lowestAmong = (some: typeof found) =>
        some.reduce<(typeof found)[number] | undefined>(
          (best, spot) => (best && sign * best.value <= sign * spot.value ? best : spot),
          undefined,
        )
      const corner = lowestAmong(found.filter(isCorner))
      const start = lowestAmong(found)
      const ends = (start === corner ? [start] : [start, corner]).flatMap((from) =>
        from ? (descend(box, sides, height, breaks, from.at) ?? []) : [],
      )
      const [best] = ends.sort((a, b) => a.height - b.height)
      if (!best) return undefined
      const value = sign * best.height
      const at = Object.fromEntries(sides.map((key) => [key, best.at[key] ?? 0]))
      return Math.abs(value) > unbound * usual && usual > 0
        ? { value: Math.sign(value) * Infinity, at }
        : { value, at }
    }
    const [low, high] = [endOf(1), endOf(-1)]
    return { low, high, refused }
  }
  return Object.fromEntries(names.map((name, place) => [name, bandOf(name, place)]))
}

/** One ranging input, and how far an output goes while it alone ranges. */
export interface Share {
  readonly key: string
  readonly low: number
  readonly high: number
}

/**
 * Which ranging input is to blame for how much of an output's band: how far the output goes while that
 * one ranges alone and the others stand where they are now, or at the nearest end of their range. The
 * widest first; shares need not add up to the whole.
 */
export function blame(
  model: Formulas,
  values: Values,
  ranges: InputRanges,
  output: string,
): readonly Share[] {
  const inside = { ...values, ...withinBox(boxOf(model.inputs, ranges), values) }
  return Object.entries(ranges)
    .flatMap(([key, range]): Share[] => {
      const { low, high } = band(model, inside, { [key]: range }, [output])[output] ?? {}
      return low && high ? [{ key, low: low.value, high: high.value }] : []
    })
    .sort((a, b) => b.high - b.low - (a.high - a.low))
}
