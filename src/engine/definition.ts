import type { WrittenChart } from './chart'
import { chartAt, formulasOf } from './chartAt'
import { plainNumber } from './format'
import {
  handles,
  isNumber,
  type Handles,
  type Input,
  type Inputs,
  type Value,
  type ValueOf,
} from './inputs'
import type { Formulas, Grid, Model, ResultTable, Rule } from './model'
import { layOut, type Node } from './node'
import { outputAt, type Outputs, type Place } from './outputs'
import { Choice, Condition, Quantity } from './quantity'
import { mapValues, withoutGaps } from './records'
import { UnitError } from './units'

type Given<I extends Inputs> = { readonly [Key in keyof I]?: ValueOf<I[Key]> }

/** A rule between inputs as its author writes it. `shows` are amounts its sentence may quote. */
export interface Constraint<Key extends string = string> {
  readonly holds: Condition
  /** The inputs it is about; the refusal stands beside the last. */
  readonly about: readonly Key[]
  readonly shows?: Readonly<Record<string, Quantity>>
}

/** A table of inputs as its author writes it: a cell is an input's key, a quantity to show, or null. */
export interface GridDefinition<Key extends string = string> {
  readonly columns: readonly string[]
  readonly rows: Readonly<Record<string, readonly (Key | Quantity | null)[]>>
}

/** A calculator as its author writes it. */
export interface Definition<I extends Inputs, O extends Outputs> {
  /** The name of its file, and its address. */
  readonly id: string
  /** The article it belongs to. */
  readonly article: string
  /** Raised whenever the same inputs would give another result. */
  readonly revision: number
  /** For each older revision how its links are read now; what changed stands under `revisions` in the words. */
  readonly migrations?: Readonly<Record<number, Formulas>>
  /** What a reader can move, by key: the names of its fields, and of its parameters in links. */
  readonly inputs: I
  /** The formulas. An output used by another is shown by name in its working. */
  readonly outputs: (inputs: Handles<I>) => O
  /** Combinations that are refused, with a sentence under `constraints` in the words. */
  readonly constraints?: (
    inputs: Handles<I>,
  ) => Readonly<Record<string, Constraint<keyof I & string>>>
  /** Worked cases a reader can choose: inputs that differ from the defaults. */
  readonly presets?: Readonly<Record<string, Given<I>>>
  /** Cases whose results must hold, run as tests; where a formula gives a reason or a word instead of a number, `expect` names its key. `source` where they were published. */
  readonly examples: readonly {
    readonly given: Given<I>
    readonly expect: { readonly [Key in keyof NoInfer<O>]?: Value }
    readonly source?: string
  }[]
  /** The output that answers the calculator's question. */
  readonly headline: keyof NoInfer<O> & string
  /** For many inputs that belong together. */
  readonly grid?: (inputs: Handles<I>) => GridDefinition<keyof I & string>
  /**
   * Results that belong together, laid out as a table: a cell is an output, an input to be read beside it, or null. Its words stand under `table`.
   * @example table: { columns: ['capacity', 'street'], rows: { quarter1: ['capacity1', 'street1'] } }
   */
  readonly table?: ResultTable<(keyof NoInfer<O> | keyof NoInfer<I>) & string>
  /** What its chart draws, out of inputs and outputs; its words stand under `chart`. */
  readonly chart:
    | WrittenChart<keyof NoInfer<O> & string>
    | ((
        inputs: Handles<NoInfer<I>>,
        outputs: NoInfer<O>,
      ) => WrittenChart<keyof NoInfer<O> & string>)
}

/**
 * A definition that no calculator can be made of: a part is missing, misspelt or of another kind.
 * Its message is what went wrong first; what is wrong with it all told is read from the definition.
 */
export class DefinitionError extends Error {
  override name = 'DefinitionError'

  constructor(
    readonly definition: unknown,
    cause: unknown,
  ) {
    super(cause instanceof Error ? cause.message : String(cause), { cause })
  }
}

/** @throws RangeError naming the calculator, the input, its default and its limits. */
function checkDefaults(id: string, inputs: Inputs): void {
  for (const [key, input] of Object.entries(inputs)) {
    // Stryker disable next-line ConditionalExpression: other inputs have no limits to be outside of.
    if (!isNumber(input)) continue
    const { default: start, min, max } = input
    if (start < min || start > max)
      throw new RangeError(
        `${id}: ${key}: The default, ${plainNumber(start)}, is outside the limits, ${plainNumber(min)} to ${plainNumber(max)}`,
      )
  }
}

/** Every formula by its own name, for naming its fault. */
const rootsOf = (
  outputs: Outputs,
  constraints: Readonly<Record<string, Constraint>>,
  grid: GridDefinition | undefined,
  chart: WrittenChart,
): readonly (readonly [name: string, node: Node])[] => [
  ...Object.entries(outputs).map(([key, { node }]) => [key, node] as const),
  ...Object.entries(constraints).flatMap(([key, { holds, shows = {} }]) => [
    [`constraints.${key}`, holds.node] as const,
    ...Object.entries(shows).map(
      ([name, { node }]) => [`constraints.${key}.${name}`, node] as const,
    ),
  ]),
  ...Object.entries(grid?.rows ?? {}).flatMap(([key, row]) =>
    row.flatMap((cell) => (cell instanceof Quantity ? [[`grid.${key}`, cell.node] as const] : [])),
  ),
  ...formulasOf(chart),
]

/** @throws TypeError naming the calculator and the formula that is none. */
function checkFormulas(id: string, outputs: Outputs): void {
  for (const [key, output] of Object.entries<unknown>(outputs))
    if (![Quantity, Condition, Choice].some((kind) => output instanceof kind))
      throw new TypeError(`${id}: ${key}: This is no formula; a number alone is constant(…)`)
}

/** @throws UnitError that names the calculator and the formula, standing where the author mixed the units. */
function checkUnits(id: string, outputs: Outputs, roots: ReturnType<typeof rootsOf>): void {
  const names = new Map(Object.entries(outputs).map(([key, { node }]) => [node, key]))
  for (const [name, { fault }] of roots) {
    if (!fault) continue
    const named = new UnitError(() => `${id}: ${name}: ${fault.told(names)}`, { cause: fault })
    // Stryker disable next-line OptionalChaining: a language may leave out the stack, no engine does.
    named.stack = fault.stack?.replace(fault.message, named.message) ?? named.message
    throw named
  }
}

/** All that an author may say of a calculator. */
const parts: readonly string[] = [
  ...['id', 'article', 'revision', 'migrations', 'inputs', 'outputs', 'constraints'],
  ...['presets', 'examples', 'headline', 'grid', 'table', 'chart'],
]

const ruleAt = (at: Place, { holds, about, shows = {} }: Constraint): Rule => ({
  step: at(holds.node),
  about,
  shows: mapValues(shows, ({ node }) => at(node)),
})

const gridAt = (at: Place, { columns, rows }: GridDefinition): Grid => ({
  columns,
  rows: mapValues(rows, (row) =>
    row.map((cell) => {
      if (cell === null) return null
      return cell instanceof Quantity ? { step: at(cell.node) } : { input: cell }
    }),
  ),
})

/**
 * Defines one calculator: everything about it but its words.
 * @throws UnitError where a formula mixes units, naming the calculator, the output and both sides.
 * @throws RangeError where a default is out of bounds.
 * @throws DefinitionError where a part is missing, misspelt or of another kind.
 * @example
 * defineModel({
 *   id: 'payback',
 *   article: 'predictable-revenue',
 *   revision: 1,
 *   inputs: { cost: money({ default: 12_000 }), margin: money({ default: 800 }) },
 *   outputs: ({ cost, margin }) => ({ payback: cost.over(margin.over(constant(1, 'months'))) }),
 *   examples: [{ given: {}, expect: { payback: 15 } }],
 *   headline: 'payback',
 *   chart: { kind: 'bars', bars: ['payback'] },
 * })
 */
export function defineModel<const I extends Inputs, O extends Outputs>(
  definition: Definition<I, O>,
): Model {
  try {
    return modelOf(definition)
  } catch (error) {
    if (error instanceof UnitError || error instanceof RangeError) throw error
    throw new DefinitionError(definition, error)
  }
}

function modelOf<const I extends Inputs, O extends Outputs>(definition: Definition<I, O>): Model {
  const { id, article, revision, migrations, headline, table } = definition
  const [stray] = Object.keys(definition).filter((key) => !parts.includes(key))
  if (stray !== undefined) throw new TypeError(`${id}: ${stray}: Nothing reads this key`)
  const inputs = withoutGaps<Input>(definition.inputs)
  checkDefaults(id, inputs)
  const given = handles(definition.inputs)
  const outputs = definition.outputs(given)
  const constraints: Readonly<Record<string, Constraint>> = definition.constraints?.(given) ?? {}
  const grid = definition.grid?.(given)
  checkFormulas(id, outputs)
  const chart =
    typeof definition.chart === 'function' ? definition.chart(given, outputs) : definition.chart
  checkUnits(id, outputs, rootsOf(outputs, constraints, grid, chart))
  const { steps, at } = layOut()
  return {
    id,
    article,
    revision,
    inputs,
    steps,
    outputs: mapValues(outputs, (output) => outputAt(at, output)),
    constraints: mapValues(constraints, (constraint) => ruleAt(at, constraint)),
    presets: mapValues(definition.presets ?? {}, (preset) => withoutGaps<Value>(preset)),
    examples: definition.examples.map(({ given: values, expect, ...rest }) => ({
      ...rest,
      given: withoutGaps<Value>(values),
      expect: withoutGaps<Value>(expect),
    })),
    headline,
    chart: chartAt(chart, at, outputs),
    ...(migrations && { migrations }),
    ...(grid && { grid: gridAt(at, grid) }),
    ...(table && { table }),
  }
}
