import type { Chart } from './chart'
import type { Choice, Condition, Quantity } from './expression'
import {
  handle,
  type Handles,
  type Input,
  type Inputs,
  type Value,
  type ValueOf,
  type Values,
} from './inputs'
import { layOut, type Node, type Step } from './node'
import type { Unit } from './units'

/** A rule between inputs. `shows` are amounts its sentence may quote. */
export interface Constraint {
  readonly holds: Condition
  readonly about: readonly string[]
  readonly shows?: Readonly<Record<string, Quantity>>
}

/** A worked case: inputs that differ from the defaults, and results in displayed units. */
export interface Example {
  readonly given: Values
  readonly expect: Readonly<Record<string, Value>>
  /** Where the numbers were published; without one the example is ours. */
  readonly source?: string
}

/** Where an output stands among the steps. */
export interface Output {
  readonly unit: Unit
  readonly step: number
  readonly options?: readonly string[]
}
export interface Rule {
  readonly step: number
  readonly about: readonly string[]
  readonly shows: Readonly<Record<string, number>>
}

/** Inputs laid out as a table: rows and columns by key, cells an input, a computed step, or nothing. */
export interface Grid {
  readonly columns: readonly string[]
  readonly rows: Readonly<
    Record<string, readonly ({ readonly input: string } | { readonly step: number } | null)[]>
  >
}

/** What a page needs to compute: plain data, so that it travels in the HTML. */
export interface PageModel {
  readonly id: string
  readonly revision: number
  readonly inputs: Inputs
  readonly steps: readonly Step[]
  readonly outputs: Readonly<Record<string, Output>>
  readonly constraints: Readonly<Record<string, Rule>>
  readonly presets: Readonly<Record<string, Values>>
  /** The output that answers the calculator's question. */
  readonly headline: string
  readonly chart: Chart
  readonly grid?: Grid
}
/** A calculator, whole. */
export interface Model extends PageModel {
  /** The article this calculator belongs to. */
  readonly article: string
  readonly examples: readonly Example[]
}

type Outputs = Readonly<Record<string, Quantity | Condition | Choice>>
type Given<I extends Inputs> = { readonly [Key in keyof I]?: ValueOf<I[Key]> }

interface Definition<I extends Inputs, O extends Outputs> {
  readonly id: string
  readonly article: string
  /** Raised whenever the same inputs would give another result. */
  readonly revision: number
  readonly inputs: I
  /** The formulas. An output used by another is shown by name in its working. */
  readonly outputs: (inputs: Handles<I>) => O
  readonly constraints?: (
    inputs: Handles<I>,
  ) => Readonly<Record<string, Constraint & { readonly about: readonly (keyof I & string)[] }>>
  readonly presets?: Readonly<Record<string, Given<I>>>
  readonly examples: readonly {
    readonly given: Given<I>
    readonly expect: { readonly [Key in keyof NoInfer<O>]?: Value }
    readonly source?: string
  }[]
  readonly headline: keyof NoInfer<O> & string
  /** For many inputs that belong together; a cell is an input's key, a quantity to show, or null. */
  readonly grid?: (inputs: Handles<I>) => {
    readonly columns: readonly string[]
    readonly rows: Readonly<Record<string, readonly ((keyof I & string) | Quantity | null)[]>>
  }
  readonly chart: Chart<keyof NoInfer<I> & string, keyof NoInfer<O> & string>
}

const mapValues = <In, Out>(
  record: Readonly<Record<string, In>>,
  change: (value: In, key: string) => Out,
) => Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]))

const handles = <I extends Inputs>(inputs: I): Handles<I> =>
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- a mapped type cannot be built entry by entry
  mapValues<Input, unknown>(inputs, (input, key) => handle(key, input)) as Handles<I>

/** The given values without the gaps that optional keys allow. */
const filled = (given: Readonly<Record<string, Value | undefined>>): Values => {
  const values: Record<string, Value> = {}
  for (const [key, value] of Object.entries(given)) if (value !== undefined) values[key] = value
  return values
}

const recordOf = <T>(record: Readonly<Partial<Record<string, T>>>): Readonly<Record<string, T>> =>
  Object.fromEntries(
    Object.entries(record).filter((entry): entry is [string, T] => entry[1] !== undefined),
  )

/**
 * Defines one calculator.
 * @throws UnitError when a formula mixes units, RangeError when a default is out of bounds.
 */
export function defineModel<const I extends Inputs, O extends Outputs>(
  definition: Definition<I, O>,
): Model {
  const { id, article, revision, headline, chart } = definition
  const inputs = recordOf<Input>(definition.inputs)
  const typed = handles(definition.inputs)
  const outputs = definition.outputs(typed)
  const constraints = definition.constraints?.(typed) ?? {}
  const grid = definition.grid?.(typed)
  const cells = Object.values(grid?.rows ?? {}).flat()
  const roots: Node[] = Object.values(outputs).map(({ node }) => node)
  for (const { holds, shows = {} } of Object.values(constraints))
    roots.push(holds.node, ...Object.values(shows).map(({ node }) => node))
  for (const cell of cells) if (cell !== null && typeof cell === 'object') roots.push(cell.node)
  const { steps, at } = layOut(roots)
  return {
    id,
    article,
    revision,
    inputs,
    steps,
    outputs: mapValues(outputs, ({ node }) => ({
      unit: node.unit,
      step: at(node),
      ...(node.options && { options: node.options }),
    })),
    constraints: mapValues(constraints, ({ holds, about, shows = {} }) => ({
      step: at(holds.node),
      about,
      shows: mapValues(shows, ({ node }) => at(node)),
    })),
    presets: mapValues(definition.presets ?? {}, filled),
    examples: definition.examples.map(({ given, expect, ...rest }) => ({
      ...rest,
      given: filled(given),
      expect: filled(expect),
    })),
    headline,
    chart,
    ...(grid && {
      grid: {
        columns: grid.columns,
        rows: mapValues(grid.rows, (row) =>
          row.map((cell) =>
            cell === null
              ? null
              : typeof cell === 'object'
                ? { step: at(cell.node) }
                : { input: cell },
          ),
        ),
      },
    }),
  }
}

/** The part of a model that travels to the page. */
export const pageModel = ({ examples, article, ...rest }: Model): PageModel => rest

/** Every input at its default, with these given ones in their place. */
export const startValues = (model: PageModel, given: Values = {}): Values => ({
  ...mapValues(model.inputs, (input) => input.default),
  ...given,
})
