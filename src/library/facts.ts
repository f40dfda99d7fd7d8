import { getEntry } from 'astro:content'
import type { CalculatorWords, LanguageCode } from '../i18n'
import { strings } from '../i18n/strings'
import { shortCitation, type Source } from './citations'
import { figure, type Fact } from './figures'

/** A figure of the facts, by id. @throws Error where there is none. */
export async function fact(id: string): Promise<Fact> {
  const entry = await getEntry('facts', id)
  if (!entry) throw new Error(`content/facts.yaml has no "${id}"`)
  return entry.data
}

/** A source, by id. @throws Error where there is none. */
export async function source(id: string): Promise<Source> {
  const entry = await getEntry('sources', id)
  if (!entry) throw new Error(`content/sources.yaml has no "${id}"`)
  return entry.data
}

const attribution = async ({ source: id }: Fact, code: LanguageCode): Promise<string> =>
  id === undefined ? strings[code].article.ours : shortCitation(await source(id), code)

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
