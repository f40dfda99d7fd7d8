import type { FigureScene } from '../scene'

/** Each stream: its share of the deals, what it must bring, and rates before its deal, spared in turn. */
export const streams = [
  { name: 'seeds', share: 'seedShare', needs: 'seedLeads', spared: [['seedOpp'], []] },
  { name: 'nets', share: 'netShare', needs: 'netLeads', spared: [['netOpp'], []] },
  { name: 'spears', share: 'spearShare', needs: 'spearOpps', spared: [[]] },
] as const
/** One of them. */
export type Stream = (typeof streams)[number]

/**
 * What a stream is at deals, opportunities and leads; undefined where it is refused. Deals are not
 * rounded up stream by stream, or they would be more than the plan has.
 */
export function stagesOf(
  scene: FigureScene,
  { share, needs, spared }: Stream,
): (number | undefined)[] {
  const deals = scene.output('deals')
  const needed = spared.map((rates) =>
    scene.given(Object.fromEntries(rates.map((rate) => [rate, 100]))).output(needs),
  )
  return [deals === undefined ? deals : (deals * scene.input(share)) / 100, ...needed]
}

/** How often as much as at the start. */
export const growth = (scene: FigureScene, { needs }: Stream): number => {
  const [now = 0, before = 0] = [scene.output(needs), scene.start.output(needs)]
  return before > 0 ? now / before : now > 0 ? Infinity : 0
}

/** The stream that swells most; undefined where none does, or none more than counting whole leads explains. */
export function swollenOf(scene: FigureScene): Stream | undefined {
  const [most, second] = streams.toSorted((one, other) => growth(scene, other) - growth(scene, one))
  if (!most || !second || growth(scene, most) <= 1) return undefined
  const fewest = Math.min(...streams.map(({ needs }) => scene.start.output(needs) || 1))
  return growth(scene, most) - growth(scene, second) > 1 / fewest ? most : undefined
}

/** The streams that must bring less than at the start. */
export const fallenOf = (scene: FigureScene): readonly Stream[] =>
  streams.filter((stream) => growth(scene, stream) < 1)
