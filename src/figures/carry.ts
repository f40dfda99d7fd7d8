import { isNumber, type PageModel, type Values } from '../engine/page'
import type { CarryPlace } from './figure'

/** The place that something is let go over: the nearest by how far down it is. */
export const placeAt = (places: readonly CarryPlace[], down: number): CarryPlace | undefined => {
  const away = ({ y, height }: CarryPlace): number => Math.abs(y + height / 2 - down)
  return places.toSorted((one, other) => away(one) - away(other))[0]
}

/** How many are taken hold of: from where that is, to the last of them. */
export const heldFrom = ({ x, width }: CarryPlace, across: number, all: number): number =>
  Math.min(all, Math.max(1, Math.ceil((all * (x + width - across)) / width)))

/**
 * What both inputs hold once so many were carried, in displayed units: what one loses, the other gains.
 * Nothing where none can be.
 */
export function carriedTo(
  { inputs }: Pick<PageModel, 'inputs'>,
  values: Values,
  [from, to]: readonly [string, string],
  wanted: number,
): Values | undefined {
  const [there, here] = [Number(values[from]), Number(values[to])]
  const input = inputs[to]
  const room = input && isNumber(input) ? input.max - here : 0
  const count = Math.min(wanted, there, room)
  if (from === to || !(count > 0)) return undefined
  const exact = (value: number): number => Number(value.toPrecision(12))
  return { [from]: exact(there - count), [to]: exact(here + count) }
}
