import type { Chart } from './chart'
import type { Inputs, Value, Values } from './inputs'
import type { Step } from './node'
import type { Display } from './quantity'
import { mapValues } from './records'
import type { Unit } from './units'

/** A worked case: inputs that differ from the defaults, and results in displayed units. */
export interface Example {
  readonly given: Values
  /** Results in displayed units; a reason or a word instead of one by its key. */
  readonly expect: Readonly<Record<string, Value>>
  /** Where the numbers were published; without one the example is ours. */
  readonly source?: string
}

/** Where an output stands among the steps. */
export interface Output {
  readonly unit: Unit
  readonly step: number
  readonly options?: readonly string[]
  readonly display?: Display
}

/** A rule between inputs, by the step that must hold; its sentence may quote the amounts it shows. */
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

/** Results laid out as a table: rows and columns by key, cells an output, an input it stands beside, or nothing. */
export interface ResultTable<Key extends string = string> {
  readonly columns: readonly string[]
  readonly rows: Readonly<Record<string, readonly (Key | null)[]>>
}

/** What can be evaluated: inputs, and everything that is computed out of them. */
export interface Formulas {
  readonly inputs: Inputs
  readonly steps: readonly Step[]
  readonly outputs: Readonly<Record<string, Output>>
  readonly constraints: Readonly<Record<string, Rule>>
}

/** What a page needs to compute: plain data, so that it travels in the HTML. */
export interface PageModel extends Formulas {
  readonly id: string
  readonly revision: number
  /** By older revision: its inputs that have gone, and formulas whose outputs are inputs of the next. */
  readonly migrations?: Readonly<Record<number, Formulas>>
  readonly presets: Readonly<Record<string, Values>>
  /** The output that answers the calculator's question. */
  readonly headline: string
  readonly chart: Chart
  readonly grid?: Grid
  readonly table?: ResultTable
}

/** A calculator, whole. */
export interface Model extends PageModel {
  /** The article this calculator belongs to. */
  readonly article: string
  readonly examples: readonly Example[]
}

/**
 * True for a calculator, as `defineModel` makes one.
 * @example isModel(module.default)
 */
export const isModel = (value: unknown): value is Model =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  typeof value.id === 'string' &&
  'steps' in value

/**
 * The part of a model that travels to the page.
 * @example pageModel(model).steps
 */
export const pageModel = ({ examples, article, ...rest }: Model): PageModel => rest

/**
 * Every input at its default, with these given ones in their place.
 * @example startValues(model, { reps: 8 })
 */
export const startValues = (model: Pick<PageModel, 'inputs'>, given: Values = {}): Values => ({
  ...mapValues(model.inputs, (input) => input.default),
  ...given,
})
