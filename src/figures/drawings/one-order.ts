import type { AreaMark, TextMark } from '../../charts'
import { defineFigure } from '../figure'
import { block } from '../parts/block'
import { tops, tracksOf, type Track } from '../parts/tracks'
import { answer, written } from '../parts/written'
import type { FigureScene } from '../scene'

/** The tracks' thickness, and the height of it all; in CSS pixels. */
const [thick, height] = [30, 276]
/** How much of a track is drawn at least, in quotas, and how much room is left past that. */
const [least, room] = [2, 1.08]

/** A stretch of a track. */
const stretch = (tone: AreaMark['tone'], top: number, from: number, to: number): AreaMark => ({
  tone,
  corners: block(from, top + thick, to - from, thick),
})

/** Where quota is met, across. */
const quotaIn = (...cases: readonly (readonly Track[])[]): number =>
  1 / (room * Math.max(least, ...cases.flat().map(({ filled }) => filled)))

function findingOf(scene: FigureScene, [own, shared]: readonly [Track, Track]): string {
  if (own.filled === 0) return shared.filled === 0 ? 'nothing' : 'nothingOwn'
  if (shared.filled === 0) return 'nothingShared'
  if (own.part <= shared.part) return own.part < shared.part ? 'larger' : 'same'
  if (own.filled <= 1 || scene.input('accelerator') === 1) return 'sliver'
  return own.filled - own.part >= 1 - 1e-9 ? 'past' : 'partly'
}

/** One order on the rep's own track and on the pool's: as money the same, as a share a block and a sliver. */
export default defineFigure({
  of: 'pay-at-attainment',
  handles: ['aeAttainment', 'pool'],
  take({ x }, scene) {
    // As far as is drawn, which would grow away from under the hand.
    const filled = Math.min(x, 1 / room) / quotaIn(tracksOf(scene), tracksOf(scene.opening))
    return { aeAttainment: Math.round(filled * 100) }
  },
  draw(scene) {
    const [tracks, before] = [tracksOf(scene), tracksOf(scene.opening)]
    const [own, shared] = tracks
    const quotaAt = quotaIn(tracks, before)
    const amount = ({ pay }: Track): string => scene.amount(pay, 'money')
    const share = ({ part }: Track): string => scene.amount(part, 'percent')
    const placed = ({ top, filled, part }: Track): AreaMark =>
      stretch('effort', top, (filled - part) * quotaAt, filled * quotaAt)
    const areas = tracks.flatMap((track): readonly AreaMark[] => [
      { ...stretch('context', track.top, 0, quotaAt), hollow: true },
      stretch('context', track.top, 0, (track.filled - track.part) * quotaAt),
      placed(track),
    ])
    const texts = tracks.flatMap((track): readonly TextMark[] => {
      const { top, quota } = track
      const end = Math.max(0.4, track.filled * quotaAt)
      return [
        written(0, top - 44, 'start', `${scene.reader.short(quota)}: ${scene.text(quota)}`),
        ...(track.part > 0
          ? [
              answer(end, top - 19, 'end', share(track), 'load'),
              written(
                end,
                top + thick + 16,
                'end',
                `${scene.label('paid')}: ${amount(track)}`,
                'load',
              ),
            ]
          : []),
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
      grips: [{ x: own.filled * quotaAt, y: own.top + thick / 2, goes: 'across' }],
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
