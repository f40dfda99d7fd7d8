import { getCollection, type CollectionEntry } from 'astro:content'
import { isModel, pageModel, type Model, type PageModel } from '../engine'
import {
  languageCodes,
  locales,
  type CalculatorWords,
  type CardWords,
  type Language,
  type LanguageCode,
} from '../i18n'
import { strings } from '../i18n/strings'
import { withFacts } from './facts'

/** A calculator in one language, ready to show. */
export interface Calculator {
  readonly model: Model
  readonly page: PageModel
  readonly language: Language<CalculatorWords>
}

/** What can be had; in `astro dev` a broken calculator is left out, and told by the content check on its own pages. */
const sound = async <T>(things: readonly Promise<T>[]): Promise<T[]> =>
  import.meta.env.DEV
    ? (await Promise.allSettled(things)).flatMap((one) =>
        one.status === 'fulfilled' ? [one.value] : [],
      )
    : Promise.all(things)

const files = import.meta.glob<unknown>('../models/*.ts', { import: 'default' })

/** Every model there is a file for, in the order of their ids; the content check tells of a file without one. */
export const models: readonly Model[] = (await sound(Object.values(files).map((load) => load())))
  .filter(isModel)
  .sort((a, b) => a.id.localeCompare(b.id))

const load = async (
  model: Model,
  code: LanguageCode,
  entries: readonly CollectionEntry<'calculators'>[],
): Promise<[string, Calculator]> => {
  const key = `${code}/${model.id}`
  const data = entries.find(({ id }) => id === key)?.data
  if (!data) throw new Error(`content/calculators/${key}.yaml is missing`)
  const words = {
    ...data,
    inputs: await withFacts(data.inputs, code),
    outputs: await withFacts(data.outputs, code),
  }
  const language = { locale: locales[code], words, strings: strings[code].calculator }
  return [key, { model, page: pageModel(model), language }]
}

const shelf = getCollection('calculators')
  .then((entries) =>
    sound(models.flatMap((model) => languageCodes.map((code) => load(model, code, entries)))),
  )
  .then((all) => new Map(all))

/** All calculators in one language. */
export const calculators = async (code: LanguageCode): Promise<readonly Calculator[]> => {
  const all = await shelf
  return models.map(({ id }) => all.get(`${code}/${id}`)).filter((one) => one !== undefined)
}

/** One calculator. @throws Error where there is none of that id. */
export const calculator = async (code: LanguageCode, id: string): Promise<Calculator> => {
  const one = (await shelf).get(`${code}/${id}`)
  if (!one) throw new Error(`there is no calculator "${id}"`)
  return one
}

/** The words of a calculator without those that only its pages say. */
export const cardWords = (words: CalculatorWords): CardWords => {
  const { description: _, about: __, presets, ...shown } = words
  const names = Object.entries(presets).map(([key, { name }]) => [key, { name }] as const)
  return { ...shown, presets: Object.fromEntries(names) }
}

/** The same with nothing said. */
const unsaid = <T>(words: T): T =>
  JSON.parse(JSON.stringify(words, (_, one: unknown) => (typeof one === 'string' ? '' : one)))

type Labels = CalculatorWords['inputs']
const withoutHints = (labels: Labels): Labels =>
  Object.fromEntries(Object.entries(labels).map(([key, { hint: _, ...rest }]) => [key, rest]))

/** What sentences and figures say of a calculator. */
const saidAround = (strings: Language['strings']): Language['strings'] => {
  const { live, slider, table, problems, notice, units, numerals, suffixes } = strings
  const { notAvailable, notLoaded, partNotLoaded, tryAgain } = strings
  const told = {
    live,
    slider,
    table,
    problems,
    notice,
    notAvailable,
    notLoaded,
    partNotLoaded,
    tryAgain,
  }
  return { ...unsaid(strings), ...told, units, numerals, suffixes }
}

/** The language of a calculator that has no card on the page: what stands only there is not sent along. */
export const quietLanguage = ({ words, strings, ...rest }: Calculator['language']): Language => ({
  ...rest,
  words: {
    ...cardWords(words),
    promise: '',
    inputs: withoutHints(words.inputs),
    outputs: withoutHints(words.outputs),
    chart: unsaid(words.chart),
    groups: {},
    presets: {},
  },
  strings: saidAround(strings),
})
