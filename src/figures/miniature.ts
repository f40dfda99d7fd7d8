import type { Drawing, Place, Tone } from '../charts'

/** How shapes are painted. */
interface Look {
  readonly tone: Tone | 'rule'
  readonly paint: 'filled' | 'hollow' | 'line'
  readonly opacity?: number | undefined
}

/** All shapes of a miniature that are painted alike, as one path. */
export interface MiniatureShape extends Look {
  readonly path: string
}

/** A drawing without letters, in a size of its own. */
export interface Miniature {
  readonly width: number
  readonly height: number
  readonly shapes: readonly MiniatureShape[]
}

/** One shape: where its path begins, how it goes on from there, and where it ends. */
interface Outline extends Look {
  readonly start: Place
  readonly rest: string
  readonly end: Place
}

/** How wide a miniature is for each pixel of height, the room around its marks, and a dot. */
const [shape, margin, radius] = [1.6, 8, 8]

const cornersOf = ({ x, y, width, thickness }: NonNullable<Drawing['bars']>[number]): Place[] => [
  { x, y: y - thickness / 2 },
  { x: x + width, y: y - thickness / 2 },
  { x: x + width, y: y + thickness / 2 },
  { x, y: y + thickness / 2 },
]

/** Every place that a mark reaches to. */
const placesOf = ({ areas = [], bars = [], lines = [], dots = [] }: Drawing): readonly Place[] => [
  ...areas.flatMap(({ corners }) => corners),
  ...bars.flatMap(cornersOf),
  ...lines.flatMap(({ points }) => points),
  ...dots.flatMap(({ x, y }) => [-radius, radius].map((at) => ({ x, y: y + at }))),
]

/** A way along places, each written from the one before: what repeats itself packs well. */
function way(look: Look, places: readonly Place[]): Outline[] {
  const [start, end] = [places[0], places.at(-1)]
  if (!start || !end) return []
  const steps = places.slice(1).map(({ x, y }, at) => {
    const before = places[at] ?? start
    const [right, below] = [x - before.x, y - before.y]
    if (right === 0) return `v${below}`
    return below === 0 ? `h${right}` : `l${right} ${below}`
  })
  const closed = look.paint !== 'line'
  return [{ ...look, start, rest: steps.join('') + (closed ? 'z' : ''), end: closed ? start : end }]
}

/** Outlines that are painted alike as one path, where the first of them stands. */
function joined(outlines: readonly Outline[]): readonly MiniatureShape[] {
  const groups = new Map<string, MiniatureShape & { readonly end: Place }>()
  for (const { start, rest, end, ...look } of outlines) {
    const key = JSON.stringify(look)
    const { path, end: from } = groups.get(key) ?? { path: '', end: { x: 0, y: 0 } }
    const move = `m${start.x - from.x} ${start.y - from.y}`
    groups.set(key, { ...look, path: path + move + rest, end })
  }
  return [...groups.values()].map(({ end: _, ...one }) => one)
}

/** The marks of a drawing in a few bytes, cut to where they are: no letters, no ghosts, no names. Pure. */
export function miniatureOf(drawing: Drawing): Miniature | undefined {
  const downs = placesOf(drawing).map(({ y }) => y)
  if (downs.length === 0) return undefined
  const { areas = [], bars = [], lines = [], dots = [], rules = [] } = drawing
  const top = Math.min(...downs) - margin
  const height = Math.round(Math.max(...downs) + margin - top)
  const width = Math.round(height * shape)
  const at = ({ x, y }: Place): Place => ({
    x: Math.round(margin + x * (width - 2 * margin)),
    y: Math.round(y - top),
  })
  const isSeen = ({ y }: Place): boolean => y >= top && y <= top + height
  return {
    width,
    height,
    shapes: joined([
      ...rules
        .filter(({ from, to }) => isSeen(from) && isSeen(to))
        .flatMap(({ from, to }) => way({ tone: 'rule', paint: 'line' }, [from, to].map(at))),
      ...areas.flatMap(({ tone, corners, hollow, opacity }) =>
        way({ tone, paint: hollow ? 'hollow' : 'filled', opacity }, corners.map(at)),
      ),
      ...bars.flatMap((bar) => way({ tone: bar.tone, paint: 'filled' }, cornersOf(bar).map(at))),
      ...lines.flatMap(({ tone, points }) => way({ tone, paint: 'line' }, points.map(at))),
      ...dots.map(({ tone, opacity, ...place }): Outline => {
        const { x, y } = at(place)
        const start = { x: x - radius, y }
        const half = `a${radius} ${radius} 0 1 0 `
        const rest = `${half}${2 * radius} 0${half}${-2 * radius} 0`
        return { tone, paint: 'filled', opacity, start, rest, end: start }
      }),
    ]),
  }
}
