import { Choice, Condition, Quantity } from './expression'
import type { Unit } from './units'

/** What a reader may give: a number in displayed units (5 is 5 %), a yes or no, or an option. */
export type Value = number | boolean | string
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
  /** Only whole numbers make sense, as in people of a named list. */
  readonly whole: boolean
  /** The fold this input lives in; without one it is always in view. */
  readonly group?: string
}
export interface FlagInput {
  readonly unit: 'flag'
  readonly default: boolean
  readonly group?: string
}
export interface ChoiceInput<Option extends string = string> {
  readonly unit: 'choice'
  readonly default: Option
  readonly options: readonly Option[]
  readonly group?: string
}
export type Input = NumberInput | FlagInput | ChoiceInput
export type Inputs = Readonly<Record<string, Input>>

/** The typed handle by which formulas use an input. */
export type Handle<I extends Input> = I extends FlagInput
  ? Condition
  : I extends ChoiceInput<infer Option>
    ? Choice<Option>
    : Quantity
export type Handles<I extends Inputs> = { readonly [Key in keyof I]: Handle<I[Key]> }
export type ValueOf<I extends Input> = I['default'] extends boolean
  ? boolean
  : I extends ChoiceInput<infer Option>
    ? Option
    : number

interface NumberOptions {
  readonly default: number
  readonly min?: number
  readonly max?: number
  readonly usual?: readonly [number, number]
  readonly step?: number
  readonly whole?: boolean
  readonly group?: string
}

const numeric =
  (unit: NumberInput['unit'], bounds: { min: number; max: number; step: number }) =>
  (options: NumberOptions): NumberInput => {
    const { min = bounds.min, max = bounds.max, step = bounds.step } = options
    if (options.default < min || options.default > max)
      throw new RangeError(`default ${options.default} is outside ${min} to ${max}`)
    return { whole: false, usual: [min, max], ...options, unit, min, max, step }
  }

export const money = numeric('money', { min: 0, max: 100_000_000, step: 1_000 })
export const count = numeric('count', { min: 0, max: 1_000, step: 1 })
export const percent = numeric('percent', { min: 0, max: 100, step: 1 })
export const points = numeric('points', { min: 0, max: 100, step: 1 })
export const ratio = numeric('ratio', { min: 0, max: 100, step: 0.1 })
export const multiple = numeric('multiple', { min: 1, max: 10, step: 0.1 })
export const days = numeric('days', { min: 1, max: 3_650, step: 1 })
export const hours = numeric('hours', { min: 0, max: 8_760, step: 1 })
export const years = numeric('years', { min: 1, max: 50, step: 1 })

export const yesNo = (options: Omit<FlagInput, 'unit'>): FlagInput => ({ ...options, unit: 'flag' })

export const choice = <const Option extends string>(
  options: Omit<ChoiceInput<Option>, 'unit'>,
): ChoiceInput<Option> => ({ ...options, unit: 'choice' })

/** True for an input that is a number, by its unit. */
export const isNumber = (input: Input): input is NumberInput =>
  input.unit !== 'flag' && input.unit !== 'choice'

/** The handle of one input, for formulas. */
export function handle(key: string, input: Input): Quantity | Condition | Choice {
  const node = { op: 'input', unit: input.unit, args: [], key } as const
  if (input.unit === 'flag') return new Condition(node)
  if (isNumber(input)) return new Quantity(node)
  return new Choice({ ...node, options: input.options })
}
