import { evaluate, startValues, type Result, type Value, type Values } from '../engine'
import { readerOf, type LanguageCode, type Reader } from '../i18n'
import { defaultCurrency } from '../url'
import { calculator, type Calculator } from './calculators'

/** A case an article quotes: a preset, some inputs, or both; the defaults where neither is given. */
export interface Quoted {
  readonly preset?: string | undefined
  readonly given?: Values | undefined
}

/** The inputs a quoted case comes to. */
export const quotedValues = ({ model }: Calculator, { preset, given }: Quoted): Values =>
  startValues(model, { ...(preset !== undefined && model.presets[preset]), ...given })

export interface Quotation {
  readonly key: string
  readonly calculator: Calculator
  readonly result: Result
  readonly reader: Reader
}

/** What `calculator.key` comes to in a quoted case. @throws Error where there is no such calculator. */
export async function quote(code: LanguageCode, of: string, quoted: Quoted): Promise<Quotation> {
  const [id = '', key = ''] = of.split('.')
  const found = await calculator(code, id)
  const result = evaluate(found.model, quotedValues(found, quoted))
  return {
    key,
    calculator: found,
    result,
    reader: readerOf(found.model, found.language, defaultCurrency),
  }
}

/** The text of one value as machines read it: unrounded, empty for none. */
export const machine = (value: Value | undefined): string =>
  value === undefined ? '' : String(value)
