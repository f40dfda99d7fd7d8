import { evaluate, pageModel, startValues, type Model, type Values } from '../../src/engine'
import { locales, type LanguageCode } from '../../src/i18n'
import { takeAwayWords } from '../../src/i18n/panels/takeAway'
import type { Taken } from '../../src/takeaway/taken'
import { readerFor } from './content'

/** One case of a calculator as somebody takes it along. */
export const taken = (
  model: Model,
  code: LanguageCode = 'en',
  values: Values = startValues(model),
  rest: Partial<Taken> = {},
): Taken => ({
  model: pageModel(model),
  result: evaluate(model, values),
  reader: readerFor(code, model),
  currency: 'USD',
  words: takeAwayWords[locales[code].code],
  link: `https://palanca.example/calculators/${model.id}/`,
  date: '2026-11-22',
  ...rest,
})
