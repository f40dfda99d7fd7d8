import { crossings, type CurvePoint } from '../engine/curve'

/** Curves are as high as this in their own units, and keep clear of both edges. */
const [height, edge] = [28, 3]
/** Few numbers far from all others, as near a division by zero, would flatten everything: they are cut. */
const [few, far] = [0.05, 3]

/** The stretch of the headline that all curves of a card share, so that a flat one looks flat. */
export function stretchOf(curves: Iterable<readonly CurvePoint[]>, now: number): [number, number] {
  const all = [...curves].flat().flatMap(({ value }) => value ?? [])
  all.sort((a, b) => a - b)
  const at = (part: number): number => all[Math.round(part * (all.length - 1))] ?? now
  const [low, high] = [at(few), at(1 - few)]
  const room = (high - low) * far
  return [
    Math.min(at(0) < low - room ? low : at(0), now),
    Math.max(at(1) > high + room ? high : at(1), now),
  ]
}

/** One path of a curve: what it shows, and its course. */
type Stroke = readonly [kind: string, d: string]

/** Writes strokes into their place, and nothing that stands there already. */
export function writeStrokes(place: SVGElement, strokes: readonly Stroke[]): void {
  while (place.childElementCount > strokes.length) place.lastElementChild?.remove()
  for (const [at, [kind, d]] of strokes.entries()) {
    const path =
      place.children[at] ??
      place.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'path'))
    const attributes = { class: kind, d, 'vector-effect': 'non-scaling-stroke' }
    for (const [name, value] of Object.entries(attributes))
      if (path.getAttribute(name) !== value) path.setAttribute(name, value)
  }
}

/** One curve: its line with gaps where the headline is refused, zero, where that is crossed, and the reader's point. */
export function strokesOf(
  points: readonly CurvePoint[],
  [low, high]: readonly [number, number],
  here: CurvePoint,
): readonly Stroke[] {
  const scale = high > low ? (height - 2 * edge) / (high - low) : 0
  const x = (at: number): string => (at * 100).toFixed(1)
  const y = (value: number): string =>
    (scale === 0
      ? height / 2
      : Math.min(Math.max(height - edge - (value - low) * scale, 1), height - 1)
    ).toFixed(1)
  const line = points
    .map(({ at, value }, index) => {
      if (value === undefined) return ''
      const starts = points[index - 1]?.value === undefined
      return `${starts ? 'M' : 'L'}${x(at)} ${y(value)}`
    })
    .join('')
  const even = crossings(points).map((at): Stroke => ['even', `M${x(at)} 2V${height - 2}`])
  const strokes: Stroke[] = [...even, ['line', line]]
  if (low < 0 && high > 0) strokes.unshift(['zero', `M0 ${y(0)}H100`])
  if (here.value !== undefined) strokes.push(['point', `M${x(here.at)} ${y(here.value)}h0`])
  return strokes
}
