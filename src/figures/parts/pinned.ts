import type { Values } from '../../engine/page'
import type { Held, Pin } from '../figure'
import type { FigureScene } from '../scene'

/** A case with the deals from seeds as they are, and the share that nets keep. */
function hold(scene: FigureScene): Held | undefined {
  const deals = scene.output('deals')
  if (!deals) return undefined
  return { seeds: (deals * scene.input('seedShare')) / 100, netShare: scene.input('netShare') }
}

/** Seeds get the share that their deals come to; nets keep theirs as far as it goes, and spears have the rest. */
function follow({ seeds = 0, netShare = 0 }: Held, scene: FigureScene): Values {
  const deals = scene.output('deals')
  // Without a target nobody has a share of anything.
  if (!deals) return {}
  const seedShare = Math.min(100, (100 * seeds) / deals)
  const nets = Math.min(netShare, 100 - seedShare)
  return { seedShare, netShare: nets, spearShare: Math.max(0, 100 - seedShare - nets) }
}

function says({ seeds = 0, netShare = 0 }: Held, scene: FigureScene): ReturnType<Pin['says']> {
  const deals = scene.output('deals') ?? 0
  if (!deals) return ['', {}]
  const quotes = { seeds: scene.amount(seeds, 'count'), deals: scene.amount(deals, 'count') }
  const left = 100 - (100 * seeds) / deals
  // A hair more or less is how computers count.
  const label = left < -1e-9 ? 'seedsEnough' : left < netShare - 1e-9 ? 'netsGive' : 'pinned'
  return [label, quotes]
}

/** The deals from seeds, held while the target moves: the other streams have to take what that leaves. */
export const pinnedSeeds: Pin = {
  by: ['target', 'acv'],
  followers: ['spearShare', 'netShare', 'seedShare'],
  hold,
  follow,
  says,
}
