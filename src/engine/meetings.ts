import { edge, middle, type Course, type Spot } from './scan'

/** Values of an input that all give the same; a single one begins and ends there. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** Closer than this, for its size, is the same: a float error. */
const error = 1e-12
/** What is halved down to the last digit may be this far off, for the size of the target. */
const found = 1e-9
/** A stretch shorter than this, for its size, is one value. */
const short = 1e-5

/** The same number with fewer digits, the fewest first. */
export const neat = (value: number): number[] =>
  [6, 9, 12, 14].map((digits) => Number(value.toPrecision(digits)))

/**
 * Where a course comes to a target: between each two neighbouring spots on different sides of it, and at
 * spots that are on it.
 * @param spots in order, with those beside each refused stretch
 */
export function meetings(
  course: Course,
  spots: readonly Spot[],
  target: number,
  whole: boolean,
): readonly Stretch[] {
  /** −1 below the target, 1 above, 0 on it. */
  const side = (value: number): number =>
    Math.abs(value - target) <= error * Math.abs(target) ? 0 : Math.sign(value - target)
  const on = (at: number): boolean => {
    const value = course(at)
    return value !== undefined && side(value) === 0
  }
  const has = (at: number): boolean => course(at) !== undefined
  const spot = (at: number): Spot => ({ at, value: course(at) })

  /** All that is on the target around one place that is, no further than these spots. */
  const around = (at: number, before: Spot | undefined, after: Spot | undefined): Stretch => ({
    from: before?.value === undefined ? at : edge(on, at, before.at, whole)[0],
    to: after?.value === undefined ? at : edge(on, at, after.at, whole)[0],
  })

  const single = (at: number, off: number): Stretch => {
    const good = neat(at).find((one) => {
      const value =
        spots.some((end) => end.at <= one) && spots.some((end) => end.at >= one)
          ? course(one)
          : undefined
      return (
        value !== undefined && Math.abs(value - target) <= Math.max(off, error * Math.abs(target))
      )
    })
    return { from: good ?? at, to: good ?? at }
  }

  /** Between two spots on different sides. */
  const between = (first: Spot, last: Spot): readonly Stretch[] => {
    let [low, high] = [first, last]
    for (;;) {
      if (low.value === undefined || high.value === undefined) return []
      const [a, b] = [side(low.value), side(high.value)]
      if (a === b) return []
      if (a === 0) return [around(low.at, first, high)]
      if (b === 0) return [around(high.at, low, last)]
      const at = middle(low.at, high.at, whole)
      if (at === undefined) {
        const [x, y] = [low.value, high.value].map((value) => Math.abs(value - target))
        const [best, off] = (x ?? 0) <= (y ?? 0) ? [low.at, x ?? 0] : [high.at, y ?? 0]
        const size = Math.max(...[first, last].map(({ value = 0 }) => Math.abs(value)))
        return off <= Math.max(found * Math.abs(target), error * size) ? [single(best, off)] : []
      }
      const here = spot(at)
      // A stretch that is refused lies between them: what is on either side of it stands for itself.
      if (here.value === undefined)
        return [
          ...between(low, spot(edge(has, low.at, at, whole)[0])),
          ...between(spot(edge(has, high.at, at, whole)[0]), high),
        ]
      if (side(here.value) === a) low = here
      else high = here
    }
  }

  const all: Stretch[] = []
  const runs: { from: number; to: number }[] = []
  for (const [at, { value }] of spots.entries()) {
    const before = spots[at - 1]
    if (value === undefined) continue
    const last = runs.at(-1)
    if (side(value) === 0) {
      if (last?.to === at - 1) last.to = at
      else runs.push({ from: at, to: at })
    } else if (before?.value !== undefined && side(before.value) === -side(value))
      all.push(...between(before, { at: spots[at]?.at ?? 0, value }))
  }
  for (const { from, to } of runs) {
    const [first, last] = [spots[from]?.at ?? 0, spots[to]?.at ?? 0]
    all.push({
      from: around(first, spots[from - 1], undefined).from,
      to: around(last, undefined, spots[to + 1]).to,
    })
  }
  return all
    .map(({ from, to }): Stretch => {
      if (to - from <= short * Math.max(Math.abs(from), Math.abs(to)))
        return whole ? { from, to } : single(from + (to - from) / 2, 0)
      const trimmed = (end: number): number =>
        neat(end).find(
          (one) =>
            one >= from && one <= to && Math.abs(one - end) <= found * Math.abs(end) && on(one),
        ) ?? end
      return { from: trimmed(from), to: trimmed(to) }
    })
    .sort((a, b) => a.from - b.from)
}
