import { NumberParser } from '@internationalized/number'

/** What a reader may write beside digits. */
export interface Writing {
  readonly locale: string
  /** The sign that may stand before or after the number: the currency's, or %. */
  readonly sign: string
  /** Short forms and what they multiply by: k, M. */
  readonly suffixes: Readonly<Record<string, number>>
}

const signsOf = (locale: string): { group: string; decimal: string } => {
  const parts = new Intl.NumberFormat(locale).formatToParts(1234567.5)
  const sign = (type: string): string => parts.find((part) => part.type === type)?.value ?? ''
  return { group: sign('group'), decimal: sign('decimal') }
}

const escape = (sign: string): string => sign.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/**
 * Reads a number as typed, in displayed units; undefined where the text is none.
 * Grouping signs must stand between groups of three, so that 10,50 is never 1,050; a sign that
 * can only be the other convention's decimal is read as one.
 */
export function parseTyped(text: string, { locale, sign, suffixes }: Writing): number | undefined {
  const { group, decimal } = signsOf(locale)
  // A space between digits separates thousands or nothing.
  if (/\d\s\d/.test(text) && !/^\D*\d{1,3}(\s\d{3})+(?!\s?\d)/.test(text)) return undefined
  const rest = text
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace('−', '-')
    .replace(sign, '')
  const suffix = /\p{L}+$/u.exec(rest)?.[0] ?? ''
  const short = suffix.toLowerCase()
  const factor = suffix ? (Object.hasOwn(suffixes, short) ? suffixes[short] : undefined) : 1
  if (factor === undefined) return undefined
  const body = suffix ? rest.slice(0, -suffix.length) : rest
  const [g, d] = [escape(group), escape(decimal)]
  const ordinary = new RegExp(`^-?(\\d+|[1-9]\\d*(${g}\\d{3})+)?(${d}\\d*)?$`)
  const foreign = new RegExp(`^-?(0+${g}\\d+|\\d+${g}(\\d{1,2}|\\d{4,}))$`)
  if (!/\d/.test(body)) return undefined
  const written = ordinary.test(body)
    ? body
    : foreign.test(body)
      ? body.replace(group, decimal)
      : undefined
  if (written === undefined) return undefined
  const value = new NumberParser(locale, { maximumFractionDigits: 20 }).parse(written) * factor
  return Number.isFinite(value) ? Number(value.toPrecision(15)) : undefined
}
