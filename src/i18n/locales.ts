/** A language of the site, and how its readers write numbers. */
export interface Locale {
  readonly code: 'en' | 'es'
  /** The tag given to Intl. */
  readonly intl: string
  /** The tag for dates, where spelling and order follow another convention than numbers. */
  readonly dates: string
  /** The language's name in itself. */
  readonly name: string
}
export type LanguageCode = Locale['code']

export const locales: Readonly<Record<LanguageCode, Locale>> = {
  en: { code: 'en', intl: 'en', dates: 'en-GB', name: 'English' },
  es: { code: 'es', intl: 'es', dates: 'es', name: 'Español' },
}
export const languageCodes: readonly LanguageCode[] = ['en', 'es']
export const defaultLanguage: LanguageCode = 'en'

/** The language of a page's address, English unless it says otherwise. */
export const languageOf = (code: string | undefined): LanguageCode =>
  code === 'es' ? 'es' : defaultLanguage

/** A page's address in one language, without the site's folder: `calculators/` in Spanish is `es/calculators/`. */
export const inLanguage = (code: LanguageCode, page: string): string =>
  code === defaultLanguage ? page : `${code}/${page}`
