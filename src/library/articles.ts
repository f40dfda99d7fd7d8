import { getCollection, type CollectionEntry } from 'astro:content'
import type { LanguageCode } from '../i18n'

export type Article = CollectionEntry<'articles'>

/** An article's address, the same in both languages. */
export const slugOf = ({ id }: Article): string => id.slice(id.indexOf('/') + 1)

/** The figure that an article opens with, by its name; nothing where it has none. */
export const figureOf = ({ body = '' }: Article): string | undefined =>
  /<Figure name="([\w-]+)"/.exec(body)?.[1]

/** The articles of one language in their order. */
export const articles = async (code: LanguageCode): Promise<readonly Article[]> =>
  (await getCollection('articles', ({ id }) => id.startsWith(`${code}/`))).sort(
    (a, b) => a.data.order - b.data.order,
  )

/** Where a figure stands. */
export interface FigurePlace {
  readonly name: string
  readonly slug: string
  /** The title of that article. */
  readonly title: string
  /** The case that it opens with there. */
  readonly preset: string | undefined
}

/** Every figure of the articles once, in their order: the first place where each stands. */
export async function figurePlaces(code: LanguageCode): Promise<readonly FigurePlace[]> {
  const all = (await articles(code)).flatMap((article) =>
    [...(article.body ?? '').matchAll(/<Figure name="([\w-]+)"(?: preset="([\w-]+)")?/g)].map(
      ([, name = '', preset]): FigurePlace => ({
        name,
        slug: slugOf(article),
        title: article.data.title,
        preset,
      }),
    ),
  )
  return [...new Map(all.toReversed().map((place) => [place.name, place])).values()].toReversed()
}
