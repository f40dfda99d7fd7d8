import { plot } from './geometry'
import type { LineMark } from './marks'

/** Between the middles of two names, and between a line's end and the middle of its name; in CSS pixels. */
const between = 17
const beside = { above: -12, below: 13 }
/** How near to the middle of a name a line strikes it. */
const reach = 9
/** How much of a plot's width a sign of a name takes, on a phone. */
const sign = 0.022
/** From this share of the plot's width on a name comes as far as the numbers of the scale, on the smallest phones. */
const long = 0.75
/** At how many places along a name the lines are looked for. */
const places = 12

/** Heights that keep their order and do not touch. */
const apart = (heights: readonly number[], top: number): readonly number[] => {
  const order = heights.map((y, at) => ({ y, at })).toSorted((a, b) => a.y - b.y)
  const most = plot.height - plot.bottom - 8
  let last = top - between
  const down = order.map(({ y, at }) => ({ at, y: (last = Math.max(y, last + between)) }))
  let next = most + between
  const placed = down
    .toReversed()
    .map(({ at, y }) => ({ at, y: (next = Math.min(y, next - between)) }))
  return placed.toSorted((a, b) => a.at - b.at).map(({ y }) => y)
}

type Points = LineMark['points']

/** How far down a line is at some place across. */
function downAt(points: Points, x: number): number | undefined {
  const after = points.findIndex((point) => point.x >= x)
  const [from, to] = [points[after - 1], points[after]]
  if (!to || after === 0) return to?.y
  return from && from.y + ((to.y - from.y) * (x - from.x)) / (to.x - from.x)
}

/** How often lines strike names that end at the right edge, and long ones run into the numbers of the scale. */
const strikes = (
  heights: readonly number[],
  names: readonly string[],
  lines: readonly Points[],
  ticks: readonly number[],
): number =>
  heights.reduce((sum, height, at) => {
    const width = Math.min(1, (names[at]?.length ?? 0) * sign)
    const met = width < long ? [] : ticks.filter((tick) => Math.abs(tick - height) < between)
    const across = Array.from({ length: places }, (_, one) => 1 - (width * one) / (places - 1))
    const struck = lines.filter((points) =>
      across.some((x) => Math.abs((downAt(points, x) ?? Infinity) - height) < reach),
    )
    return sum + struck.length + met.length
  }, 0)

/** Every way to say above or below of so many lines; the first is that of the lines themselves. */
const ways = (own: readonly number[]): readonly (readonly number[])[] =>
  own.reduce<readonly (readonly number[])[]>(
    (all, first) => {
      const other = first === beside.above ? beside.below : beside.above
      return [first, other].flatMap((one) => all.map((some) => [...some, one]))
    },
    [[]],
  )

/**
 * How far down the names of lines stand, each at the right edge: by the line's end where nothing strikes
 * them, or else together at the top or the bottom, in the lines' order.
 * @param top where the plot begins, in CSS pixels
 * @param ticks how far down the numbers of the scale stand
 */
export function namePlaces(
  lines: readonly Points[],
  names: readonly string[],
  top: number,
  ticks: readonly number[],
): readonly number[] {
  const bottom = plot.height - plot.bottom
  const ends = lines.map((points) => points.at(-1)?.y ?? bottom)
  // Above a line that rises or stays, below one that falls: its own line never strikes a name.
  const own = lines.map((points, at) => {
    const before = points.at(-Math.ceil(points.length / 4))?.y ?? 0
    return (ends[at] ?? bottom) > before + 2 ? beside.below : beside.above
  })
  const order = ends.map((_, at) => at).toSorted((a, b) => (ends[a] ?? 0) - (ends[b] ?? 0))
  const stacked = (first: number): readonly number[] =>
    ends.map((_, at) => first + order.indexOf(at) * between)
  const candidates = [
    ...[0, between, -between].flatMap((further) =>
      ways(own).map((way) =>
        apart(
          ends.map((end, at) => end + (way[at] ?? 0) + further),
          top,
        ),
      ),
    ),
    stacked(top + between / 2),
    // Below the highest number of the scale.
    stacked(top + 2 * between),
    stacked(bottom - 8 - (ends.length - 1) * between),
  ]
  const cost = (heights: readonly number[]): number =>
    strikes(heights, names, lines, ticks) * lines.length * plot.height +
    heights.reduce((sum, height, at) => sum + Math.abs(height - (ends[at] ?? 0)), 0)
  const weighed = candidates.map((heights) => ({ heights, cost: cost(heights) }))
  return weighed.reduce((best, one) => (one.cost < best.cost ? one : best)).heights
}
