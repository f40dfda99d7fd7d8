import { followCopies } from './saved'
import { followWays } from './ways'
import { followFigures } from './followFigures'
import { inFrame } from './framed/frame'
import { followInProse } from './live'

/** What stands around a card, given to those who wait for it. */
export const around = {
  followFigures: inFrame(followFigures),
  followCopies,
  followInProse,
  followWays,
}
