import type { UnitWords } from '../engine/page'
import { en } from './en'
import { es } from './es'
import type { LanguageCode } from './locales'

/** A tree of sentences of this shape: same keys, any words. */
type Worded<T> = T extends string
  ? string
  : T extends number
    ? number
    : T extends readonly (infer Item)[]
      ? readonly Worded<Item>[]
      : { readonly [Key in keyof T]: Worded<T[Key]> }

/** What the site says, in one language. A key missing or left over fails the type check. */
export type Strings = Worded<Omit<typeof en, 'calculator'>> & {
  readonly calculator: CalculatorStrings
}
type Calculator = (typeof en)['calculator']
/** The part that travels with an island. */
export type CalculatorStrings = Worded<Omit<Calculator, 'suffixes' | 'units'>> & {
  readonly units: UnitWords
  readonly suffixes: Readonly<Record<string, number>>
}

export const strings: Readonly<Record<LanguageCode, Strings>> = { en, es }
