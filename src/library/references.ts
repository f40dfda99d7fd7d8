import { getCollection } from 'astro:content'
import type { LanguageCode } from '../i18n'
import { articles, type Article } from './articles'
import type { Source } from './citations'
import type { Fact } from './figures'

/** A source with what the site takes from it. */
export interface Reference {
  readonly id: string
  readonly source: Source
  readonly facts: readonly Fact[]
  /** The articles that list it, in their order. */
  readonly articles: readonly Article[]
}

/** The sources that an article lists before any other does, or those that none lists. */
export interface ReferenceGroup {
  readonly article: Article | undefined
  readonly references: readonly Reference[]
}

const references = async (essays: readonly Article[]): Promise<readonly Reference[]> => {
  const [facts, sources] = await Promise.all([getCollection('facts'), getCollection('sources')])
  return sources.map(({ id, data }) => ({
    id,
    source: data,
    facts: facts.filter((one) => one.data.source === id).map((one) => one.data),
    articles: essays.filter((essay) => essay.data.sources.includes(id)),
  }))
}

/** Every source once, under the first article that lists it and in its order; at the end those that none lists. */
export async function referenceGroups(code: LanguageCode): Promise<readonly ReferenceGroup[]> {
  const essays = await articles(code)
  const all = await references(essays)
  return [...essays, undefined]
    .map((article) => ({
      article,
      references: all
        .filter((one) => one.articles[0] === article)
        .sort((a, b) => placeIn(article, a) - placeIn(article, b)),
    }))
    .filter((group) => group.references.length > 0)
}

const placeIn = (article: Article | undefined, { id }: Reference): number =>
  article?.data.sources.indexOf(id) ?? 0

/** The figures taken from a source. */
export const factsOf = async (source: string): Promise<readonly Fact[]> =>
  (await getCollection('facts', ({ data }) => data.source === source)).map(({ data }) => data)
