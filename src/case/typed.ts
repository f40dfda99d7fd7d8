import { NumberParser } from '@internationalized/number'
import { isPercent, numberFormat, type Unit } from '../engine/page'

/** What a field takes beside digits. */
export interface Writing {
  /** The field's unit: thousands are usual for amounts, and a guess for percents and multiples. */
  readonly unit: Unit
  /** The currency on show, whose code or signs may stand before or after an amount of money. */
  readonly currency: string
  /** Short forms and what they multiply by, k and M; and what writes a number as the page does. */
  readonly reader: {
    readonly strings: { readonly suffixes: Readonly<Record<string, number>> }
    readonly format: { readonly field: (value: number) => string }
  }
  /** Whether the field takes a number; any where this is left out. */
  readonly fits?: (value: number) => boolean
}

/** A number in displayed units, two numbers it could be, or undefined for none. */
export type Reading = number | { readonly readings: readonly [number, number] } | undefined

const digits = new NumberParser('en')
const rateSigns: Readonly<Partial<Record<Unit, readonly string[]>>> = {
  percent: ['%'],
  points: ['%'],
  multiple: ['×', 'x'],
}

const signsOf = (unit: Unit, currency: string): readonly string[] => {
  if (unit !== 'money') return rateSigns[unit] ?? []
  const named = ['en', 'es'].flatMap((locale) =>
    (['symbol', 'narrowSymbol'] as const).map(
      (currencyDisplay) =>
        numberFormat(locale, { style: 'currency', currency, currencyDisplay })
          .formatToParts(0)
          .find(({ type }) => type === 'currency')?.value ?? currency,
    ),
  )
  return [currency, ...named]
}

/** Small or framed digits, as marks of footnotes are: to read them as digits would make another number. */
const isMarked = (text: string): boolean =>
  Array.from(text).some((sign) => /\p{No}/u.test(sign) && /\d/.test(sign.normalize('NFKC')))

/** Digits of any script, spaces of any width, and apostrophes of any shape, as plain ones; what is not seen, or ended a sentence, is no part of a number. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Nd}/gu, (digit) => String(digits.parse(digit)))
    .replace(/\s+/g, ' ')
    .replace(/[’ʼ´`]/g, "'")
    .replace('−', '-')
    .trim()
    .replace(/^\+(?=\d)/, '')
    .replace(/[.,;]$/, '')

/** The text without one of these signs before or after the number. */
const withoutSign = (text: string, signs: readonly string[]): string => {
  for (const sign of signs.map(plain).filter(Boolean)) {
    const lower = sign.toLowerCase()
    const minus = text.startsWith('-') ? '-' : ''
    const body = text.slice(minus.length)
    if (body.toLowerCase().startsWith(lower)) return minus + body.slice(sign.length).trim()
    if (body.toLowerCase().endsWith(lower)) return minus + body.slice(0, -sign.length).trim()
  }
  return text
}

const exponent = /^-?\d+(?:[.,]\d+)?e\d{1,2}$/i
const oneMark = /^(-?)(\d*)[.,](\d*)$/
/** The first group may be longer, as while a digit is put before a number that is there. */
const groups = /^(-?)(\d+)(?:([.,' ])\d{3})(?:\3\d{3})*(?:([.,])(\d+))?$/

/** Lakhs and crores: groups of two before the last three, which no other way of writing has. */
const lakhs = /^-?[1-9]\d{0,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/

const decimalOf = (text: string): number => Number(text.replace(',', '.'))

/** What the text of a number is read by. */
interface Ways {
  readonly isRate: boolean
  readonly reader: Writing['reader']
  readonly fits: (value: number) => boolean
}

/** Three digits after a single sign: thousands, or a decimal. */
function readSingle(text: string, first: string, mark: string, ways: Ways): Reading {
  const { isRate, reader, fits } = ways
  // The signs of the page's language.
  const [group = '', decimal = ''] = plain(reader.format.field(12_345.5)).replace(/\d/g, '')
  const [fraction, thousands] = [
    Number(text.replace(mark, '.')),
    Number(text.replace(mark, '')),
  ] as const
  const isLong = first.length > 3
  // Nobody writes three noughts behind a whole number that short.
  const isThousand = fits(thousands) || (!isRate && text.endsWith('000'))
  if (mark === decimal && (isLong || (fits(fraction) && !isThousand))) return fraction
  // Nobody leaves out the first of two signs; but a digit may be put before a number with thousands.
  const isThousands = !isRate && (!isLong || [group, ' ', "'"].includes(mark))
  return isThousands ? thousands : { readings: [fraction, thousands] }
}

/** Groups of three after one kind of sign, with or without decimals after the other. */
function readGroups(text: string, ways: Ways): Reading {
  const [whole, , first = '', mark = '', decimalMark] = groups.exec(text) ?? []
  if (whole === undefined || mark === decimalMark) return undefined
  // No thousands begin with nought.
  if (first.startsWith('0')) return oneMark.test(text) ? decimalOf(text) : undefined
  const isSingle = text.split(mark).length === 2 && decimalMark === undefined
  if (isSingle) return readSingle(text, first, mark, ways)
  return Number(text.replaceAll(mark, '').replace(',', '.'))
}

const readBody = (text: string, ways: Ways): Reading => {
  const { isRate } = ways
  if (/^-?\d+$/.test(text)) return Number(text)
  if (groups.test(text)) return readGroups(text, ways)
  if (!isRate && lakhs.test(text)) return Number(text.replaceAll(',', ''))
  const [, , before = '', after = ''] = oneMark.exec(text) ?? []
  return before || after ? decimalOf(text) : undefined
}

/**
 * Reads a number as typed, by the unit of its field and in every language much alike: three digits
 * after a sign are thousands in an amount, and could be either in a percent or a multiple. They are
 * a decimal after the page's own decimal sign where four or more digits stand before it, or where
 * the field takes no thousands.
 */
export function parseTyped(text: string, writing: Writing): Reading {
  const { unit, currency, reader, fits = () => true } = writing
  const { suffixes } = reader.strings
  if (isMarked(text)) return undefined
  const isRate = isPercent(unit) || unit === 'multiple' || unit === 'ratio'
  const body = withoutSign(plain(text), signsOf(unit, currency))
  if (!isRate && exponent.test(body)) return decimalOf(body)
  const suffix = /\p{L}+$/u.exec(body)?.[0] ?? ''
  const short = suffix.toLowerCase()
  const factor = suffix === '' ? 1 : Object.hasOwn(suffixes, short) ? suffixes[short] : undefined
  if (factor === undefined || (suffix && isRate)) return undefined
  const ways: Ways = { isRate, reader, fits: (value) => fits(value * factor) }
  const reading = readBody(body.slice(0, body.length - suffix.length).trim(), ways)
  if (reading === undefined) return undefined
  const scaled = (value: number): number => Number((value * factor).toPrecision(15))
  if (typeof reading === 'object')
    return { readings: [scaled(reading.readings[0]), scaled(reading.readings[1])] }
  return Number.isFinite(reading * factor) ? scaled(reading) : undefined
}
