import { locales, type LanguageCode } from '../i18n'

/** A day, written out. */
export const day = (date: Date, code: LanguageCode): string =>
  new Intl.DateTimeFormat(locales[code].dates, { dateStyle: 'long', timeZone: 'UTC' }).format(date)

/** A year, a month of a year or a day, as exactly as it is known. */
export const published = (date: string, code: LanguageCode): string => {
  if (date.length > 7) return day(new Date(date), code)
  return new Intl.DateTimeFormat(locales[code].dates, {
    month: date.length > 4 ? 'long' : undefined,
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(date))
}
