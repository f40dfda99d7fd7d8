import type { BarMark } from '../../charts'

/** More slices than this would be no slices on a phone. */
const most = 160
/** What stands between two slices, as a share of one with what follows it. */
const gap = 0.18

const slicesIn = (count: number): number => Math.min(most, Math.max(1, Math.round(count)))
/** From the start of one slice to the next: the last ends where the strip does. */
const pitchOf = (count: number): number => 1 / (slicesIn(count) - gap)
/** How wide each of so many slices is. */
export const widthOf = (count: number): number => (1 - gap) * pitchOf(count)

/** The whole width in equal slices, each of them a bar like the one that is given. */
export const sliced = (count: number, bar: Omit<BarMark, 'x' | 'width'>): readonly BarMark[] =>
  Array.from({ length: slicesIn(count) }, (_, at) => ({
    ...bar,
    x: at * pitchOf(count),
    width: widthOf(count),
  }))
