import type { Model, Result } from '../../src/engine'
import type { LanguageCode } from '../../src/i18n'
import { readerFor } from './content'

type Texts = Readonly<Record<string, string>>

/** Every result as a page in this language and currency has to write it, by name. */
export function textsOf(
  model: Model,
  result: Result,
  code: LanguageCode,
  currency?: string,
): Texts {
  const reader = readerFor(code, model, currency)
  const text = (key: string): string => reader.answer(key, result.outputs[key])
  return Object.fromEntries(Object.keys(model.outputs).map((key) => [key, text(key)]))
}
