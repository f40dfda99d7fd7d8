import { isNumber, type Inputs, type Values } from './inputs'
import type { Span } from './scan'

/** What inputs may be, low to high, by key, in displayed units. */
export type InputRanges = Readonly<Record<string, readonly [low: number, high: number]>>

/** The same, with what is known of each input. */
export type Box = Readonly<Record<string, Span>>
/** A point of a box. */
export type Point = Readonly<Record<string, number>>

/** Corners are looked at for so many inputs; beyond that there are too many. */
const mostCorners = 10
const inner = 64

/** The ranges of inputs within their limits. */
export const boxOf = (inputs: Inputs, ranges: InputRanges): Box =>
  Object.fromEntries(
    Object.entries(ranges).flatMap(([key, [low, high]]) => {
      const input = inputs[key]
      if (!input || !isNumber(input)) return []
      const { whole } = input
      return [[key, { min: Math.max(low, input.min), max: Math.min(high, input.max), whole }]]
    }),
  )

/** A point by how far along each of its sides it lies, 0 to 1. */
const pointAt = (box: Box, along: (side: number) => number): Point =>
  Object.fromEntries(
    Object.entries(box).map(([key, { min, max, whole }], side) => {
      const share = along(side)
      const at = share === 1 ? max : min + share * (max - min)
      return [key, whole ? Math.round(at) : at]
    }),
  )

/** The point of a box that is nearest to these values. */
export const withinBox = (box: Box, values: Values): Point =>
  Object.fromEntries(
    Object.entries(box).map(([key, { min, max }]) => [
      key,
      Math.min(Math.max(Number(values[key]), min), max),
    ]),
  )

/** Every corner, or the first and the last of them where there are too many. */
export function cornersOf(box: Box): readonly Point[] {
  const sides = Object.keys(box).length
  if (sides > mostCorners) return [0, 1].map((end) => pointAt(box, () => end))
  return Array.from({ length: 2 ** sides }, (_, corner) =>
    pointAt(box, (side) => (corner >> side) & 1),
  )
}

/** Points spread evenly over a box, the same every time. */
export function innerOf(box: Box): readonly Point[] {
  const sides = Object.keys(box).length
  // The root of x^(sides + 1) = x + 1, whose powers never fall into step.
  let root = 2
  for (let turn = 0; turn < 30; turn += 1) root = (1 + root) ** (1 / (sides + 1))
  return Array.from({ length: inner }, (_, at) =>
    pointAt(box, (side) => (0.5 + (at + 1) / root ** (side + 1)) % 1),
  )
}
