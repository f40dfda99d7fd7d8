import { getCollection } from 'astro:content'
import { languageCodes, type LanguageCode } from '../i18n'
import { articles, slugOf, type Article } from './articles'
import { models } from './calculators'
import type { source } from './facts'
import { type Fact } from './facts'

/** A source with what the site takes from it. */
export interface Reference {
  readonly id: string
  readonly source: Awaited<ReturnType<typeof source>>
  readonly facts: readonly Fact[]
  readonly articles: readonly Article[]
}

const quoted = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, id = '']) => id)

/**
 * Every source with its facts and the articles that list it.
 * @throws Error naming a fact that no page quotes, or a source that nothing rests on.
 */
export async function references(code: LanguageCode): Promise<readonly Reference[]> {
  const [facts, sources, words] = await Promise.all([
    getCollection('facts'),
    getCollection('sources'),
    getCollection('calculators'),
  ])
  const essays = (await Promise.all(languageCodes.map(articles))).flat()
  const texts = [
    ...essays.map(({ body = '' }) => body),
    ...words.map(({ data }) => JSON.stringify(data)),
  ].join('\n')
  const used = new Set([
    ...quoted(texts, /<Fact\s+id="([\w-]+)"/g),
    ...quoted(texts, /\{fact:([\w-]+)\}/g),
  ])
  const idle = facts.find(({ id }) => !used.has(id))
  if (idle) throw new Error(`content/facts.yaml: no page uses "${idle.id}"`)
  const cited = new Set([
    ...facts.map(({ data }) => data.source),
    ...quoted(texts, /<Cite\s+source="([\w-]+)"/g),
    ...models.flatMap(({ examples }) => examples.map((example) => example.source)),
  ])
  const unused = sources.find(({ id }) => !cited.has(id))
  if (unused) throw new Error(`content/sources.yaml: nothing rests on "${unused.id}"`)
  return sources.map(({ id, data }) => ({
    id,
    source: data,
    facts: facts.filter((one) => one.data.source === id).map((one) => one.data),
    articles: essays.filter(
      (essay) => essay.id === `${code}/${slugOf(essay)}` && essay.data.sources.includes(id),
    ),
  }))
}
