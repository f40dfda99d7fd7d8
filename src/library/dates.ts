import { madeOnce } from '../engine'
import { locales, type LanguageCode } from '../i18n'

const dateFormat = madeOnce(
  (locale: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }),
)

/** A day, written out. */
export const day = (date: Date, code: LanguageCode): string =>
  dateFormat(locales[code].dates, { dateStyle: 'long' }).format(date)

/** A year, a month of a year or a day, as exactly as it is known. */
export const published = (date: string, code: LanguageCode): string =>
  date.length > 7
    ? day(new Date(date), code)
    : dateFormat(locales[code].dates, {
        month: date.length > 4 ? 'long' : undefined,
        year: 'numeric',
      }).format(new Date(date))
