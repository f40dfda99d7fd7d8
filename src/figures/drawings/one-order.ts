import type { AreaMark, Drawing, TextMark } from '../../charts'
import { defineFigure, type FigureView } from '../figure'
import type { FigureScene } from '../scene'

/** The article's order, in percent of one rep's quota: no input holds it, and `realisation` of a single rep says it. */
const order = 20

/** The two tracks' tops, their thickness, and where the drawing of them ends; in CSS pixels. */
const [tops, thick, end] = [[64, 166], 30, 204] as const
/** How much room is left past the further of quota and bookings. */
const room = 1.08

/** A track: what is booked on it, of which the order is the last part, as shares of its quota; and how both read. */
interface Track {
  readonly top: number
  readonly filled: number
  readonly part: number
  readonly tone: AreaMark['tone']
  readonly name: string
  readonly share: string
}

/** The order on its own, as far as it has come in: what one rep books of so much of a quota. */
const orderOf = (scene: FigureScene): FigureScene =>
  scene.given({ reps: 1, realisation: Math.min(order, scene.input('realisation')) })

const trackOf = (
  top: number,
  tone: AreaMark['tone'],
  name: string,
  whole: FigureScene,
  part: FigureScene,
): Track => ({
  top,
  tone,
  name,
  filled: Math.max(0, whole.output('planAttainment') ?? 0),
  part: Math.max(0, part.output('planAttainment') ?? 0),
  share: part.text('planAttainment'),
})

/** A rep's own track is that of a pool with one rep and one quota. */
function tracksOf(scene: FigureScene): readonly [Track, Track] {
  const named = (key: string): string => `${scene.reader.short(key)}: ${scene.text(key)}`
  const own = { reps: 1, pool: scene.input('quota') }
  const alone = orderOf(scene)
  return [
    trackOf(tops[0], 'effort', named('quota'), scene.given(own), alone.given(own)),
    trackOf(tops[1], 'load', named('pool'), scene, alone),
  ]
}

const block = (tone: AreaMark['tone'], top: number, from: number, to: number): AreaMark => ({
  tone,
  corners: [from, to, to, from].map((x, corner) => ({ x, y: corner < 2 ? top : top + thick })),
})

const findingOf = (own: number, shared: number): string =>
  own === 0 ? 'nothing' : own === shared ? 'same' : own > shared ? 'sliver' : 'larger'

/** One order on the rep's own track and on the pool's: as money the same, as a share a block and a sliver. */
export default defineFigure({
  of: 'pool-quota',
  handles: ['realisation', 'pool'],
  draw(scene): FigureView {
    const alone = orderOf(scene)
    const tracks = tracksOf(scene)
    const [own, shared] = tracks
    const before = tracksOf(scene.opening)
    const moved = before.some(
      ({ filled, part }, at) => filled !== tracks[at]?.filled || part !== tracks[at]?.part,
    )
    const quotaAt = 1 / (room * Math.max(1, ...[...tracks, ...before].map((one) => one.filled)))
    const side = quotaAt > 0.5 ? 'end' : 'start'
    const placed = ({ top, filled, part, tone }: Track): AreaMark =>
      block(tone, top, (filled - part) * quotaAt, filled * quotaAt)
    const areas = tracks.flatMap((track): readonly AreaMark[] => [
      { ...block('context', track.top, 0, quotaAt), hollow: true },
      block('context', track.top, 0, (track.filled - track.part) * quotaAt),
      placed(track),
    ])
    const texts = tracks.flatMap(({ top, filled, tone, name, share }): readonly TextMark[] => [
      { x: 0, y: top - 44, anchor: 'start', text: name },
      {
        x: Math.max(0.3, filled * quotaAt),
        y: top - 19,
        anchor: 'end',
        tone,
        strong: true,
        text: share,
      },
    ])
    const drawing: Drawing = {
      height: end + 40,
      areas,
      ...(moved && {
        ghosts: { areas: before.map((track) => ({ ...placed(track), hollow: true })) },
      }),
      rules: [
        { from: { x: quotaAt, y: tops[0] - 12 }, to: { x: quotaAt, y: end + 18 }, dashed: true },
      ],
      texts: [
        ...texts,
        { x: quotaAt, y: end + 28, anchor: side, tone: 'soft', text: scene.label('end') },
        { x: 0, y: end + 6, anchor: 'start', tone: 'soft', text: scene.label('before') },
      ],
      table: {
        head: [scene.label('track'), scene.label('quota'), scene.label('share')],
        rows: [
          [scene.reader.short('quota'), scene.text('quota'), own.share],
          [scene.reader.short('pool'), scene.text('pool'), shared.share],
        ],
      },
    }
    return {
      drawing,
      finding: findingOf(own.part, shared.part),
      quotes: { order: alone.text('expected'), own: own.share, shared: shared.share },
    }
  },
})
