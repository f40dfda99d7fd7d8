import { checkValues, evaluate, startValues, type Result, type Value, type Values } from '../engine'
import { readerOf, type LanguageCode, type Reader } from '../i18n'
import { defaultCurrency } from '../url'
import { calculator, type Calculator } from './calculators'

/** A case an article quotes: a preset, some inputs, or both; the defaults where neither is given. */
export interface Quoted {
  readonly preset?: string | undefined
  readonly given?: Values | undefined
}

/** The inputs a quoted case comes to. @throws Error for an unknown preset or input, or a value out of range. */
export function quotedValues({ model }: Calculator, { preset, given = {} }: Quoted): Values {
  if (preset !== undefined && !Object.hasOwn(model.presets, preset))
    throw new Error(`${model.id} has no preset "${preset}"`)
  const values = startValues(model, {
    ...(preset !== undefined && model.presets[preset]),
    ...given,
  })
  const stray = Object.keys(given).find((key) => !Object.hasOwn(model.inputs, key))
  if (stray) throw new Error(`${model.id} has no input "${stray}"`)
  const [problem] = checkValues(model, values)
  if (problem) throw new Error(`${model.id}: ${JSON.stringify(problem)}`)
  return values
}

export interface Quotation {
  readonly key: string
  readonly calculator: Calculator
  readonly result: Result
  readonly reader: Reader
}

/** What `calculator.key` comes to in a quoted case. @throws Error where either does not exist. */
export async function quote(code: LanguageCode, of: string, quoted: Quoted): Promise<Quotation> {
  const [id = '', key = ''] = of.split('.')
  const found = await calculator(code, id)
  if (!Object.hasOwn(found.model.inputs, key) && !Object.hasOwn(found.model.outputs, key))
    throw new Error(`${id} has no input or output "${key}"`)
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
