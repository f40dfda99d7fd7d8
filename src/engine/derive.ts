import { describeSide, type Node, type Operation } from './node'
import { sharedUnit, UnitError, type Told, type Unit } from './units'

/** The sides of an operation for its error: `cash (money) + heads (count)`. */
export const sidesOf =
  (sign: string, nodes: readonly Node[]): Told =>
  (names) =>
    nodes.map((node) => describeSide(node, names)).join(` ${sign} `)

/** A node whose unit cannot be. */
const faulty = (op: Operation, args: readonly Node[], fault: UnitError): Node => ({
  op,
  // Stryker disable next-line StringLiteral: a formula with a fault is told, never laid out.
  unit: 'number',
  args,
  fault,
})

/** A node over others. A unit that cannot be is kept as its fault, and so is the first fault below it. */
export const derive = (
  op: Operation,
  args: readonly Node[],
  unitOf: () => Unit,
  rest: Partial<Node> = {},
): Node => {
  const below = args.find(({ fault }) => fault)?.fault
  if (below) return faulty(op, args, below)
  try {
    return { op, unit: unitOf(), args, ...rest }
  } catch (error) {
    if (error instanceof UnitError) return faulty(op, args, error)
    throw error
  }
}

const withUnit = (node: Node, unit: Unit): Node =>
  node.op === 'constant' && node.unit === 'number' ? { ...node, unit } : node

/** A node over sides that must share a unit, which its bare constants take. */
export const deriveShared = (
  op: Operation,
  sign: string,
  sides: readonly Node[],
  unitOf: (shared: Unit) => Unit,
  before: readonly Node[] = [],
): Node => {
  const shared = (): Unit =>
    sides.map(({ unit }) => unit).reduce((a, b) => sharedUnit(a, b, sidesOf(sign, sides)))
  const node = derive(op, [...before, ...sides], () => unitOf(shared()))
  if (node.fault) return node
  const unit = shared()
  return { ...node, args: [...before, ...sides.map((side) => withUnit(side, unit))] }
}
