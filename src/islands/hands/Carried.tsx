import type { Place } from '../../charts'
import { rem } from '../../charts/geometry'
import type { CarryPlace } from '../../figures'
import { textOn } from '../text'

/** So many, taken hold of in one place, and above which other they are now. */
export interface Lifted {
  readonly from: CarryPlace
  readonly to: CarryPlace
  readonly count: number
  readonly at: Place
}

/** Where a place stands in its frame. */
export const boxOf = ({ x, y, width, height }: Omit<CarryPlace, 'key'>) => ({
  insetInlineStart: `${x * 100}%`,
  insetBlockStart: rem(y),
  inlineSize: `${width * 100}%`,
  blockSize: rem(height),
})

interface CarriedProps extends Lifted {
  /** How many there are where they were taken from. */
  readonly all: number
  /** How many are carried, as it is written. */
  readonly text: string
}

/** Those who are being carried, under the pointer, and where they would join. */
export function Carried({ from, to, count, all, at, text }: CarriedProps) {
  const { height } = from
  const width = (from.width * count) / all
  const within = (x: number): number => Math.max(0, Math.min(1 - width, x))
  const piece = { x: within(at.x - width / 2), y: at.y - height / 2, width, height }
  const join = { ...to, width: Math.min(1 - to.x, to.width + width) }
  const vacant = { x: from.x + from.width - width, y: from.y, width, height }
  return (
    <>
      <span class="vacant" style={boxOf(vacant)} aria-hidden="true" />
      {to !== from && <span class="joins" style={boxOf(join)} aria-hidden="true" />}
      <span class="carried" style={boxOf(piece)} aria-hidden="true" {...textOn(text)} />
    </>
  )
}
