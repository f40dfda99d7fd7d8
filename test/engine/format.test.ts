import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatter, pluralOf, type Display, type Formatter, type Unit } from '../../src/engine'
import { languageCodes, locales, type LanguageCode } from '../../src/i18n'
import { strings } from '../../src/i18n/strings'
import { plainSpaces } from '../support/text'

const formatIn = (code: LanguageCode, currency = 'USD'): Formatter =>
  formatter(locales[code].intl, currency, strings[code].calculator.units)
const full = (
  value: number | boolean,
  unit: Unit,
  code: LanguageCode = 'en',
  currency = 'USD',
): string => plainSpaces(formatIn(code, currency).full(value, unit))

describe('a number is written as its readers write it', () => {
  test.each<[number | boolean, Unit, en: string, es: string]>([
    [375_000, 'money', '$375,000', 'USD 375 000'],
    [-5_000, 'money', '−$5,000', '−USD 5000'],
    [165.28, 'money', '$165.28', 'USD 165,28'],
    [2_000, 'money', '$2,000', 'USD 2000'],
    [9_999.999, 'money', '$10,000', 'USD 10 000'],
    [0.05, 'percent', '5%', '5 %'],
    [1 / 3, 'percent', '33.33%', '33,33 %'],
    [-0.075, 'percent', '−7.5%', '−7,5 %'],
    [14.6, 'count', '14.6', '14,6'],
    [1_455, 'count', '1,455', '1455'],
    [1.458333, 'ratio', '1.46', '1,46'],
    [1.5, 'multiple', '1.5×', '1,5×'],
    [90, 'days', '90 days', '90 días'],
    [1, 'days', '1 day', '1 día'],
    [1, 'years', '1 year', '1 año'],
    [1_800, 'hours', '1,800 hours', '1800 horas'],
    [2_777.78, 'money/days', '$2,777.78 a day', 'USD 2777,78 al día'],
    [12, 'count/hours', '12 an hour', '12 por hora'],
    [40_000, 'money/years', '$40,000 a year', 'USD 40 000 al año'],
    [true, 'flag', 'yes', 'sí'],
    [false, 'flag', 'no', 'no'],
    [1, 'flag', 'yes', 'sí'],
  ])('%s %s is “%s” in English, “%s” in Spanish', (value, unit, en, es) => {
    expect(full(value, unit, 'en')).toBe(en)
    expect(full(value, unit, 'es')).toBe(es)
  })

  test.each<[number, en: string, es: string]>([
    [0.01, '1 point', '1 punto'],
    [0.05, '5 points', '5 puntos'],
    [0, '0 points', '0 puntos'],
    [0.005, '0.5 points', '0,5 puntos'],
    [0.07, '7 points', '7 puntos'],
    [0.26 - 0.25, '1 point', '1 punto'],
    [0.010_04, '1 point', '1 punto'],
  ])('%d has the plural of what is shown: “%s”, “%s”', (value, en, es) => {
    expect(full(value, 'points', 'en')).toBe(en)
    expect(full(value, 'points', 'es')).toBe(es)
  })

  test.each<[string, en: string, es: string]>([
    ['EUR', '€375,000', 'EUR 375 000'],
    ['JPY', '¥375,000', 'JPY 375 000'],
    ['GBP', '£375,000', 'GBP 375 000'],
  ])('375,000 in %s is “%s” in English, “%s” in Spanish', (currency, en, es) => {
    expect(full(375_000, 'money', 'en', currency)).toBe(en)
    expect(full(375_000, 'money', 'es', currency)).toBe(es)
  })

  test('a currency without cents is written without', () =>
    expect(full(165.28, 'money', 'en', 'JPY')).toBe('¥165'))
  test("a currency's sign can stand alone beside its field", () => {
    expect(formatIn('es', 'EUR').symbol).toBe('EUR')
    expect(formatIn('en', 'USD').symbol).toBe('$')
  })
})

const units: readonly Unit[] = [
  'money',
  'count',
  'percent',
  'points',
  'ratio',
  'multiple',
  'days',
  'hours',
  'years',
  'money/days',
]
const noise = /NaN|∞|undefined|\dE[+-]?\d|\{|^-\D*0\D*$/

describe('nought is written without a sign', () => {
  test.each(units)('so is minus nought in %s', (unit) => expect(full(-0, unit)).toBe(full(0, unit)))
  test('so is what rounds to nought', () => {
    expect(full(-0.3, 'money', 'en', 'JPY')).toBe('¥0')
    expect(formatIn('en').field(-1e-12)).toBe('0')
  })
})

describe('a tiny or huge number can be read', () => {
  test('a tiny one keeps its digits, and has no exponent', () => {
    expect(full(1e-9, 'money')).toBe('$0.000000001')
    expect(full(1e-9, 'percent')).toBe('0.0000001%')
    expect(full(0.000_123, 'ratio')).toBe('0.00012')
    expect(full(0.000_123, 'ratio', 'es')).toBe('0,00012')
  })
  test('a huge one is counted in trillions', () => {
    expect(full(1e18, 'money')).toBe('$1,000,000T')
    expect(full(1e18, 'count', 'es')).toBe('1 000 000 B')
  })
  test.each(languageCodes)('any number in any unit is a short line of text (%s)', (code) => {
    const number = fc.double({ min: -1e18, max: 1e18, noNaN: true })
    fc.assert(
      fc.property(number, fc.constantFrom(...units), (value, unit) => {
        const text = full(value, unit, code)
        return /\d/.test(text) && !noise.test(text) && (Math.abs(value) < 1e-6 || text.length <= 36)
      }),
    )
  })
})

describe('an amount keeps the decimals that its author asked for', () => {
  const shown = (value: number, display: Display, currency = 'USD', unit: Unit = 'money'): string =>
    plainSpaces(formatIn('en', currency).full(value, unit, display))

  test('nought too, and in a currency without cents', () => {
    expect(shown(0, { decimals: 2 })).toBe('$0.00')
    expect(shown(5, { decimals: 1 }, 'JPY')).toBe('¥5.0')
  })
  test('a hundredth is cut by them, and what is smaller keeps its digits', () => {
    expect(shown(0.01, { decimals: 1 }, 'USD', 'count')).toBe('0')
    expect(shown(0.009, { decimals: 1 }, 'USD', 'count')).toBe('0.009')
  })
  test('from ten thousand on cents no longer matter', () => {
    expect(full(9_999.5, 'money')).toBe('$9,999.50')
    expect(full(10_000.5, 'money')).toBe('$10,001')
  })
})

test('a thousand million million are counted in trillions', () =>
  expect(full(1e15, 'count')).toBe('1000T'))

test('a yes or no is a word in any unit', () => expect(full(true, 'count')).toBe('yes'))

test('a unit below the line that has no word is left unsaid', () =>
  expect(full(12, 'count/money')).toBe('12'))

test.each<[value: number, text: string]>([
  [1.125, '1.1250'],
  [-12.125, '−12.1250'],
  [1_234, '1,234'],
  [1_234.5, '1,234.5'],
  [1_234.125, '1,234.125'],
  [0.1234567, '0.1234567'],
])('a field shows %d as %s, which nobody takes for thousands', (value, text) =>
  expect(formatIn('en').field(value)).toBe(text),
)

test('a field keeps ten decimals', () => expect(formatIn('en').field(1 / 3)).toBe('0.3333333333'))

describe('the plural is that of the language, and of the number as it is written', () => {
  test('a million is many in Spanish', () => {
    expect(pluralOf('en', 1_000_000)).toBe('other')
    expect(pluralOf('es', 1_000_000)).toBe('many')
  })
  test('1.04 is one where it is written with one decimal', () => {
    expect(pluralOf('en', 1.04)).toBe('other')
    expect(pluralOf('en', 1.04, 1)).toBe('one')
  })
})

test('the sign of a currency is found wherever its language puts it', () => {
  const words = { ...strings.en.calculator.units, currency: 'symbol' } as const
  expect(formatter('es-ES', 'EUR', words).symbol).toBe('€')
})
