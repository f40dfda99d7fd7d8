import type { AreaMark, TextMark } from '../../charts'
import { defineFigure } from '../figure'
import { block } from '../parts/block'
import { answer, written } from '../parts/written'
import type { FigureScene } from '../scene'

/** The article's order, in percent of the rep's quota; no input holds it. */
const order = 20

/** The two tracks' tops, their thickness, and the height of it all; in CSS pixels. */
const [tops, thick, height] = [[64, 190], 30, 276] as const
/** How much room is left past the further of quota and bookings. */
const room = 1.08

const kinds = [
  { top: tops[0], tone: 'effort', quota: 'aeQuota', attainment: 'aeAttainment', pay: 'aePay' },
  { top: tops[1], tone: 'load', quota: 'pool', attainment: 'seAttainment', pay: 'sePay' },
] as const

/** A track: where it is filled to, the order as its last part, both as shares of its quota; and what that pays. */
const trackOf = (scene: FigureScene, { attainment, pay, ...kind }: (typeof kinds)[number]) => {
  const filled = Math.max(0, scene.input(attainment))
  const part = Math.min(filled, (order * scene.input('aeQuota')) / scene.input(kind.quota) || 0)
  const before = scene.given({ [attainment]: filled - part }).output(pay) ?? 0
  const paid = (scene.output(pay) ?? 0) - before
  return { ...kind, filled: filled / 100, part: part / 100, pay: paid }
}
type Track = ReturnType<typeof trackOf>

const tracksOf = (scene: FigureScene): readonly [Track, Track] => [
  trackOf(scene, kinds[0]),
  trackOf(scene, kinds[1]),
]

/** A stretch of a track. */
const stretch = (tone: AreaMark['tone'], top: number, from: number, to: number): AreaMark => ({
  tone,
  corners: block(from, top + thick, to - from, thick),
})

function findingOf(scene: FigureScene, [own, shared]: readonly [Track, Track]): string {
  if (own.part === 0 || shared.part === 0) return 'nothing'
  if (own.part <= shared.part) return own.part < shared.part ? 'larger' : 'same'
  if (own.filled <= 1 || scene.input('accelerator') === 1) return 'sliver'
  return own.filled - own.part >= 1 - 1e-9 ? 'past' : 'partly'
}

/** One order on the rep's own track and on the pool's: as money the same, as a share a block and a sliver. */
export default defineFigure({
  of: 'pay-at-attainment',
  handles: ['aeAttainment', 'pool'],
  draw(scene) {
    const [tracks, before] = [tracksOf(scene), tracksOf(scene.opening)]
    const [own, shared] = tracks
    const quotaAt = 1 / (room * Math.max(1, ...[...tracks, ...before].map((one) => one.filled)))
    const amount = ({ pay }: Track): string => scene.amount(pay, 'money')
    const share = ({ part }: Track): string => scene.amount(part, 'percent')
    const placed = ({ top, filled, part, tone }: Track): AreaMark =>
      stretch(tone, top, (filled - part) * quotaAt, filled * quotaAt)
    const areas = tracks.flatMap((track): readonly AreaMark[] => [
      { ...stretch('context', track.top, 0, quotaAt), hollow: true },
      stretch('context', track.top, 0, (track.filled - track.part) * quotaAt),
      placed(track),
    ])
    const texts = tracks.flatMap((track): readonly TextMark[] => {
      const { top, tone, quota } = track
      const end = Math.max(0.4, track.filled * quotaAt)
      return [
        written(0, top - 44, 'start', `${scene.reader.short(quota)}: ${scene.text(quota)}`),
        answer(end, top - 19, 'end', share(track), tone),
        written(end, top + thick + 16, 'end', `${scene.label('paid')}: ${amount(track)}`, tone),
      ]
    })
    return {
      drawing: {
        height,
        areas,
        ...(scene.opening !== scene && {
          ghosts: { areas: before.map((track) => ({ ...placed(track), hollow: true })) },
        }),
        rules: tops.map((top) => ({
          from: { x: quotaAt, y: top - 4 },
          to: { x: quotaAt, y: top + thick + 4 },
          dashed: true,
        })),
        texts: [
          ...texts,
          written(
            quotaAt,
            height - 10,
            quotaAt > 0.5 ? 'end' : 'start',
            scene.label('end'),
            'soft',
          ),
        ],
        table: {
          head: ['track', 'quota', 'share', 'paid'].map(scene.label),
          rows: tracks.map((track) => [
            scene.reader.short(track.quota),
            scene.text(track.quota),
            share(track),
            amount(track),
          ]),
        },
      },
      finding: findingOf(scene, tracks),
      quotes: {
        order: scene.amount(own.part * scene.input('aeQuota'), 'money'),
        own: share(own),
        ownPay: amount(own),
        shared: share(shared),
        sharedPay: amount(shared),
      },
    }
  },
})
