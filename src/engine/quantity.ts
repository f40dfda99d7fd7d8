import { conversion } from './conversion'
import { sidesOf, derive, deriveShared } from './derive'
import { describeSide, type Node, type Operation } from './node'
import {
  isTimeUnit,
  overUnit,
  pureNumber,
  recastUnit,
  timesUnit,
  UnitError,
  type Unit,
} from './units'

/** A quantity, or a bare number that takes its neighbour's unit (a fraction for a percent). */
export type Operand = Quantity | number

/** How a result is written where it is read rather than checked: in tables and working it keeps all its digits. */
export type Display =
  | { readonly decimals: number; readonly significant?: never }
  | { readonly significant: number; readonly decimals?: never }

/** The node of an operand. */
export const nodeOf = (operand: Operand): Node =>
  typeof operand === 'number'
    ? { op: 'constant', unit: 'number', args: [], value: operand }
    : operand.node

/** Operands that share a unit, under one operation. */
export const joined = (op: Operation, sign: string, operands: readonly Operand[]): Quantity =>
  new Quantity(deriveShared(op, sign, operands.map(nodeOf), (unit) => unit))

const compared = (op: Operation, sign: string, a: Operand, b: Operand): Condition =>
  new Condition(deriveShared(op, sign, [nodeOf(a), nodeOf(b)], () => 'flag'))

/**
 * A number with a unit. Every method returns a new quantity. Units that do not go together are a
 * UnitError, thrown by `defineModel` with the names of the calculator, the output and both sides.
 */
export class Quantity {
  constructor(
    readonly node: Node,
    readonly display?: Display,
  ) {}

  /**
   * The sum; both sides have one unit.
   * @example land.plus(expansion)
   */
  plus = (other: Operand): Quantity => joined('plus', '+', [this, other])

  /**
   * The difference; both sides have one unit.
   * @example start.minus(lost)
   */
  minus = (other: Operand): Quantity => joined('minus', '−', [this, other])

  /**
   * The product: count × money is money, money a month × months is money.
   * @example reps.times(quota)
   */
  times(other: Operand): Quantity {
    const args = [this.node, nodeOf(other)]
    const unit = (): Unit => timesUnit(this.node.unit, nodeOf(other).unit, sidesOf('×', args))
    return new Quantity(derive('times', args, unit))
  }

  /**
   * The quotient: money ÷ money is a ratio, money ÷ months is money a month. Dividing by zero gives a reason in words.
   * @example quota.over(acv)
   */
  over(other: Operand): Quantity {
    const args = [this.node, nodeOf(other)]
    const unit = (): Unit => overUnit(this.node.unit, nodeOf(other).unit, sidesOf('÷', args))
    return new Quantity(derive('over', args, unit))
  }

  /**
   * A pure number raised to an exponent that is a pure number or a stretch of time.
   * @example constant(1).minus(departure).power(years)
   */
  power(exponent: Operand): Quantity {
    const args = [this.node, nodeOf(exponent)]
    const unit = (): Unit => {
      const sides = sidesOf('to the power of', args)
      pureNumber(this.node.unit, sides)
      const { unit: over } = nodeOf(exponent)
      if (!isTimeUnit(over)) pureNumber(over, sides)
      return this.node.unit
    }
    return new Quantity(derive('power', args, unit))
  }

  /**
   * The square root of a pure number.
   * @example reps.root()
   */
  root(): Quantity {
    const unit = (): Unit => {
      pureNumber(this.node.unit, (names) => `the root of ${describeSide(this.node, names)}`)
      return 'ratio'
    }
    return new Quantity(derive('root', [this.node], unit))
  }

  /**
   * Rounded up; a float error of 1e-9 never adds a unit.
   * @example leads.over(leadsPerRep).whole()
   */
  whole = (): Quantity => new Quantity(derive('whole', [this.node], () => this.node.unit))

  /**
   * The same number read as another unit without a dimension, as a ratio shown in percent.
   * @example breakEven.over(pool).as('percent')
   */
  as(unit: Unit): Quantity {
    const read = (): Unit =>
      recastUnit(this.node.unit, unit, (names) => describeSide(this.node, names))
    return new Quantity(derive('as', [this.node], read))
  }

  /**
   * The same stretch of time, or rate, in another unit of time, by a declared factor (12 months a year).
   * @example cost.over(months).to('money/years')
   */
  to(unit: Unit): Quantity {
    const from = this.node.unit
    if (unit === from) return this
    const found = conversion(from, unit)
    if (found) {
      const { op, rate, factor } = found
      return this[op](new Quantity({ op: 'constant', unit: rate, args: [], value: factor }))
    }
    const refuse = (): never => {
      throw new UnitError(
        (names) =>
          `${describeSide(this.node, names)}: there is no declared factor from ${from} to ${unit}`,
      )
    }
    return new Quantity(derive('as', [this.node], refuse))
  }

  /**
   * The same result, written with so many decimals or significant digits where it is read: the last step of an output, since what is computed from it has digits of its own.
   * @param display `decimals` is 0 to 20, `significant` 1 to 21; one of them is given
   * @example price.over(monthly).formatted({ decimals: 1 })
   * @example price.over(monthly).formatted({ significant: 3 })
   */
  formatted = (display: Display): Quantity => new Quantity(this.node, display)

  /**
   * Whether this is more; a float error of 1e-9 is none.
   * @example lift.moreThan(0.1)
   */
  moreThan = (other: Operand): Condition => compared('more', '>', this, other)
  /**
   * Whether this is less.
   * @example contacted.lessThan(5)
   */
  lessThan = (other: Operand): Condition => compared('more', '>', other, this)
  /**
   * Whether this is as much or more.
   * @example penetration.atLeast(gate)
   */
  atLeast = (other: Operand): Condition => compared('atLeast', '≥', this, other)
  /**
   * Whether this is as much or less.
   * @example margin.atMost(commission)
   */
  atMost = (other: Operand): Condition => compared('atLeast', '≥', other, this)
  /**
   * Whether both are the same, but for a float error of 1e-9.
   * @example seedShare.plus(netShare).equals(1)
   */
  equals = (other: Operand): Condition => compared('equal', '=', this, other)

  /**
   * This, unless the condition holds: then there is no result, for the reason of this key in `reasons` of the words, a sentence of its own.
   * @example margin.minus(commission).unless(margin.atMost(commission), 'nothingKept')
   */
  unless = (condition: Condition, reason: string): Quantity =>
    this.replaced(condition, { key: reason })

  /**
   * This, unless the condition holds: then the result is the word of this key in `reasons`, in lower case, as "for ever" or "at once".
   * @param tone `good` or `neutral` news, `neutral` unless said; it is never shown as a refusal
   * @example runway.insteadWhen(burn.atMost(0), 'forEver', 'good')
   * @example wait.insteadWhen(queue.equals(0), 'atOnce')
   */
  insteadWhen = (
    condition: Condition,
    word: string,
    tone: 'good' | 'neutral' = 'neutral',
  ): Quantity => this.replaced(condition, { key: word, tone })

  private replaced(condition: Condition, word: Pick<Node, 'key' | 'tone'>): Quantity {
    const { unit } = this.node
    const node = derive('unless', [this.node, condition.node], () => unit, word)
    return new Quantity(node, this.display)
  }
}

/** A yes or no. */
export class Condition {
  constructor(readonly node: Node) {}

  /**
   * Whether both hold.
   * @example held.and(criteria)
   */
  and = (other: Condition): Condition => logical('and', this, other)
  /**
   * Whether one or both hold.
   * @example approved.or(penetration.atLeast(gate))
   */
  or = (other: Condition): Condition => logical('or', this, other)
  /**
   * Whether this does not hold.
   * @example approved.not()
   */
  not = (): Condition => logical('not', this)
}

const logical = (op: Operation, ...conditions: Condition[]): Condition =>
  new Condition(
    derive(
      op,
      conditions.map(({ node }) => node),
      () => 'flag',
    ),
  )

/** One of a few named options. */
export class Choice<Option extends string = string> {
  constructor(
    readonly node: Node,
    readonly options: readonly string[],
  ) {}

  /**
   * Whether this option is the one chosen.
   * @example size.is('large')
   */
  is(option: Option): Condition {
    const value = this.options.indexOf(option)
    return new Condition({ op: 'is', unit: 'flag', args: [this.node], value })
  }
}
