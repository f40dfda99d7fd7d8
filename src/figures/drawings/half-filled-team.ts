import type { AreaMark, BarMark, Place, TextMark } from '../../charts'
import { defineFigure } from '../figure'
import type { FigureScene } from '../scene'

/** Who joined when, the newest first: in each quarter, those on the ramp begin one place earlier. */
const joined = [
  ...(['hires4', 'hires3', 'hires2'] as const),
  ...(['tenure0', 'tenure1', 'tenure2', 'tenure3'] as const),
]
const ramps = ['ramp3', 'ramp2', 'ramp1', 'ramp0'] as const
const quarters = [1, 2, 3, 4] as const

/** Down in CSS pixels: where the first quarter starts, from one to the next, how tall a rep is, and what lies where. */
const [first, pitch, tall, seats, sold] = [72, 88, 34, 16, 62]
/** More reps than these are drawn as blocks. */
const most = 80

/** Reps who joined together, and how much of them sells, from 0 to 1. */
interface Group {
  readonly reps: number
  readonly filled: number
  readonly tone: AreaMark['tone']
}

/** The team of each quarter: first those whose ramp is done, then the others, the newest last. */
function teamsOf(scene: FigureScene): readonly (readonly Group[])[] {
  const done = scene.given({ ramp0: 0, ramp1: 0, ramp2: 0, ramp3: 0 })
  return quarters.map((quarter) => [
    { reps: Math.max(0, done.output(`rre${quarter}`) ?? 0), filled: 1, tone: 'load' },
    ...ramps.map((ramp, at): Group => {
      const key = joined[joined.length - quarter - at] ?? 'tenure0'
      const tone = key.startsWith('hires') ? 'effort' : 'load'
      return { reps: scene.input(key) || 0, filled: scene.input(ramp) / 100 || 0, tone }
    }),
  ])
}

const headcount = (team: readonly Group[]): number => team.reduce((all, { reps }) => all + reps, 0)

const block = (x: number, width: number, foot: number, height: number): readonly Place[] => [
  { x, y: foot },
  { x: x + width, y: foot },
  { x: x + width, y: foot - height },
  { x, y: foot - height },
]

/** A seat for each rep of a quarter, filled from below as far as the ramp. */
function seatsOf(team: readonly Group[], foot: number, each: number): readonly AreaMark[] {
  const size = headcount(team) > most ? Infinity : 1
  const gap = size === 1 ? each * 0.18 : 0
  let x = 0
  return team.flatMap(({ reps, filled, tone }) => {
    const taken: AreaMark[] = []
    for (let left = reps; left > 0; left -= size) {
      const width = Math.min(left, size) * each
      taken.push({ tone: 'context', hollow: true, corners: block(x, width - gap, foot, tall) })
      if (filled) taken.push({ tone, corners: block(x, width - gap, foot, tall * filled) })
      x += width
    }
    return taken
  })
}

const findingOf = (scene: FigureScene, without: FigureScene): string => {
  if (!scene.output('capacityYear')) return 'empty'
  if (!scene.input('hires4')) return 'nobody'
  return scene.output('capacityYear') === without.output('capacityYear') ? 'late' : 'adds'
}

/** A seat for each rep in each quarter, filled by the ramp: who joins late brings an empty one. */
export default defineFigure({
  of: 'sales-capacity',
  handles: ['hires2', 'hires4', 'ramp0'],
  draw(scene) {
    const without = scene.given({ hires4: 0 })
    const nobody = Object.fromEntries(
      [...joined, 'leavers2', 'leavers3', 'leavers4'].map((key) => [key, 0]),
    )
    const rep = scene.given({ ...nobody, tenure4: 1 }).output('capacity1') ?? 1
    const teams = teamsOf(scene)
    const amount = (from: FigureScene, key: string): number =>
      Math.max(0, from.output(key) ?? 0) / rep
    const all = [scene, scene.opening].flatMap((one) =>
      quarters.map((quarter) => amount(one, `street${quarter}`)),
    )
    const each = 1 / Math.max(1, ...teams.map(headcount), ...all)
    const barsOf = (from: FigureScene, part: 'capacity' | 'street'): readonly BarMark[] =>
      quarters.map((quarter, at) => ({
        x: 0,
        y: first + at * pitch + sold,
        width: amount(from, `${part}${quarter}`) * each,
        thickness: 8,
        tone: part === 'street' ? 'context' : 'load',
        text: `${scene.reader.short(`${part}${quarter}`)}: ${scene.text(`${part}${quarter}`)}`,
      }))
    const names = scene.reader.words.table
    const { year = '', ...rows } = names?.rows ?? {}
    const opening = barsOf(scene.opening, 'capacity')
    const bars = barsOf(scene, 'capacity')
    const asked = (key: string): string => `${scene.label('asked')} ${scene.text(key)}`
    return {
      finding: findingOf(scene, without),
      quotes: { without: without.text('capacityYear') },
      drawing: {
        height: first + quarters.length * pitch - 10,
        areas: teams.flatMap((team, at) => seatsOf(team, first + at * pitch + seats + tall, each)),
        bars: [...barsOf(scene, 'street'), ...bars],
        ghosts: { bars: opening.filter(({ width }, at) => width !== bars[at]?.width) },
        texts: [
          {
            x: 0,
            y: 16,
            anchor: 'start',
            tone: 'load',
            strong: true,
            text: scene.text('capacityYear'),
          },
          { x: 0, y: 44, anchor: 'start', text: scene.reader.short('capacityYear') },
          { x: 1, y: 44, anchor: 'end', text: asked('streetYear') },
          ...quarters.flatMap((quarter, at): TextMark[] => [
            {
              x: 0,
              y: first + at * pitch,
              anchor: 'start',
              tone: 'load',
              text: `${rows[`quarter${quarter}`] ?? ''}: ${scene.text(`capacity${quarter}`)}`,
            },
            { x: 1, y: first + at * pitch, anchor: 'end', text: asked(`street${quarter}`) },
          ]),
        ],
        table: {
          head: ['', ...Object.values(names?.columns ?? {})],
          rows: [
            ...quarters.map((quarter) => [
              rows[`quarter${quarter}`] ?? '',
              ...['rre', 'capacity', 'street'].map((key) => scene.text(`${key}${quarter}`)),
            ]),
            [year, '–', scene.text('capacityYear'), scene.text('streetYear')],
          ],
        },
      },
    }
  },
})
