import { getCollection } from 'astro:content'
import type { LanguageCode } from '../i18n'
import { articles, type Article } from './articles'
import type { Fact, source } from './facts'

/** A source with what the site takes from it. */
export interface Reference {
  readonly id: string
  readonly source: Awaited<ReturnType<typeof source>>
  readonly facts: readonly Fact[]
  readonly articles: readonly Article[]
}

/** Every source with its facts and the articles that list it. */
export async function references(code: LanguageCode): Promise<readonly Reference[]> {
  const [facts, sources, essays] = await Promise.all([
    getCollection('facts'),
    getCollection('sources'),
    articles(code),
  ])
  return sources.map(({ id, data }) => ({
    id,
    source: data,
    facts: facts.filter((one) => one.data.source === id).map((one) => one.data),
    articles: essays.filter((essay) => essay.data.sources.includes(id)),
  }))
}
