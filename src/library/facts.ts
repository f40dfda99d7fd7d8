import { getCollection, getEntry, type CollectionEntry } from 'astro:content'
import { formatter, isPercent, type Unit } from '../engine'
import { fill, locales, type CalculatorWords, type LanguageCode } from '../i18n'
import { strings } from '../i18n/strings'
import { defaultCurrency } from '../url'
import { published } from './dates'

export type Fact = CollectionEntry<'facts'>['data']

/** A figure of the facts, by id. @throws Error where there is none. */
export async function fact(id: string): Promise<Fact> {
  const entry = await getEntry('facts', id)
  if (!entry) throw new Error(`content/facts.yaml has no "${id}"`)
  return entry.data
}

/** A source, by id. @throws Error where there is none. */
export async function source(id: string): Promise<CollectionEntry<'sources'>['data']> {
  const entry = await getEntry('sources', id)
  if (!entry) throw new Error(`content/sources.yaml has no "${id}"`)
  return entry.data
}

/** One source in a line: who, what, when. */
export async function sourceLine(id: string, code: LanguageCode): Promise<string> {
  const { author, title, date } = await source(id)
  return `${[author, title[code], date && published(date, code)].filter(Boolean).join(', ')}.`
}

/** How well the figures of a source are attested: each grade that occurs, best first. */
export async function confidences(id: string): Promise<readonly Fact['confidence'][]> {
  const grades = (await getCollection('facts'))
    .filter(({ data }) => data.source === id)
    .map(({ data }) => data.confidence)
  return (['V', '2', '1'] as const).filter((grade) => grades.includes(grade))
}

/** How well a figure is attested, as a sentence; nothing for our own examples. */
export const attested = (confidence: Fact['confidence'], code: LanguageCode): string =>
  confidence === undefined ? '' : strings[code].article.confidence[confidence]

/** A fact's figure as this language writes it; a range carries its unit once. Cited money is in dollars. */
export function figure({ value, low, high, unit }: Fact, code: LanguageCode): string {
  const { intl } = locales[code]
  const { article, calculator } = strings[code]
  const format = formatter(intl, defaultCurrency, calculator.units)
  const show = (amount: number): string => {
    const shown: Unit = unit
    return format.full(isPercent(shown) ? amount / 100 : amount, shown)
  }
  if (value !== undefined) return show(value)
  const bare = unit === 'money' ? show(low ?? 0) : format.field(low ?? 0)
  return fill(article.range, { low: bare, high: show(high ?? 0) })
}

const attribution = async ({ source: id }: Fact, code: LanguageCode): Promise<string> => {
  if (id === undefined) return strings[code].article.ours
  const { author, title, date } = await source(id)
  return [author ?? title[code], date?.slice(0, 4)].filter(Boolean).join(', ')
}

type Labels = CalculatorWords['inputs']

/** Puts figures and their sources into hints: `{fact:id}` becomes "4 (Balderton Capital, 2023)". */
export async function withFacts(labels: Labels, code: LanguageCode): Promise<Labels> {
  const entries = Object.entries(labels).map(
    async ([key, { hint, ...rest }]): Promise<[string, Labels[string]]> => {
      if (hint === undefined) return [key, rest]
      const ids = [...hint.matchAll(/\{fact:([\w-]+)\}/g)].map(([, id = '']) => id)
      const texts = await Promise.all(
        ids.map(async (id) => {
          const one = await fact(id)
          return `${figure(one, code)} (${await attribution(one, code)})`
        }),
      )
      return [
        key,
        {
          ...rest,
          hint: ids.reduce((text, id, at) => text.replace(`{fact:${id}}`, texts[at] ?? ''), hint),
        },
      ]
    },
  )
  return Object.fromEntries(await Promise.all(entries))
}
