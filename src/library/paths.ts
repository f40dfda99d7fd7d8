import { defaultLanguage, inLanguage, languageCodes, type LanguageCode } from '../i18n'

/** The site's folder on its host, with a slash at both ends. */
const base = `${import.meta.env.BASE_URL}/`.replace(/\/+$/, '/')

/** A page's address in one language, under the site's own folder: `calculators/` in Spanish is `/es/calculators/`. */
export const pathTo = (code: LanguageCode, page: string): string => base + inLanguage(code, page)

/** A file that has no language, as `embed.js`. */
export const fileTo = (file: string): string => base + file

/** The static paths of a page that exists in every language; English has no prefix. */
export const inEveryLanguage = <T>(pages: (code: LanguageCode) => Promise<readonly T[]>) =>
  Promise.all(languageCodes.map(pages)).then((lists) => lists.flat())

/** The route parameter of a language. */
export const prefixOf = (code: LanguageCode): string | undefined =>
  code === defaultLanguage ? undefined : code
