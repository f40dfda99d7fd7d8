import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { pageModel, type Model } from '../../src/engine'
import {
  languageCodes,
  locales,
  readerOf,
  type CalculatorWords,
  type Language,
  type LanguageCode,
} from '../../src/i18n'
import { strings } from '../../src/i18n/strings'
import { calculatorWords } from '../../src/i18n/words'
import { told, type Told } from './plain'

const found = import.meta.glob<Model>('../../src/models/*.ts', { eager: true, import: 'default' })

/** Every calculator there is a file for. */
export const models: readonly Model[] = Object.values(found)

/** The words of a calculator, read and checked as the site does. */
export const languageFor = (code: LanguageCode, id: string): Language<CalculatorWords> => ({
  locale: locales[code],
  words: calculatorWords.parse(
    parse(readFileSync(`content/calculators/${code}/${id}.yaml`, 'utf8')),
  ),
  strings: strings[code].calculator,
})

/** One reader of one calculator, in dollars unless said. */
export const readerFor = (code: LanguageCode, model: Model, currency = 'USD'): Told =>
  told(pageModel(model), readerOf(pageModel(model), languageFor(code, model.id), currency))

/** Every calculator in every language. */
export const shelf = models.flatMap((model) =>
  languageCodes.map((code) => ({ model, code, name: `${model.id} (${code})` })),
)

/** One calculator of each make, by its chart and its layout: for behaviour that no words or numbers change. */
export const oneOfEachMake: readonly Model[] = [
  ...new Map(
    models.toReversed().map((model) => [`${model.chart.kind} ${model.grid ? 'grid' : ''}`, model]),
  ).values(),
]
