import { headlineOf, type Answering } from './headline'
import { isNumber, type NumberInput, type Values } from './inputs'

/** One input a little lower or higher, in displayed units, and what that adds to the headline; none where it is refused. */
export interface Nudge {
  readonly value: number
  readonly change: number | undefined
}

/** What one input does to the headline. */
export interface Influence {
  readonly key: string
  /** None where the input is at its limit. */
  readonly less: Nudge | undefined
  readonly more: Nudge | undefined
  /** The larger of both changes, without its sign. */
  readonly size: number
}

const share = 0.1

/** One step or a tenth, whichever is larger; whole where the input takes nothing else. */
const nudgeOf = ({ step, whole }: NumberInput, value: number): number => {
  const distance = Math.max(step, Math.abs(value) * share)
  return whole ? Math.round(distance) : distance
}

/** What the headline gains; a float error is no change. */
const changeOf = (now: number | undefined, then: number | undefined): number | undefined => {
  if (now === undefined || then === undefined) return undefined
  const error = 1e-9 * Math.max(Math.abs(now), Math.abs(then))
  return Math.abs(then - now) <= error ? 0 : then - now
}

/**
 * Every number a step or a tenth either way, within its limits, by how much that moves the headline: the largest first.
 * @example sensitivity(model, startValues(model))[0].key
 */
export function sensitivity(model: Answering, values: Values): readonly Influence[] {
  const now = headlineOf(model, values)
  const influence = (key: string, input: NumberInput): Influence => {
    const value = Number(values[key])
    const nudged = (by: number): Nudge | undefined => {
      const to = Number(Math.min(Math.max(value + by, input.min), input.max).toPrecision(12))
      if (to === value) return undefined
      const then = headlineOf(model, { ...values, [key]: to })
      return {
        value: to,
        change: changeOf(now, then),
      }
    }
    const by = nudgeOf(input, value)
    const [less, more] = [nudged(-by), nudged(by)]
    return {
      key,
      less,
      more,
      size: Math.max(...[less, more].map((one) => Math.abs(one?.change ?? 0))),
    }
  }
  return Object.entries(model.inputs)
    .flatMap(([key, input]) => (isNumber(input) ? [influence(key, input)] : []))
    .sort((a, b) => b.size - a.size)
}
