import { isPercent, type Unit } from './units'

/** The words that Intl has none for, in one language; `{n}` stands for the number. */
export interface UnitWords {
  readonly yes: string
  readonly no: string
  readonly multiple: string
  /** By plural category: `one`, `other`… */
  readonly points: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>
  /** By the unit below the line: `days` for "$5 a day". */
  readonly per: Readonly<Record<string, string>>
}

/** How one reader sees numbers. */
export interface Formatter {
  /** With its unit: $375,000, 5%, 90 days. */
  readonly full: (value: number | boolean, unit: Unit) => string
  /** Short, for axes: $375K. */
  readonly compact: (value: number, unit: Unit) => string
  /** The number alone, for a field whose unit stands outside it; in displayed units. */
  readonly field: (value: number) => string
  /** The currency's sign on its own. */
  readonly symbol: string
}

const timeUnits: Readonly<Record<string, string>> = { days: 'day', hours: 'hour', years: 'year' }

/** Digits that keep small numbers readable and large ones short. */
const digits = (value: number, decimals: number): Intl.NumberFormatOptions => {
  const size = Math.abs(value)
  if (size > 0 && size < 0.01) return { maximumSignificantDigits: 2 }
  if (size >= 1e15) return { notation: 'compact', maximumFractionDigits: 1 }
  return { maximumFractionDigits: decimals }
}

/** @param locale a BCP 47 tag; @param currency an ISO 4217 code, used for display only. */
export function formatter(locale: string, currency: string, words: UnitWords): Formatter {
  // A line may break after a hyphen, which Intl writes, and never after a minus.
  const number = (value: number, options: Intl.NumberFormatOptions): string =>
    new Intl.NumberFormat(locale, { signDisplay: 'negative', ...options })
      .format(value)
      .replace('-', '−')
  const cash: Intl.NumberFormatOptions = {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  }
  const cents = new Intl.NumberFormat(locale, cash).resolvedOptions().maximumFractionDigits ?? 2
  const put = (template: string, text: string): string => template.replace('{n}', text)

  const money = (value: number): string => {
    const size = Math.abs(value)
    const fine = size < 10_000 && Math.round(value * 100) % 100 !== 0
    const least = fine ? { minimumFractionDigits: cents } : {}
    const shape = digits(value, fine ? cents : 0)
    return number(value, {
      ...cash,
      ...shape,
      ...('maximumFractionDigits' in shape && !('notation' in shape) ? least : {}),
    })
  }
  const points = (value: number): string => {
    const shown = value * 100
    const form =
      words.points[new Intl.PluralRules(locale, { maximumFractionDigits: 2 }).select(shown)] ??
      words.points.other ??
      '{n}'
    return put(form, number(shown, digits(shown, 2)))
  }
  const plain = (value: number, unit: string): string => {
    if (unit === 'money') return money(value)
    if (unit === 'percent') return number(value, { style: 'percent', ...digits(value * 100, 2) })
    if (unit === 'points') return points(value)
    if (unit === 'multiple') return put(words.multiple, number(value, digits(value, 2)))
    const time = timeUnits[unit]
    return number(value, {
      ...digits(value, 2),
      ...(time && { style: 'unit', unit: time, unitDisplay: 'long' }),
    })
  }
  const full = (value: number | boolean, unit: Unit): string => {
    if (typeof value === 'boolean' || unit === 'flag') return value ? words.yes : words.no
    const [top = unit, under] = unit.split('/')
    const text = under ? put(words.per[under] ?? '{n}', plain(value, top)) : plain(value, top)
    return text.replaceAll(' ', '\u00a0')
  }
  return {
    full,
    compact: (value, unit) =>
      isPercent(unit)
        ? number(value, { style: 'percent', maximumFractionDigits: 0 })
        : number(value, {
            notation: 'compact',
            maximumFractionDigits: 1,
            ...(unit.startsWith('money') && cash),
          }),
    field: (value) => number(value, { maximumFractionDigits: 10 }),
    symbol:
      new Intl.NumberFormat(locale, cash).formatToParts(0).find(({ type }) => type === 'currency')
        ?.value ?? currency,
  }
}
