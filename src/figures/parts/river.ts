import type { Place } from '../../charts'

/** Half of the least width, in CSS pixels. */
const half = 1.5

/**
 * Both edges of a stream that is as wide as each of its stages, bending between them as a river does.
 * @param scale CSS pixels to one
 */
export function riverOf(
  stages: readonly number[],
  middle: number,
  scale: number,
): readonly Place[] {
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
