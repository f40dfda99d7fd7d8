import { Choice, Condition, Quantity } from './quantity'
import { mapValues } from './records'
import type { Unit } from './units'

/** What a reader may give: a number in displayed units (5 is 5 %), a yes or no, or an option. */
export type Value = number | boolean | string
/** A value for each input, by key. */
export type Values = Readonly<Record<string, Value>>

/** A number a reader can move. Bounds are hard limits, in displayed units. */
export interface NumberInput {
  readonly unit: Exclude<Unit, 'flag' | 'choice'>
  readonly default: number
  readonly min: number
  readonly max: number
  /** The stretch that the slider covers, where the hard limits are too far apart to slide over. */
  readonly usual: readonly [number, number]
  readonly step: number
  /** What presets may stand on between the slider's steps. */
  readonly fine?: number
  /** Only whole numbers make sense, as in people of a named list. */
  readonly whole: boolean
  /** The fold this input lives in; without one it is always in view. */
  readonly group?: string
}
/** A yes or no a reader can switch. */
export interface FlagInput {
  readonly unit: 'flag'
  readonly default: boolean
  readonly group?: string
}
/** One of a few options a reader can pick. */
export interface ChoiceInput<Option extends string = string> {
  readonly unit: 'choice'
  readonly default: Option
  readonly options: readonly Option[]
  readonly group?: string
}
/** Anything a reader can move. */
export type Input = NumberInput | FlagInput | ChoiceInput
/** A model's inputs, by key. */
export type Inputs = Readonly<Record<string, Input>>

/** The typed handle by which formulas use an input. */
export type Handle<I extends Input> = I extends FlagInput
  ? Condition
  : I extends ChoiceInput<infer Option>
    ? Choice<Option>
    : Quantity
/** The handles of a model's inputs, by key. */
export type Handles<I extends Inputs> = { readonly [Key in keyof I]: Handle<I[Key]> }
export type ValueOf<I extends Input> = I['default'] extends boolean
  ? boolean
  : I extends ChoiceInput<infer Option>
    ? Option
    : number

/** What an author may say of a number; all in displayed units (5 is 5 %). */
export interface NumberOptions {
  /**
   * What the field opens with.
   * @example default: 10
   */
  readonly default: number
  /**
   * The smallest number that is not refused.
   * @example min: 1
   */
  readonly min?: number
  /**
   * The largest number that is not refused.
   * @example max: 1_000
   */
  readonly max?: number
  /**
   * The stretch of the slider, where the limits are too far apart to slide over.
   * @example usual: [1, 20]
   */
  readonly usual?: readonly [number, number]
  /**
   * One step of the slider, counted from the start of its stretch; the default and every preset stand on one.
   * @example step: 0.5
   */
  readonly step?: number
  /**
   * A finer step that the default and presets may stand on, as where a share is one number over another; the slider moves by whole steps.
   * @example fine: 0.01
   */
  readonly fine?: number
  /**
   * Refuses fractions, as for people of a named list.
   * @example whole: true
   */
  readonly whole?: boolean
  /**
   * The fold it lives in, named under `groups` in the words; without one it is always in view.
   * @example group: 'assumptions'
   */
  readonly group?: string
}

const numeric =
  (unit: NumberInput['unit'], bounds: { min: number; max: number; step: number }) =>
  (options: NumberOptions): NumberInput => {
    const { min = bounds.min, max = bounds.max, step = bounds.step } = options
    return { whole: false, usual: [min, max], ...options, unit, min, max, step }
  }

/**
 * An amount in whole units of the reader's currency, 0 to 100 million by thousands unless said.
 * @category Inputs
 * @example money({ default: 750_000, usual: [100_000, 3_000_000], step: 10_000 })
 */
export const money = numeric('money', { min: 0, max: 100_000_000, step: 1_000 })
/**
 * How many, 0 to 1,000 unless said; its noun stands as `unit` in the words.
 * @category Inputs
 * @example count({ default: 10, min: 1, max: 50 })
 */
export const count = numeric('count', { min: 0, max: 1_000, step: 1 })
/**
 * A share, typed as 5 for 5 %, 0 to 100 unless said; a fraction in formulas.
 * @category Inputs
 * @example percent({ default: 5, usual: [0, 25], step: 0.5 })
 */
export const percent = numeric('percent', { min: 0, max: 100, step: 1 })
/**
 * Percentage points added to a share, 0 to 100 unless said; a fraction in formulas.
 * @category Inputs
 * @example points({ default: 5 })
 */
export const points = numeric('points', { min: 0, max: 100, step: 1 })
/**
 * A bare ratio, 0 to 100 by tenths unless said.
 * @category Inputs
 * @example ratio({ default: 0.5, max: 1 })
 */
export const ratio = numeric('ratio', { min: 0, max: 100, step: 0.1 })
/**
 * How many times as much, 1 to 10 by tenths unless said; written 1.5×.
 * @category Inputs
 * @example multiple({ default: 1.5, max: 5 })
 */
export const multiple = numeric('multiple', { min: 1, max: 10, step: 0.1 })
/**
 * Hours, 0 to 8,760 (a year) unless said.
 * @category Inputs
 * @example hours({ default: 30 })
 */
export const hours = numeric('hours', { min: 0, max: 8_760, step: 1 })
/**
 * Days, 1 to 3,650 unless said.
 * @category Inputs
 * @example days({ default: 90 })
 */
export const days = numeric('days', { min: 1, max: 3_650, step: 1 })
/**
 * Months, 1 to 120 unless said.
 * @category Inputs
 * @example months({ default: 12, usual: [1, 36] })
 */
export const months = numeric('months', { min: 1, max: 120, step: 1 })
/**
 * Years, 1 to 50 unless said.
 * @category Inputs
 * @example years({ default: 3, max: 10 })
 */
export const years = numeric('years', { min: 1, max: 50, step: 1 })

/**
 * A switch; a condition in formulas.
 * @category Inputs
 * @example yesNo({ default: true })
 */
export const yesNo = (options: Omit<FlagInput, 'unit'>): FlagInput => ({ ...options, unit: 'flag' })

/**
 * One of a few options, named under `options` in the words.
 * @category Inputs
 * @example choice({ default: 'small', options: ['small', 'large'] })
 */
export const choice = <const Option extends string>(
  options: Omit<ChoiceInput<Option>, 'unit'>,
): ChoiceInput<Option> => ({ ...options, unit: 'choice' })

/**
 * True for an input that is a number, by its unit.
 * @example isNumber(model.inputs.reps)
 */
export const isNumber = (input: Input): input is NumberInput =>
  input.unit !== 'flag' && input.unit !== 'choice'

/** The handle of one input, for formulas. */
function handle(key: string, input: Input): Quantity | Condition | Choice {
  const node = { op: 'input', unit: input.unit, args: [], key } as const
  if (input.unit === 'flag') return new Condition(node)
  if (isNumber(input)) return new Quantity(node)
  return new Choice({ ...node, options: input.options }, input.options)
}

/** The handles of all inputs, for formulas. */
export const handles = <I extends Inputs>(inputs: I): Handles<I> =>
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- a mapped type cannot be built entry by entry
  mapValues<Input, unknown>(inputs, (input, key) => handle(key, input)) as Handles<I>
