import { explain, type Model, type Result } from '../../src/engine'
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
  const { vocabulary } = readerFor(code, model, currency)
  const text = (key: string): string => explain(model, result, key, vocabulary).result
  return Object.fromEntries(Object.keys(model.outputs).map((key) => [key, text(key)]))
}
