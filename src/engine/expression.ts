import { say, type Node, type Operation } from './node'
import { overUnit, pureNumber, recast, sharedUnit, timesUnit, type Unit } from './units'

/** A quantity, or a bare number that takes its neighbour's unit (a fraction for a percent). */
export type Operand = Quantity | number

const asNode = (operand: Operand): Node =>
  typeof operand === 'number'
    ? { op: 'constant', unit: 'number', args: [], value: operand }
    : operand.node

const dressed = (node: Node, unit: Unit): Node =>
  node.op === 'constant' && node.unit === 'number' ? { ...node, unit } : node

/** Nodes that must share a unit, with bare constants dressed in it. */
const alike = (nodes: readonly Node[], sign: string): { unit: Unit; nodes: Node[] } => {
  const said = nodes.map(say).join(` ${sign} `)
  const unit = nodes.map((node) => node.unit).reduce((a, b) => sharedUnit(a, b, said))
  return { unit, nodes: nodes.map((node) => dressed(node, unit)) }
}

const joined = (op: Operation, sign: string, operands: readonly Operand[]): Quantity => {
  const { unit, nodes } = alike(operands.map(asNode), sign)
  return new Quantity({ op, unit, args: nodes })
}

const compared = (op: Operation, sign: string, a: Operand, b: Operand): Condition => {
  const { nodes } = alike([asNode(a), asNode(b)], sign)
  return new Condition({ op, unit: 'flag', args: nodes })
}

/** A number with a unit. Every method returns a new quantity and throws UnitError on a mismatch. */
export class Quantity {
  constructor(readonly node: Node) {}

  plus = (other: Operand): Quantity => joined('plus', '+', [this, other])
  minus = (other: Operand): Quantity => joined('minus', '−', [this, other])

  times(other: Operand): Quantity {
    const b = asNode(other)
    const said = `${say(this.node)} × ${say(b)}`
    return new Quantity({
      op: 'times',
      unit: timesUnit(this.node.unit, b.unit, said),
      args: [this.node, b],
    })
  }

  over(other: Operand): Quantity {
    const b = asNode(other)
    const said = `${say(this.node)} ÷ ${say(b)}`
    return new Quantity({
      op: 'over',
      unit: overUnit(this.node.unit, b.unit, said),
      args: [this.node, b],
    })
  }

  /** Raised to an exponent that is a pure number, or a count of years. */
  power(exponent: Operand): Quantity {
    const b = asNode(exponent)
    const said = `${say(this.node)} to the power of ${say(b)}`
    pureNumber(this.node.unit, said)
    if (b.unit !== 'years') pureNumber(b.unit, said)
    return new Quantity({ op: 'power', unit: this.node.unit, args: [this.node, b] })
  }

  /** The square root of a pure number. */
  root(): Quantity {
    pureNumber(this.node.unit, `the root of ${say(this.node)}`)
    return new Quantity({ op: 'root', unit: 'ratio', args: [this.node] })
  }

  /** Rounded up; a float error of 1e-9 never adds a unit. */
  whole = (): Quantity => new Quantity({ op: 'whole', unit: this.node.unit, args: [this.node] })

  /** The same number read as another unit without a dimension, as a ratio shown in percent. */
  as(unit: Unit): Quantity {
    return new Quantity({
      op: 'as',
      unit: recast(this.node.unit, unit, say(this.node)),
      args: [this.node],
    })
  }

  moreThan = (other: Operand): Condition => compared('more', '>', this, other)
  lessThan = (other: Operand): Condition => compared('more', '>', other, this)
  atLeast = (other: Operand): Condition => compared('atLeast', '≥', this, other)
  atMost = (other: Operand): Condition => compared('atLeast', '≥', other, this)
  equals = (other: Operand): Condition => compared('equal', '=', this, other)

  /** This, unless the condition holds: then there is no result, for the reason of this key. */
  unless(condition: Condition, reason: string): Quantity {
    const { unit } = this.node
    return new Quantity({ op: 'unless', unit, args: [this.node, condition.node], key: reason })
  }
}

/** A yes or no. */
export class Condition {
  constructor(readonly node: Node) {}

  and = (other: Condition): Condition => logical('and', this, other)
  or = (other: Condition): Condition => logical('or', this, other)
  not = (): Condition => logical('not', this)
}

const logical = (op: Operation, ...conditions: Condition[]): Condition =>
  new Condition({ op, unit: 'flag', args: conditions.map(({ node }) => node) })

/** One of a few named options. */
export class Choice<Option extends string = string> {
  constructor(readonly node: Node) {}

  is(option: Option): Condition {
    const value = this.node.options?.indexOf(option) ?? -1
    return new Condition({ op: 'is', unit: 'flag', args: [this.node], value })
  }
}

/** A number as a quantity of its own, where a formula starts with it: `constant(1).minus(rate)`. */
export const constant = (value: number): Quantity => new Quantity(asNode(value))
export const minimum = (...operands: Operand[]): Quantity => joined('minimum', '|', operands)
export const maximum = (...operands: Operand[]): Quantity => joined('maximum', '|', operands)
export const sum = (...operands: Operand[]): Quantity => joined('sum', '+', operands)
export const mean = (...operands: Operand[]): Quantity => joined('mean', '+', operands)
/** Always yes: a flag that no input can change. */
export const always = (): Condition =>
  new Condition({ op: 'constant', unit: 'flag', args: [], value: 1 })
/** How many of these are yes. */
export const tally = (...conditions: Condition[]): Quantity =>
  new Quantity({ op: 'tally', unit: 'count', args: conditions.map(({ node }) => node) })

/** One quantity or the other. */
export const when = (condition: Condition, yes: Operand, no: Operand): Quantity => {
  const { unit, nodes } = alike([asNode(yes), asNode(no)], '|')
  return new Quantity({ op: 'when', unit, args: [condition.node, ...nodes] })
}

/** One named option or the other: a verdict. */
export const choose = (condition: Condition, yes: string, no: string): Choice => {
  const options = [yes, no]
  const pick = (value: number): Node => ({
    op: 'constant',
    unit: 'choice',
    args: [],
    value,
    options,
  })
  return new Choice({
    op: 'when',
    unit: 'choice',
    args: [condition.node, pick(0), pick(1)],
    options,
  })
}
