import type { FigureScene } from '../scene'

/** The article's order, in percent of the rep's quota; no input holds it. */
const order = 20

/** Where the two tracks begin, down in CSS pixels. */
export const tops = [64, 190] as const

const kinds = [
  { top: tops[0], tone: 'effort', quota: 'aeQuota', attainment: 'aeAttainment', pay: 'aePay' },
  { top: tops[1], tone: 'load', quota: 'pool', attainment: 'seAttainment', pay: 'sePay' },
] as const

const trackOf = (scene: FigureScene, { attainment, pay, ...kind }: (typeof kinds)[number]) => {
  const filled = Math.max(0, scene.input(attainment))
  const part = Math.min(filled, (order * scene.input('aeQuota')) / scene.input(kind.quota) || 0)
  const before = scene.given({ [attainment]: filled - part }).output(pay) ?? 0
  const paid = (scene.output(pay) ?? 0) - before
  return { ...kind, filled: filled / 100, part: part / 100, pay: paid }
}

/** A track: where it is filled to, the order as its last part, both as shares of its quota; and what that pays. */
export type Track = ReturnType<typeof trackOf>

/** The rep's own track, and the pool's. */
export const tracksOf = (scene: FigureScene): readonly [Track, Track] => [
  trackOf(scene, kinds[0]),
  trackOf(scene, kinds[1]),
]
