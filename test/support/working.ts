import { evaluate, explain, startValues, type Model, type Values } from '../../src/engine'
import type { LanguageCode } from '../../src/i18n'
import { plainReader } from './plain'
import { plainSpaces } from './text'

/** How one output of a model comes about with these values, its spaces plain: a line of the working a line. */
export const working = (
  model: Model,
  output = model.headline,
  given: Values = {},
  code: LanguageCode = 'en',
  currency = 'USD',
) => {
  const { vocabulary } = plainReader(model, code, currency)
  const shown = explain(model, evaluate(model, startValues(model, given)), output, vocabulary)
  return {
    formula: plainSpaces(shown.formula.join('\n')),
    numbers: plainSpaces(shown.numbers.join('\n')),
    result: plainSpaces(shown.result),
  }
}
