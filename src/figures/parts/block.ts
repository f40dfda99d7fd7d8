import type { Place } from '../../charts'

/** The corners of a block that stands on its foot: across in shares of the width, down in CSS pixels. */
export const block = (x: number, foot: number, width: number, height: number): readonly Place[] => [
  { x, y: foot },
  { x: x + width, y: foot },
  { x: x + width, y: foot - height },
  { x, y: foot - height },
]
