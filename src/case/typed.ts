import { NumberParser } from '@internationalized/number'
import { isPercent, numberFormat, type Unit } from '../engine/page'

/** What a field takes beside digits. */
export interface Writing {
  /** The field's unit: thousands are usual for amounts, and a guess for percents and multiples. */
  readonly unit: Unit
  /** The currency on show, whose code or signs may stand before or after an amount of money. */
  readonly currency: string
  /** Short forms and what they multiply by: k, M. */
  readonly suffixes: Readonly<Record<string, number>>
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

/** Groups of three after one kind of sign, with or without decimals after the other. */
function readGroups(text: string, isRate: boolean): Reading {
  const [whole, , first = '', mark = '', decimalMark] = groups.exec(text) ?? []
  if (whole === undefined || mark === decimalMark) return undefined
  // No thousands begin with nought.
  if (first.startsWith('0')) return oneMark.test(text) ? decimalOf(text) : undefined
  const value = Number(text.replaceAll(mark, '').replace(',', '.'))
  const single = text.split(mark).length === 2 && decimalMark === undefined
  if (!isRate || !single) return value
  return { readings: [Number(text.replace(mark, '.')), value] }
}

const readBody = (text: string, isRate: boolean): Reading => {
  if (/^-?\d+$/.test(text)) return Number(text)
  if (groups.test(text)) return readGroups(text, isRate)
  if (!isRate && lakhs.test(text)) return Number(text.replaceAll(',', ''))
  const [, , before = '', after = ''] = oneMark.exec(text) ?? []
  return before || after ? decimalOf(text) : undefined
}

/**
 * Reads a number as typed, by the unit of its field and in every language alike: three digits
 * after a sign are thousands in an amount, and could be either in a percent or a multiple.
 */
export function parseTyped(text: string, { unit, currency, suffixes }: Writing): Reading {
  if (isMarked(text)) return undefined
  const isRate = isPercent(unit) || unit === 'multiple' || unit === 'ratio'
  const body = withoutSign(plain(text), signsOf(unit, currency))
  if (!isRate && exponent.test(body)) return decimalOf(body)
  const suffix = /\p{L}+$/u.exec(body)?.[0] ?? ''
  const short = suffix.toLowerCase()
  const factor = suffix === '' ? 1 : Object.hasOwn(suffixes, short) ? suffixes[short] : undefined
  if (factor === undefined || (suffix && isRate)) return undefined
  const reading = readBody(body.slice(0, body.length - suffix.length).trim(), isRate)
  if (typeof reading !== 'number') return reading
  const value = reading * factor
  return Number.isFinite(value) ? Number(value.toPrecision(15)) : undefined
}
