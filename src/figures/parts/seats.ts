import type { AreaMark } from '../../charts'
import { block } from './block'

/** How tall a seat is, in CSS pixels. */
export const tall = 34
/** Where more reps than these have room, no seat could be counted on a phone: they are drawn as blocks. */
const most = 40

/** Reps who joined together, and how much of them sells, from 0 to 1. */
export interface Group {
  readonly reps: number
  readonly filled: number
  readonly tone: AreaMark['tone']
}

export const headcount = (team: readonly Group[]): number =>
  team.reduce((all, { reps }) => all + reps, 0)

/** A seat for each rep of a quarter, filled from below as far as the ramp. */
export function seatsOf(team: readonly Group[], foot: number, each: number): readonly AreaMark[] {
  const size = each < 1 / most ? Infinity : 1
  const gap = size === 1 ? each * 0.18 : 0
  let x = 0
  return team.flatMap(({ reps, filled, tone }) => {
    const taken: AreaMark[] = []
    for (let left = reps; left > 0; left -= size) {
      const width = Math.min(left, size) * each
      const corners = block(x, foot, width - gap, tall)
      if (filled < 1) taken.push({ tone: 'context', opacity: 0.28, corners })
      if (filled) taken.push({ tone, corners: block(x, foot, width - gap, tall * filled) })
      x += width
    }
    return taken
  })
}
