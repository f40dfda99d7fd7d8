import { madeOnce, numberFormat } from './intl'
import type { Display } from './quantity'
import { partsOf, type Unit } from './units'

/** The words that Intl has none for, in one language; `{n}` stands for the number. */
export interface UnitWords {
  /** What stands between thousands; where Intl writes none, at four digits in Spanish, there is none. */
  readonly group: string
  /** A currency by its sign where Intl puts it, or by its ISO code before the amount. */
  readonly currency: 'symbol' | 'code'
  readonly yes: string
  readonly no: string
  readonly multiple: string
  /** By plural category: `one`, `other`… */
  readonly points: Noun & { readonly other: string }
  /** By the unit below the line: `days` for "$5 a day". */
  readonly per: Readonly<Record<string, string>>
}

/** A noun by plural category, as `{ one: 'rep', other: 'reps' }`. */
export type Noun = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>

/** As a model's display says, or short, for axes: $375K. */
type Shown = Partial<Display> & { readonly compact?: true }

/** How one reader sees numbers. */
export interface Formatter {
  /** With its unit: $375,000, 5%, 90 days. A display cuts its digits, a noun follows it: 12 reps. */
  readonly full: (value: number | boolean, unit: Unit, display?: Shown, noun?: Noun) => string
  /** The number alone, for a field whose unit stands outside it; in displayed units. */
  readonly field: (value: number) => string
  /** The currency's sign on its own. */
  readonly symbol: string
}

const timeUnits: Readonly<Record<string, string>> = {
  hours: 'hour',
  days: 'day',
  months: 'month',
  years: 'year',
}

const pluralRules = madeOnce(
  (locale: string, options: Intl.PluralRulesOptions) => new Intl.PluralRules(locale, options),
)
/**
 * The plural category of a number as it is written, with at most so many decimals.
 * @example pluralOf('es', 1)
 */
export const pluralOf = (locale: string, value: number, decimals = 2): Intl.LDMLPluralRule =>
  pluralRules(locale, { maximumFractionDigits: decimals }).select(value)

/**
 * A number as authors are told it, with all its digits but those of a float error: 15,000,000.
 * @example plainNumber(15_000_000)
 */
export const plainNumber = (value: number): string =>
  numberFormat('en', { maximumSignificantDigits: 15 }).format(value)

/** Digits that keep small numbers readable and large ones short; no decimals given are as many as is usual. */
const digitsOf = (value: number, decimals?: number, display?: Shown): Intl.NumberFormatOptions => {
  const size = Math.abs(value)
  if (size >= 1e15 || display?.compact) return { notation: 'compact', maximumFractionDigits: 1 }
  if (display?.significant) return { maximumSignificantDigits: display.significant }
  if (size > 0 && size < 0.01) return { maximumSignificantDigits: 2 }
  return { maximumFractionDigits: display?.decimals ?? decimals }
}

/**
 * Writes numbers as one reader does.
 * @param locale a BCP 47 tag
 * @param currency an ISO 4217 code, used for display only: nothing is converted
 * @example formatter('en', 'USD', words).full(0.05, 'percent')
 */
export function formatter(locale: string, currency: string, words: UnitWords): Formatter {
  /** A line may break after a hyphen, which Intl writes, and never after a minus. */
  const signs: Readonly<Partial<Record<Intl.NumberFormatPartTypes, string>>> = {
    minusSign: '−',
    group: words.group,
  }
  /** One change writes the same number in several places. */
  const write = madeOnce((value: number, options: Intl.NumberFormatOptions): string => {
    const parts = numberFormat(locale, { signDisplay: 'negative', ...options })
      .formatToParts(value)
      .map(({ type, value: text }) => ({ type, text: signs[type] ?? text }))
    if (options.style !== 'currency' || words.currency === 'symbol')
      return parts.map(({ text }) => text).join('')
    const minus = parts.find(({ type }) => type === 'minusSign')?.text ?? ''
    const amount = parts.filter(({ type }) => type !== 'currency' && type !== 'minusSign')
    return `${minus}${currency}\u00a0${amount
      .map(({ text }) => text)
      .join('')
      .trim()}`
  })
  const fill = (template: string, text: string): string => template.replace('{n}', text)
  const cash: Intl.NumberFormatOptions = {
    style: 'currency',
    currency,
    currencyDisplay: words.currency,
  }

  /** Cents are shown where there are some and the amount is small enough for them to matter. */
  const hasCents = (value: number): boolean => {
    // Stryker disable next-line EqualityOperator: ten thousand itself has no cents.
    const isSmall = Math.abs(value) < 10_000
    return isSmall && Math.round(value * 100) % 100 !== 0
  }
  const money = (value: number, display?: Shown): string => {
    const digits = digitsOf(value, hasCents(value) ? undefined : 0, display)
    const most = digits.maximumFractionDigits
    const padded = digits.notation ? {} : { minimumFractionDigits: most && Math.min(2, most) }
    return write(value, { ...cash, ...digits, ...padded })
  }
  const percent = (value: number, display?: Shown): string =>
    write(value, { style: 'percent', ...digitsOf(value * 100, 2, display) })
  const points = (value: number, display?: Shown): string => {
    const shown = value * 100
    const template = words.points[pluralOf(locale, shown)] ?? words.points.other
    return fill(template, write(shown, digitsOf(shown, 2, display)))
  }
  const multiple = (value: number, display?: Shown): string =>
    fill(words.multiple, write(value, digitsOf(value, 2, display)))
  const plain = (value: number, display?: Shown): string =>
    write(value, digitsOf(value, 2, display))
  const time = (unit: string, value: number, display?: Shown): string =>
    write(value, {
      ...digitsOf(value, 2, display),
      style: 'unit',
      unit: timeUnits[unit] ?? unit,
      unitDisplay: 'long',
    })

  const amount = (value: number, unit: string, display?: Shown): string => {
    if (unit === 'money') return money(value, display)
    if (unit === 'percent') return percent(value, display)
    if (unit === 'points') return points(value, display)
    if (unit === 'multiple') return multiple(value, display)
    return unit in timeUnits ? time(unit, value, display) : plain(value, display)
  }
  const named = (text: string, value: number, noun: Noun | undefined, display?: Shown): string => {
    const name = noun?.[pluralOf(locale, value, display?.decimals)] ?? noun?.other
    return name === undefined ? text : `${text}\u00a0${name}`
  }

  const [symbol = currency] = numberFormat(locale, cash)
    .formatToParts(0)
    .flatMap((part) => (part.type === 'currency' ? [part.value] : []))

  /** Three decimals alone would read back as thousands, so a fourth stands behind them. */
  const field = (value: number): string => {
    const text = write(value, { maximumFractionDigits: 10 })
    return /^\D*\d+[.,]\d{3}$/.test(text) && !Number.isInteger(value)
      ? write(value, { minimumFractionDigits: 4, maximumFractionDigits: 10 })
      : text
  }

  return {
    full(value, unit, display, noun) {
      if (typeof value === 'boolean' || unit === 'flag') return value ? words.yes : words.no
      const { top, under } = partsOf(unit)
      // A number never breaks from its unit; what it is counted by may stand on the next line.
      const text = named(amount(value, top, display), value, noun, display).replaceAll(
        ' ',
        '\u00a0',
      )
      return under ? fill(words.per[under] ?? '{n}', text) : text
    },
    field,
    symbol,
  }
}
