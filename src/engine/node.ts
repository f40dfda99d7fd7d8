import { plainNumber } from './format'
import type { Told, Unit, UnitError } from './units'

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

type Names = Parameters<Told>[0]

/** A formula as its author would write it down: `reps × (quota − 5)`. */
const written = (node: Node, names: Names, depth = 0): string => {
  const { op, key, value = 0, unit, args } = node
  const name = op === 'input' ? key : names.get(node)
  if (name) return name
  const [first] = args
  if (!first) return unit === 'number' ? plainNumber(value) : `${plainNumber(value)} ${unit}`
  if (op === 'unless' || op === 'as') return written(first, names, depth)
  if (depth === deepest) return '…'
  const side = (arg: Node): string => written(arg, names, depth + 1)
  const sign = signs[op]
  if (!sign) return `${op}(${args.map(side).join(', ')})`
  const sides = args.map((arg) =>
    arg.op in signs && !names.has(arg) ? `(${side(arg)})` : side(arg),
  )
  return sides.join(` ${sign} `)
}

/** One side of an operation for error messages: `reps (count)`, `“reps × quota” (money)`, `12 months`. */
export const describeSide = (node: Node, names: Names): string => {
  const text = written(node, names)
  if (names.has(node)) return `${text} (${node.unit})`
  if (node.op === 'constant' && node.unit !== 'number') return text
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
