import type { Charts } from '../engine/page'
import { bars } from './kinds/bars'
import { gauges } from './kinds/gauges'
import { groups } from './kinds/groups'
import { ladder } from './kinds/ladder'
import { lines } from './kinds/lines'
import { people } from './kinds/people'
import { stack } from './kinds/stack'
import { waterfall } from './kinds/waterfall'
import { whiskers } from './kinds/whiskers'
import type { Drawing } from './marks'
import type { Scene } from './scene'

/** How each kind of chart is drawn: amounts in, marks out. */
const kinds: { readonly [Kind in keyof Charts]: (chart: Charts[Kind], scene: Scene) => Drawing } = {
  bars,
  stack,
  groups,
  waterfall,
  lines,
  gauges,
  whiskers,
  ladder,
  people,
}

/** The marks of a chart, by its kind. */
export const draw = <Kind extends keyof Charts>(
  kind: Kind,
  chart: Charts[Kind],
  scene: Scene,
): Drawing => kinds[kind](chart, scene)
