import { derive, deriveShared } from './derive'
import type { Node } from './node'
import { Choice, Condition, joined, nodeOf, Quantity, type Operand } from './quantity'
import type { Unit } from './units'

/**
 * A number as a quantity of its own, where a formula starts with it or gives it a unit.
 * @category Formulas
 * @example constant(1).minus(rate)
 * @example constant(1, 'months')
 */
export const constant = (value: number, unit: Unit = 'number'): Quantity =>
  new Quantity({ op: 'constant', unit, args: [], value })

/**
 * The smallest of these, which share a unit.
 * @category Formulas
 * @example minimum(attainment, 1)
 */
export const minimum = (...operands: Operand[]): Quantity => joined('minimum', '|', operands)

/**
 * The largest of these, which share a unit.
 * @category Formulas
 * @example maximum(years.minus(wait), 0)
 */
export const maximum = (...operands: Operand[]): Quantity => joined('maximum', '|', operands)

/**
 * All of these together, which share a unit.
 * @category Formulas
 * @example sum(capacity1, capacity2)
 */
export const sum = (...operands: Operand[]): Quantity => joined('sum', '+', operands)

/**
 * The average of these, which share a unit.
 * @category Formulas
 * @example mean(ramp1, ramp2, ramp3, ramp4)
 */
export const mean = (...operands: Operand[]): Quantity => joined('mean', '+', operands)

/**
 * Always yes: a flag that no input can change.
 * @category Formulas
 * @example always()
 */
export const always = (): Condition =>
  new Condition({ op: 'constant', unit: 'flag', args: [], value: 1 })

/**
 * How many of these are yes, as a count.
 * @category Formulas
 * @example tally(paysSet, paysHeld)
 */
export const tally = (...conditions: Condition[]): Quantity =>
  new Quantity(
    derive(
      'tally',
      conditions.map(({ node }) => node),
      () => 'count',
    ),
  )

/**
 * One quantity if so, the other if not; both share a unit.
 * @category Formulas
 * @example when(pays, due, due.times(odds))
 */
export const when = (condition: Condition, yes: Operand, no: Operand): Quantity =>
  new Quantity(
    deriveShared('when', '|', [nodeOf(yes), nodeOf(no)], (unit) => unit, [condition.node]),
  )

/**
 * One named option or the other: a verdict.
 * @category Formulas
 * @example choose(turnoverHigh, 'system', 'unclear')
 */
export const choose = (condition: Condition, yes: string, no: string): Choice => {
  const options = [yes, no]
  const pick = (value: number): Node => ({
    op: 'constant',
    unit: 'choice',
    args: [],
    value,
    options,
  })
  const args = [condition.node, pick(0), pick(1)]
  return new Choice(
    derive('when', args, () => 'choice', { options }),
    options,
  )
}
