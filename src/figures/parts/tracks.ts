import type { FigureScene } from '../scene'

/** The article's order, in percent of the rep's quota; no input holds it. */
const order = 20

/** Where the two tracks begin, down in CSS pixels. */
export const tops = [64, 190] as const

const kinds = [
  { top: tops[0], quota: 'aeQuota', attainment: 'aeAttainment', pay: 'aePay' },
  { top: tops[1], quota: 'pool', attainment: 'seAttainment', pay: 'sePay' },
] as const

/** What is booked on a track, as money. */
const bookedOn = (scene: FigureScene, { attainment, quota }: (typeof kinds)[number]): number =>
  (Math.max(0, scene.input(attainment)) / 100) * scene.input(quota)

/** One order, as money: the same on both tracks, and no more than either has. */
const orderIn = (scene: FigureScene): number =>
  Math.min((order / 100) * scene.input('aeQuota'), ...kinds.map((kind) => bookedOn(scene, kind))) ||
  0

const trackOf = (scene: FigureScene, { attainment, pay, ...kind }: (typeof kinds)[number]) => {
  const filled = Math.max(0, scene.input(attainment)) / 100
  const part = orderIn(scene) / scene.input(kind.quota) || 0
  const before = scene.given({ [attainment]: Math.max(0, filled - part) * 100 }).output(pay) ?? 0
  const paid = (scene.output(pay) ?? 0) - before
  return { ...kind, filled, part, pay: paid }
}

/** A track: where it is filled to, the order as its last part, both as shares of its quota; and what that pays. */
export type Track = ReturnType<typeof trackOf>

/** The rep's own track, and the pool's. */
export const tracksOf = (scene: FigureScene): readonly [Track, Track] => [
  trackOf(scene, kinds[0]),
  trackOf(scene, kinds[1]),
]
