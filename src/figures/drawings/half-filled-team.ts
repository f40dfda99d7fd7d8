import type { BarMark, TextMark } from '../../charts'
import { defineFigure, type CarryPlace } from '../figure'
import { headcount, seatsOf, tall, type Group } from '../parts/seats'
import { answer, written } from '../parts/written'
import type { FigureScene } from '../scene'

/** Who joined when, the newest first: in each quarter, those on the ramp begin one place earlier. */
const joined = [
  ...(['hires4', 'hires3', 'hires2'] as const),
  ...(['tenure0', 'tenure1', 'tenure2', 'tenure3'] as const),
]
const ramps = ['ramp3', 'ramp2', 'ramp1', 'ramp0'] as const
const quarters = [1, 2, 3, 4] as const

/** Down in CSS pixels: where the first quarter starts, from one to the next, the foot of its seats and what it sells. */
const [first, pitch, seats, sold] = [72, 88, 50, 62]

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

/** Where those stand who are hired in a quarter: the newest of its team. */
const placeOf = (team: readonly Group[], at: number, each: number): CarryPlace => {
  const reps = team.at(-1)?.reps ?? 0
  const y = first + at * pitch + seats - tall
  return {
    ...{ key: `hires${at + 1}`, x: (headcount(team) - reps) * each, y },
    ...{ width: reps * each, height: tall },
  }
}

const findingOf = (scene: FigureScene, without: FigureScene): string => {
  if (!scene.output('capacityYear')) return 'empty'
  if (!scene.input('hires4')) return 'nobody'
  const kind = scene.output('capacityYear') === without.output('capacityYear') ? 'late' : 'adds'
  return scene.input('hires4') === 1 ? `${kind}One` : kind
}

/** A seat for each rep in each quarter, filled by the ramp: who joins late brings an empty one. */
export default defineFigure({
  of: 'sales-capacity',
  handles: ['hires2', 'hires3', 'hires4', 'ramp0'],
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
    const { rows: { year = '', ...rows } = {}, columns = {} } = scene.reader.words.table ?? {}
    const bars = barsOf(scene, 'capacity')
    const moved = barsOf(scene.opening, 'capacity').filter(
      ({ width }, at) => Math.abs(width - (bars[at]?.width ?? 0)) > 0.004,
    )
    const asked = (key: string): string => `${scene.label('asked')} ${scene.text(key)}`
    return {
      finding: findingOf(scene, without),
      quotes: { without: without.text('capacityYear') },
      carried: teams.flatMap((team, at) => (at === 0 ? [] : [placeOf(team, at, each)])),
      drawing: {
        height: first + quarters.length * pitch - 10,
        areas: teams.flatMap((team, at) => seatsOf(team, first + at * pitch + seats, each)),
        bars: [...barsOf(scene, 'street'), ...bars],
        // A mark where each bar ended: its outline would be a scribble around a bar as thin as these.
        rules: moved.map(({ y, width }) => ({
          from: { x: width, y: y - 8 },
          to: { x: width, y: y + 8 },
          dashed: true,
        })),
        texts: [
          answer(0, 16, 'start', scene.text('capacityYear'), 'load'),
          written(0, 44, 'start', scene.reader.short('capacityYear')),
          written(1, 44, 'end', asked('streetYear')),
          ...quarters.flatMap((quarter, at): TextMark[] => {
            const y = first + at * pitch
            const sells = `${rows[`quarter${quarter}`]}: ${scene.text(`capacity${quarter}`)}`
            return [
              written(0, y, 'start', sells, 'load'),
              written(1, y, 'end', asked(`street${quarter}`)),
            ]
          }),
        ],
        table: {
          head: [scene.label('quarter'), ...Object.values(columns)],
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
