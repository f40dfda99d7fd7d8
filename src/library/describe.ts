import { evaluate, explain, startValues } from '../engine'
import { languageCodes, readerOf, type LanguageCode } from '../i18n'
import { vocabularyOf } from '../i18n/vocabulary'
import { defaultCurrency } from '../url'
import { aboutCalculator } from './about'
import { calculator } from './calculators'

const inBoth = async <T>(
  make: (code: LanguageCode) => Promise<T>,
): Promise<Readonly<Record<string, T>>> =>
  Object.fromEntries(await Promise.all(languageCodes.map(async (code) => [code, await make(code)])))

/** One calculator as data for other programs: the public contract of `/calculators/<id>.json`. */
export async function describeModel(id: string) {
  const { model, page } = await calculator('en', id)
  const result = evaluate(page, startValues(page))
  const label = (key: string) =>
    inBoth(async (code) => {
      const { words } = (await calculator(code, id)).language
      return (words.inputs[key] ?? words.outputs[key])?.label ?? key
    })
  const formula = (key: string) =>
    inBoth(async (code) => {
      const { language } = await calculator(code, id)
      return explain(
        page,
        result,
        key,
        vocabularyOf(page, readerOf(page, language, defaultCurrency)),
      ).formula.join(' ')
    })
  const inputs = Object.entries(model.inputs).map(async ([key, { group, ...input }]) => [
    key,
    { label: await label(key), ...input },
  ])
  const outputs = Object.entries(model.outputs).map(async ([key, { unit }]) => {
    const outcome = result.outputs[key]
    return [
      key,
      {
        label: await label(key),
        unit,
        formula: await formula(key),
        default: outcome?.ok ? outcome.value : null,
      },
    ]
  })
  return {
    id,
    revision: model.revision,
    article: model.article,
    title: await inBoth(async (code) => (await calculator(code, id)).language.words.title),
    about: await inBoth((code) => aboutCalculator(code, id)),
    inputs: Object.fromEntries(await Promise.all(inputs)),
    outputs: Object.fromEntries(await Promise.all(outputs)),
    formulas: { steps: model.steps, outputs: model.outputs, constraints: model.constraints },
    presets: model.presets,
    examples: model.examples,
  }
}
