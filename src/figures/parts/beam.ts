import type { AreaMark } from '../../charts'
import type { FigureScene } from '../scene'

/** The ground, and the beam's two ends at rest; down in CSS pixels, across in shares of the width. */
export const [ground, level, left, right] = [210, 150, 0.04, 0.94]
/** How far the beam's right end goes up at most. */
const most = 96

/** Where the beam rests: its arms are to each other as one engineer to the reps. */
export const restAt = (reps: number): number => left + (right - left) / (1 + reps)

/** How many reps the beam has that rests there. */
export const repsAt = (x: number): number => (right - left) / Math.max(x - left, 1e-6) - 1

/** What the gain brings; nothing where it is refused. */
export const extraOf = (scene: FigureScene): number => scene.output('extra') ?? 0

/** A case's beam rises as its extra bookings, on one scale with the case that is shown and the one before it. */
export function beamOf(scene: FigureScene, shown = scene) {
  const rest = restAt(scene.input('reps'))
  const extras = [shown, shown.opening].map((one) => Math.abs(extraOf(one)))
  const scale = Math.max(...extras, 1.5 * extraOf(shown.start))
  const rise = scale > 0 ? (most * extraOf(scene)) / scale : 0
  return { rest, at: (x: number): number => level - (rise * (x - rest)) / (right - rest) }
}

/** The beam, as thick as six pixels. */
export const beamArea = (at: (x: number) => number, hollow = false): AreaMark => ({
  tone: 'context',
  hollow,
  corners: [
    { x: left, y: at(left) - 3 },
    { x: right, y: at(right) - 3 },
    { x: right, y: at(right) + 3 },
    { x: left, y: at(left) + 3 },
  ],
})
