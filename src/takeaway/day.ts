import type { Locale } from '../i18n'

/** A day, as `2026-11-22`, written out. */
export const day = (date: string, { dates }: Locale): string =>
  new Intl.DateTimeFormat(dates, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date))

/** Today where the reader is, as `2026-11-22`. */
export const today = (): string => {
  const now = new Date()
  const [month, date] = [now.getMonth() + 1, now.getDate()].map((part) =>
    String(part).padStart(2, '0'),
  )
  return `${now.getFullYear()}-${month}-${date}`
}
