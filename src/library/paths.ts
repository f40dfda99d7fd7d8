import { defaultLanguage, inLanguage, languageCodes, type LanguageCode } from '../i18n'

/** The site's folder on its host, with a slash at both ends. */
const base = `${import.meta.env.BASE_URL}/`.replace(/\/+$/, '/')

/** A page's address in one language, under the site's own folder: `calculators/` in Spanish is `/es/calculators/`. */
export const pathTo = (code: LanguageCode, page: string): string => base + inLanguage(code, page)

/** A file that has no language, as `embed.js`. */
export const fileTo = (file: string): string => base + file

/** The last part of a page's address, which in an article's is its name. */
export const lastPart = ({ pathname }: URL): string =>
  pathname.replace(/\/$/, '').replace(/^.*\//, '')

/** The static paths of pages that exist in every language; English has no prefix. */
export const inEveryLanguage = async <T extends { readonly params: object }>(
  pages: (code: LanguageCode) => readonly T[] | Promise<readonly T[]>,
) => {
  const lists = await Promise.all(
    languageCodes.map(async (code) => {
      const lang = code === defaultLanguage ? undefined : code
      return (await pages(code)).map((page) => ({ ...page, params: { ...page.params, lang } }))
    }),
  )
  return lists.flat()
}

/** The static paths of a page that there is one of in each language. */
export const onceInEveryLanguage = () => inEveryLanguage(() => [{ params: {} }])
