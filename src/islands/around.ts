import { followFigures } from './followFigures'
import { inFrame } from './framed/frame'
import { followInProse } from './live'
import { followCopies } from './saved'
import { followWays } from './ways'

/** What stands around a card, given to those who wait for it. */
export const around = {
  followCopies,
  followFigures: inFrame(followFigures),
  followInProse,
  followWays,
}
