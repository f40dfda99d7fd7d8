import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatter, isPercent, type Unit } from '../../src/engine'
import { languageCodes, locales, type LanguageCode } from '../../src/i18n'
import { strings } from '../../src/i18n/strings'
import { parseTyped } from '../../src/case/typed'

const formatIn = (code: LanguageCode, currency = 'USD') =>
  formatter(locales[code].intl, currency, strings[code].calculator.units)
const signOf = (code: LanguageCode, unit: Unit, currency: string): string =>
  isPercent(unit) ? '%' : unit.startsWith('money') ? formatIn(code, currency).symbol : ''
const read = (
  code: LanguageCode,
  text: string,
  unit: Unit = 'count',
  currency = 'USD',
): number | undefined =>
  parseTyped(text, {
    locale: locales[code].intl,
    sign: signOf(code, unit, currency),
    suffixes: strings[code].calculator.suffixes,
  })

const anyUnit = fc.constantFrom<Unit>('money', 'percent', 'count')

describe('a number means what whoever typed it meant', () => {
  test.each<[LanguageCode, text: string, value: number | undefined]>([
    ['en', '1500', 1_500],
    ['en', '1,500', 1_500],
    ['en', '1,234,567.5', 1_234_567.5],
    ['en', '.5', 0.5],
    ['en', '5.', 5],
    ['en', '0.05', 0.05],
    ['en', '750k', 750_000],
    ['en', '750 K', 750_000],
    ['en', '1.5M', 1_500_000],
    ['en', '1.5m', 1_500_000],
    ['en', '2bn', 2e9],
    ['en', ' 8 ', 8],
    ['en', '−5', -5],
    ['en', '-5', -5],
    ['en', '10,50', 10.5],
    ['en', '1,5M', 1_500_000],
    ['en', '1 000 000', 1_000_000],
    ['en', '0.1', 0.1],
    ['en', '1.1k', 1_100],
    ['en', '007', 7],
    ['es', '1500', 1_500],
    ['es', '1.500', 1_500],
    ['es', '750.000', 750_000],
    ['es', '1.234.567,5', 1_234_567.5],
    ['es', '1.000,5', 1_000.5],
    ['es', ',5', 0.5],
    ['es', '0,05', 0.05],
    ['es', '750k', 750_000],
    ['es', '750 mil', 750_000],
    ['es', '1,5M', 1_500_000],
    ['es', '1.5M', 1_500_000],
    ['es', '1,5 MM', 1_500_000],
    ['es', '10,50', 10.5],
    ['es', '10.50', 10.5],
    ['es', '−5', -5],
    ['es', '8,5', 8.5],
    ['es', '8.5', 8.5],
  ])('%s: “%s” is %d', (code, text, value) => expect(read(code, text)).toBe(value))

  test.each<[LanguageCode, text: string, value: number]>([
    ['en', '0,500', 0.5],
    ['es', '0.500', 0.5],
    ['es', '0.125', 0.125],
    ['en', '-0,250', -0.25],
  ])('%s: “%s” is less than one, because no thousands begin with nought', (code, text, value) =>
    expect(read(code, text)).toBe(value),
  )

  test.each<[LanguageCode, text: string, unit: Unit, value: number, currency?: string]>([
    ['en', '$750,000', 'money', 750_000],
    ['en', '-$5', 'money', -5],
    ['en', '$1.5M', 'money', 1_500_000],
    ['es', '$ 750.000', 'money', 750_000],
    ['en', '€750,000', 'money', 750_000, 'EUR'],
    ['es', '750.000 €', 'money', 750_000, 'EUR'],
    ['en', '¥750', 'money', 750, 'JPY'],
    ['en', '$5', 'money/days', 5],
    ['en', '5%', 'percent', 5],
    ['en', '5 %', 'percent', 5],
    ['es', '7,5 %', 'percent', 7.5],
    ['en', '5 %', 'points', 5],
  ])('%s: “%s” in %s is %d', (code, text, unit, value, currency) =>
    expect(read(code, text, unit, currency)).toBe(value),
  )
})

describe('what is no number is refused', () => {
  const letters = [
    '',
    ' ',
    '-',
    '.',
    ',',
    '%',
    '$',
    'eight',
    'ocho',
    'k',
    'NaN',
    'Infinity',
    '1e5',
    '0x10',
    '5 apples',
    '5kk',
    '5constructor',
    '1/2',
  ]
  const twoReadings = ['1,2,3', '10,50,30', '1..5', '--5', '5-', '1,00,000']
  const unreadable = languageCodes.flatMap((code) =>
    [...letters, ...twoReadings].map((text) => ({ code, text })),
  )
  test.each(unreadable)('$code: “$text”', ({ code, text }) =>
    expect(read(code, text)).toBeUndefined(),
  )

  test.each<[LanguageCode, text: string, unit: Unit]>([
    ['en', '1.000,5', 'count'],
    ['es', '1,000.5', 'count'],
    ['en', '5%', 'money'],
    ['en', '$5', 'percent'],
    ['en', '$5', 'count'],
    ['en', '5%%', 'percent'],
  ])('%s: “%s” in %s', (code, text, unit) => expect(read(code, text, unit)).toBeUndefined())

  test.each(languageCodes)('a number beyond all numbers (%s)', (code) => {
    expect(read(code, '9'.repeat(400))).toBeUndefined()
    expect(read(code, `${'9'.repeat(305)}M`)).toBeUndefined()
  })

  test.each(languageCodes)('any text at all is read as a number or refused (%s)', (code) => {
    const keys = fc.string({
      unit: fc.constantFrom(...'0123456789.,-−%$€ kKmMbnil\u00a0'),
      maxLength: 12,
    })
    fc.assert(
      fc.property(fc.oneof(keys, fc.string()), anyUnit, (text, unit) =>
        Number.isFinite(read(code, text, unit) ?? 0),
      ),
    )
  })
})

describe('leaving a field keeps its number', () => {
  test.each(languageCodes)('what a field shows reads back to the same number (%s)', (code) => {
    const digits = fc.integer({ min: -1e10, max: 1e10 })
    const number = fc
      .tuple(digits, fc.integer({ min: 0, max: 4 }))
      .map(([whole, places]) => whole / 10 ** places)
    fc.assert(
      fc.property(
        number,
        anyUnit,
        (value, unit) => read(code, formatIn(code).field(value), unit) === value + 0,
      ),
    )
  })

  test.each(languageCodes)('so does any number, to the tenth decimal (%s)', (code) => {
    fc.assert(
      fc.property(fc.double({ min: -1e8, max: 1e8, noNaN: true }), (value) => {
        const reread = read(code, formatIn(code).field(value)) ?? Number.NaN
        return Math.abs(reread - value) <= Math.max(1e-10, Math.abs(value) * 1e-14)
      }),
    )
  })
})
