import { getCollection } from 'astro:content'
import { pageModel, type Model, type PageModel } from '../engine'
import { languageCodes, locales, type Language, type LanguageCode } from '../i18n'
import { strings } from '../i18n/strings'
import { checkWords } from './checkWords'
import { withFacts } from './facts'

const found = import.meta.glob<Model>('../models/*.ts', { eager: true, import: 'default' })

/** Every model there is a file for, in the order of their ids. */
export const models: readonly Model[] = Object.values(found).sort((a, b) =>
  a.id.localeCompare(b.id),
)

/** A calculator in one language, ready to show. */
export interface Calculator {
  readonly model: Model
  readonly page: PageModel
  readonly language: Language
}

const load = async (): Promise<ReadonlyMap<string, Calculator>> => {
  const entries = await getCollection('calculators')
  const known = new Set(models.flatMap(({ id }) => languageCodes.map((code) => `${code}/${id}`)))
  const stray = entries.find(({ id }) => !known.has(id))
  if (stray) throw new Error(`content/calculators/${stray.id}.yaml belongs to no model`)
  const one = async (model: Model, code: LanguageCode): Promise<[string, Calculator]> => {
    const key = `${code}/${model.id}`
    const data = entries.find(({ id }) => id === key)?.data
    if (!data) throw new Error(`content/calculators/${key}.yaml is missing`)
    checkWords(model, data, key)
    const words = {
      ...data,
      inputs: await withFacts(data.inputs, code),
      outputs: await withFacts(data.outputs, code),
    }
    const language = { locale: locales[code], words, strings: strings[code].calculator }
    return [key, { model, page: pageModel(model), language }]
  }
  const all = await Promise.all(
    models.flatMap((model) => languageCodes.map((code) => one(model, code))),
  )
  return new Map(all)
}
const shelf = load()

/** All calculators in one language. @throws Error naming the file and key whose words are missing or left over. */
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
