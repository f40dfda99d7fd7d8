import type { Unit, UnitError } from './units'

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

/** What a word in place of a number tells: that there is no result, or what the result is. */
export type Tone = 'refusal' | 'neutral' | 'good'

/** One operation as plain data: arguments are indexes of earlier steps. */
export interface Step {
  readonly op: Operation
  readonly unit: Unit
  readonly args?: readonly number[]
  /** The input's key, or the reason of an `unless`. */
  readonly key?: string
  readonly value?: number
  readonly options?: readonly string[]
  readonly tone?: Exclude<Tone, 'refusal'>
}

/** The same operation in a formula's tree, as built. */
export interface Node extends Omit<Step, 'args'> {
  readonly args: readonly Node[]
  /** Two units in it that do not go together; told once it is known which output it belongs to. */
  readonly fault?: UnitError
}

const signs: Readonly<Partial<Record<Operation, string>>> = {
  plus: '+',
  minus: '−',
  times: '×',
  over: '÷',
  more: '>',
  atLeast: '≥',
  equal: '=',
}
/** A message names what a reader can take in; deeper parts are left out. */
const deepest = 3

/** A formula as its author would write it down: `reps × (quota − 5)`. */
const written = ({ op, key, value, args }: Node, depth = 0): string => {
  const [first] = args
  if (!first) return key ?? String(value)
  if (op === 'unless' || op === 'as') return written(first, depth)
  if (depth === deepest) return '…'
  const sign = signs[op]
  if (!sign) return `${op}(${args.map((arg) => written(arg, depth + 1)).join(', ')})`
  const sides = args.map((arg) => {
    const side = written(arg, depth + 1)
    return arg.op in signs ? `(${side})` : side
  })
  return sides.join(` ${sign} `)
}

/** One side of an operation for error messages: `reps (count)`, `“reps × quota” (money)`. */
export const describeSide = (node: Node): string => {
  const text = written(node)
  return `${node.args.length > 0 ? `“${text}”` : text} (${node.unit})`
}

/**
 * Lays trees out as one list of steps, each shared branch once, arguments before their use.
 * @returns the steps, and where a tree stands among them, after those that were asked for before it.
 */
export function layOut(): { steps: Step[]; at: (node: Node) => number } {
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
  return { steps, at }
}
