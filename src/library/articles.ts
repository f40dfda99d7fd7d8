import { getCollection, type CollectionEntry } from 'astro:content'
import { languageCodes, type LanguageCode } from '../i18n'

export type Article = CollectionEntry<'articles'>

/** An article's address, the same in both languages. */
export const slugOf = ({ id }: Article): string => id.slice(id.indexOf('/') + 1)

/** The articles of one language in their order. @throws Error naming an article without its twin. */
export async function articles(code: LanguageCode): Promise<readonly Article[]> {
  const all = await getCollection('articles')
  for (const article of all)
    for (const other of languageCodes)
      if (!all.some(({ id }) => id === `${other}/${slugOf(article)}`))
        throw new Error(`content/articles/${other}/${slugOf(article)}.mdx is missing`)
  return all
    .filter(({ id }) => id.startsWith(`${code}/`))
    .sort((a, b) => a.data.order - b.data.order)
}
