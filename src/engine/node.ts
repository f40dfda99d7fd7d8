import type { Unit } from './units'

/** Every operation a formula may use. */
export type Operation =
  | 'input'
  | 'constant'
  | 'plus'
  | 'minus'
  | 'times'
  | 'over'
  | 'power'
  | 'root'
  | 'whole'
  | 'minimum'
  | 'maximum'
  | 'sum'
  | 'mean'
  | 'tally'
  | 'more'
  | 'atLeast'
  | 'equal'
  | 'is'
  | 'as'
  | 'and'
  | 'or'
  | 'not'
  | 'when'
  | 'unless'

/** One place in a formula's tree, as built; `key` is the input's, or the reason of an `unless`. */
export interface Node {
  readonly op: Operation
  readonly unit: Unit
  readonly args: readonly Node[]
  readonly key?: string
  readonly value?: number
  readonly options?: readonly string[]
}

/** The same place as plain data: arguments are indexes of earlier steps. */
export interface Step {
  readonly op: Operation
  readonly unit: Unit
  readonly args?: readonly number[]
  readonly key?: string
  readonly value?: number
  readonly options?: readonly string[]
}

/** A node as an author would write it, for error messages. */
export const say = (node: Node): string => {
  const name = node.key ?? (node.value === undefined ? node.op : String(node.value))
  return `${name} (${node.unit})`
}

/**
 * Lays trees out as one list of steps, each shared branch once, arguments before their use.
 * @returns the steps, and where each root stands among them.
 */
export function layOut(roots: readonly Node[]): { steps: Step[]; at: (node: Node) => number } {
  const steps: Step[] = []
  const places = new Map<Node, number>()
  const at = (node: Node): number => {
    const known = places.get(node)
    if (known !== undefined) return known
    const { args, ...rest } = node
    const indexes = args.map(at)
    steps.push(indexes.length > 0 ? { ...rest, args: indexes } : rest)
    places.set(node, steps.length - 1)
    return steps.length - 1
  }
  roots.forEach(at)
  return { steps, at }
}
