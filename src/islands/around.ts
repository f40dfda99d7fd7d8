import { followFigures } from './followFigures'
import { followInProse } from './live'

/** What stands around a card, given to those who wait for it. */
export const around = { followFigures, followInProse }
