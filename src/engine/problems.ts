import { isNumber, type Value, type Values } from './inputs'
import type { Formulas } from './model'
import type { Tone } from './node'

/** Why there is no result, as data; the words are the reader's language's. */
export type Problem =
  | {
      readonly kind: 'outOfRange'
      readonly input: string
      readonly value: number
      readonly min: number
      readonly max: number
    }
  | { readonly kind: 'notWhole'; readonly input: string; readonly value: number }
  | { readonly kind: 'unreadable'; readonly input: string; readonly value: string }
  | {
      readonly kind: 'constraint'
      readonly key: string
      readonly about: readonly string[]
      readonly shows: Readonly<Record<string, number>>
    }
  | { readonly kind: 'reason'; readonly key: string; readonly tone?: Exclude<Tone, 'refusal'> }
  | { readonly kind: 'divideByZero'; readonly by?: string }
  | { readonly kind: 'notFinite' }

const isFinite = (value: unknown): value is number => Number.isFinite(value)

/**
 * What is wrong with one value in displayed units, if anything: unreadable, outside its limits, or not whole.
 * @example checkValue(model, 'reps', 8)
 */
export function checkValue(
  model: Formulas,
  key: string,
  value: Value | undefined,
): Problem | undefined {
  const input = model.inputs[key]
  if (!input) return { kind: 'unreadable', input: key, value: String(value) }
  if (!isNumber(input)) {
    const known =
      input.unit === 'flag' ? typeof value === 'boolean' : input.options.includes(String(value))
    return known ? undefined : { kind: 'unreadable', input: key, value: String(value) }
  }
  if (!isFinite(value)) return { kind: 'unreadable', input: key, value: String(value) }
  const { min, max } = input
  if (value < min || value > max) return { kind: 'outOfRange', input: key, value, min, max }
  if (input.whole && !Number.isInteger(value)) return { kind: 'notWhole', input: key, value }
  return undefined
}

/**
 * What is wrong with these values one by one; rules between inputs are evaluate's.
 * @example checkValues(model, startValues(model))
 */
export const checkValues = (model: Formulas, values: Values): Problem[] =>
  Object.keys(model.inputs)
    .map((key) => checkValue(model, key, values[key]))
    .filter((problem) => problem !== undefined)

/**
 * True for a word that is the result, as "for ever", and no refusal.
 * @example isWord({ kind: 'reason', key: 'forEver', tone: 'good' })
 */
export const isWord = (problem: Problem): boolean => 'tone' in problem
