import type { NumberInput } from './inputs'

/** A formula along one input, in displayed units; undefined where it is refused. */
export type Course = (at: number) => number | undefined

/** One place of a course. */
export interface Spot {
  readonly at: number
  readonly value: number | undefined
}

/** A stretch of an input, with whole numbers alone where it takes no others. */
export type Span = Pick<NumberInput, 'min' | 'max' | 'whole'>

/** Every number of a stretch of whole ones is looked at, up to so many. */
const mostWhole = 1_000
/** A stretch that reaches over more than this is looked at by factors too. */
const decades = 100
/** So far down, from its upper end, where it begins at nought. */
const smallest = 1e-9

const evenly = (from: number, to: number, parts: number): number[] =>
  Array.from({ length: parts + 1 }, (_, at) =>
    at === parts ? to : from + ((to - from) * at) / parts,
  )

/**
 * Places to look at, in order: both ends, evenly between, by factors where the stretch spans decades, and these besides.
 * @param parts into how many parts it is divided
 */
export function placesOf(
  { min, max, whole }: Span,
  parts: number,
  besides: readonly number[],
): readonly number[] {
  const all = [...evenly(min, max, parts), ...besides.filter((at) => at > min && at < max)]
  const first = Math.max(min, max * smallest)
  if (min >= 0 && max > first * decades)
    for (const power of evenly(Math.log(first), Math.log(max), parts)) all.push(Math.exp(power))
  const inside = all.filter((at) => at >= min && at <= max)
  if (!whole) return [...new Set(inside)].sort((a, b) => a - b)
  const every = max - min <= mostWhole ? evenly(min, max, max - min) : inside
  const wholes = every.map(Math.round).filter((at) => at >= min && at <= max)
  return [...new Set(wholes)].sort((a, b) => a - b)
}

/** Nearer to nought than this, nobody means another number than nought. */
const nought = 1e-12

/** A place between two others that halves what is between them, or undefined where there is none. */
export function middle(low: number, high: number, whole: boolean): number | undefined {
  if (Math.max(Math.abs(low), Math.abs(high)) < nought) return undefined
  const at = whole ? Math.floor((low + high) / 2) : low + (high - low) / 2
  return at > low && at < high ? at : undefined
}

/** The last places of a stretch where something holds, and the first where it does not, as near as they come. */
export function edge(
  holds: (at: number) => boolean,
  yes: number,
  no: number,
  whole: boolean,
): readonly [yes: number, no: number] {
  let [inside, outside] = [yes, no]
  for (;;) {
    const at = middle(Math.min(inside, outside), Math.max(inside, outside), whole)
    if (at === undefined) return [inside, outside]
    if (holds(at)) inside = at
    else outside = at
  }
}

/** A course at these places, and at the last before each refused stretch and the first after it. */
export function spotsOf(course: Course, places: readonly number[], whole: boolean): Spot[] {
  const spots: Spot[] = []
  const look = (at: number): Spot => ({ at, value: course(at) })
  for (const at of places) {
    const [before, here] = [spots.at(-1), look(at)]
    const has = here.value !== undefined
    if (before && (before.value !== undefined) !== has) {
      const has = (place: number): boolean => course(place) !== undefined
      const [yes, no] = before.value === undefined ? [at, before.at] : [before.at, at]
      const [inside, outside] = edge(has, yes, no, whole)
      const border = before.value === undefined ? [outside, inside] : [inside, outside]
      spots.push(...border.filter((place) => place !== before.at && place !== at).map(look))
    }
    spots.push(here)
  }
  return spots
}

const golden = (Math.sqrt(5) - 1) / 2
/** The place is known to this share of the stretch. */
const near = 1e-9

/**
 * The lowest place between two, where there is but one lowest; it ends early where that is low enough.
 * @param height undefined where refused, which ends it too
 */
export function lowest(
  height: Course,
  from: number,
  to: number,
  enough = Number.NEGATIVE_INFINITY,
): Spot | undefined {
  let [low, high] = [from, to]
  let [left, right] = [high - golden * (high - low), low + golden * (high - low)]
  let [a, b] = [height(left), height(right)]
  while (a !== undefined && b !== undefined) {
    const found = a <= b ? { at: left, value: a } : { at: right, value: b }
    // Where two floats lie next to each other, nothing lies between.
    const stands = !(left > low && right > left && high > right)
    if (found.value <= enough || stands || high - low <= near * (to - from)) return found
    if (a <= b) {
      high = right
      ;[right, b] = [left, a]
      left = high - golden * (high - low)
      a = height(left)
    } else {
      low = left
      ;[left, a] = [right, b]
      right = low + golden * (high - low)
      b = height(right)
    }
  }
  return undefined
}

/** Adds the places between these where a height has a dip of its own, unless both sides of it are as low. */
export function withDips(
  spots: readonly Spot[],
  height: (value: number) => number,
  enough?: number,
): (course: Course) => Spot[] {
  const of = ({ value }: Spot): number | undefined =>
    value === undefined ? undefined : height(value)
  return (course) => {
    const across: Course = (at) => of({ at, value: course(at) })
    return spots.flatMap((spot, at) => {
      const [before, after] = [spots[at - 1], spots[at + 1]]
      if (!before || !after) return [spot]
      const [a, b, c] = [of(before), of(spot), of(after)]
      if (a === undefined || b === undefined || c === undefined) return [spot]
      if (b > a || b > c || (b === a && b === c) || (enough !== undefined && b <= enough))
        return [spot]
      const dip = lowest(across, before.at, after.at, enough)
      if (!dip || dip.at === spot.at) return [spot]
      const found = { at: dip.at, value: course(dip.at) }
      return dip.at < spot.at ? [found, spot] : [spot, found]
    })
  }
}
