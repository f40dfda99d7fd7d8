import { locales, type LanguageCode } from '../i18n'

/** A day, written out. */
export const day = (date: Date, code: LanguageCode): string =>
  new Intl.DateTimeFormat(locales[code].dates, { dateStyle: 'long', timeZone: 'UTC' }).format(date)

/** A year, or a month of a year, as exactly as it is known. */
export const published = (date: string, code: LanguageCode): string =>
  date.length === 4
    ? date
    : new Intl.DateTimeFormat(locales[code].dates, {
        month: 'long',
        year: 'numeric',
        timeZone: 'UTC',
      }).format(new Date(`${date}-01`))
