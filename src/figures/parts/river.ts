import type { AreaMark, Place } from '../../charts'
import { block } from './block'

/** Half of the least width, in CSS pixels. */
const half = 1.5
/** How a stream without an end is lost from sight: how much of its colour each next piece has, and its length. */
const [fading, piece] = [[0.6, 0.35, 0.15], 0.06]

/**
 * Both edges of a stream that is as wide as each of its stages, bending between them as a river does.
 * @param scale CSS pixels to one
 */
function riverOf(stages: readonly number[], middle: number, scale: number): readonly Place[] {
  const steps = Array.from({ length: 12 * (stages.length - 1) + 1 }, (_, step) => step / 12)
  const edge = steps.map((at) => {
    const from = Math.min(Math.floor(at), stages.length - 2)
    const ease = (1 - Math.cos((at - from) * Math.PI)) / 2
    const [near = 0, far = 0] = [stages[from], stages[from + 1]]
    return { x: at / 2, y: Math.max(half, ((near + (far - near) * ease) * scale) / 2) }
  })
  return [
    ...edge.map(({ x, y }) => ({ x, y: middle - y })),
    ...edge.toReversed().map(({ x, y }) => ({ x, y: middle + y })),
  ]
}

/** The stages before the first that has no number. */
export const knownOf = (stages: readonly (number | undefined)[]): readonly number[] => {
  const end = stages.indexOf(undefined)
  return stages.slice(0, end < 0 ? stages.length : end).map((one = 0) => one)
}

/** A river through every stage that has a number; where the next has none, it is lost from sight. */
export function streamOf(
  stages: readonly (number | undefined)[],
  tone: AreaMark['tone'],
  middle: number,
  scale: number,
): readonly AreaMark[] {
  const known = knownOf(stages)
  const last = known.at(-1)
  if (last === undefined) return []
  const height = Math.max(2 * half, last * scale)
  const end = (known.length - 1) / 2
  const lost = known.length === stages.length ? [] : fading
  return [
    ...(known.length > 1 ? [{ tone, corners: riverOf(known, middle, scale) }] : []),
    ...lost.map((opacity, at) => ({
      tone,
      opacity,
      corners: block(end + at * piece, middle + height / 2, piece, height),
    })),
  ]
}
