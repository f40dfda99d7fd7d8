import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseTyped, type Reading } from '../../src/case/typed'
import { formatter, isPercent, type Unit } from '../../src/engine'
import { languageCodes, locales, type LanguageCode } from '../../src/i18n'
import { strings } from '../../src/i18n/strings'

const formatIn = (code: LanguageCode, currency = 'USD') =>
  formatter(locales[code].intl, currency, strings[code].calculator.units)
const read = (
  code: LanguageCode,
  text: string,
  unit: Unit,
  currency = 'USD',
  fits?: (value: number) => boolean,
): Reading => {
  const reader = { strings: strings[code].calculator, format: formatIn(code) }
  return parseTyped(text, { unit, currency, reader, ...(fits && { fits }) })
}

const amounts: readonly Unit[] = ['money', 'count', 'hours', 'days', 'months']
const rates: readonly Unit[] = ['percent', 'multiple']
const everywhere = (units: readonly Unit[]) =>
  languageCodes.flatMap((code) => units.map((unit) => ({ code, unit })))

describe.each(everywhere(amounts))('in a field of $unit ($code)', ({ code, unit }) => {
  test.each<[text: string, value: number]>([
    ['1500', 1_500],
    ['750,000', 750_000],
    ['750.000', 750_000],
    ['750 000', 750_000],
    ['750\u00a0000', 750_000],
    ['750\u202f000', 750_000],
    ["750'000", 750_000],
    ['750’000', 750_000],
    ['1,500,000', 1_500_000],
    ['1.500.000', 1_500_000],
    ['1,50,000', 150_000],
    ['12,50,000', 1_250_000],
    ['1,50,00,000', 15_000_000],
    ['1,50,000.75', 150_000.75],
    ['-1,00,000', -100_000],
    ['1.500.000,50', 1_500_000.5],
    ['1,500,000.50', 1_500_000.5],
    ['1 500 000,5', 1_500_000.5],
    ['1.500,5', 1_500.5],
    ['1,500.5', 1_500.5],
    ['1.5', 1.5],
    ['1,5', 1.5],
    ['10,50', 10.5],
    ['.5', 0.5],
    ['5.', 5],
    ['1,200,', 1_200],
    ['1.200,', 1_200],
    ['750k.', 750_000],
    ['\u200e750,000\u200f', 750_000],
    ['\u202d750\u200b000\u202c', 750_000],
    ['1,200.50;', 1_200.5],
    ['0.05', 0.05],
    ['0,500', 0.5],
    ['0.125', 0.125],
    ['7.1250', 7.125],
    ['1750 000', 1_750_000],
    ['1234,5670', 1_234.567],
    ['750k', 750_000],
    ['750 K', 750_000],
    ['1,5M', 1_500_000],
    ['1.5 mm', 1_500_000],
    ['1.5 MM', 1_500_000],
    ['1e6', 1_000_000],
    ['1.5e6', 1_500_000],
    ['５０００', 5_000],
    ['٧٥٠', 750],
    ['007', 7],
    [' 8 ', 8],
    ['−5', -5],
    ['-5', -5],
  ])('“%s” is %d', (text, value) => expect(read(code, text, unit)).toBe(value))
})

describe.each(everywhere(rates))('in a field of $unit ($code)', ({ code, unit }) => {
  test.each(['750,000', '750.000', '750 000', "750'000"])(
    '“%s” could mean two numbers, and both are named',
    (text) => expect(read(code, text, unit)).toEqual({ readings: [750, 750_000] }),
  )
  test.each<[text: string, value: number]>([
    ['1.5', 1.5],
    ['1,5', 1.5],
    ['7.50', 7.5],
    ['0,125', 0.125],
    ['1,500,000', 1_500_000],
    ['1.500.000', 1_500_000],
    ['1.500,5', 1_500.5],
    ['７', 7],
  ])('“%s” is %d', (text, value) => expect(read(code, text, unit)).toBe(value))
  test.each(['750k', '1,5M', '2 mil', '1e6', '$750', 'USD 750', '1,50,000'])(
    '“%s” is refused',
    (text) => expect(read(code, text, unit)).toBeUndefined(),
  )
})

describe('three digits after a single sign', () => {
  const both = (fraction: number, thousands: number) => ({ readings: [fraction, thousands] })
  test.each<[LanguageCode, text: string, unit: Unit, reading: Reading | object]>([
    ['en', '62500.125', 'money', 62_500.125],
    ['es', '62500,125', 'money', 62_500.125],
    ['en', '1234.567k', 'money', 1_234_567],
    ['en', '1234.500', 'percent', 1_234.5],
    // A digit put before 750,000 as it is written there.
    ['en', '1750,000', 'money', 1_750_000],
    ['es', '1750 000', 'money', 1_750_000],
    ['es', '1750.000', 'money', both(1_750, 1_750_000)],
    ['es', '1750.000', 'percent', both(1_750, 1_750_000)],
  ])('%s: “%s” in %s', (code, text, unit, reading) =>
    expect(read(code, text, unit)).toEqual(reading),
  )

  test.each<[LanguageCode, text: string, unit: Unit, reading: Reading | object]>([
    ['en', '13.333', 'count', 13.333],
    ['es', '13,333', 'count', 13.333],
    ['en', '83.333', 'percent', 83.333],
    ['en', '13,333', 'count', 13_333],
    ['es', '13.333', 'count', 13_333],
    ['en', '83,333', 'percent', both(83.333, 83_333)],
    ['en', '750.000', 'count', 750_000],
    ['es', '1,000', 'percent', 1],
    ['es', '1,000', 'count', 1_000],
  ])('%s: “%s” in %s, where no more than a hundred fits', (code, text, unit, reading) =>
    expect(read(code, text, unit, 'USD', (value) => value <= 100)).toEqual(reading),
  )
})

describe('signs are read where they belong', () => {
  test.each<[LanguageCode, text: string, unit: Unit, value: number, currency?: string]>([
    ['en', '$750', 'money', 750],
    ['en', 'USD 750', 'money', 750],
    ['en', 'usd 750,000', 'money', 750_000],
    ['en', '-$5', 'money', -5],
    ['en', '$1.5M', 'money', 1_500_000],
    ['en', '₹1,50,000', 'money', 150_000, 'INR'],
    ['es', 'USD 750 000', 'money', 750_000],
    ['es', '750 €', 'money', 750, 'EUR'],
    ['es', '$750', 'money', 750],
    ['en', 'MX$750', 'money', 750, 'MXN'],
    ['es', '$ 750 000', 'money', 750_000, 'MXN'],
    ['en', '€750,000', 'money', 750_000, 'EUR'],
    ['en', '¥750', 'money', 750, 'JPY'],
    ['en', '5%', 'percent', 5],
    ['es', '7,5\u00a0%', 'percent', 7.5],
    ['en', '5 %', 'points', 5],
    ['en', '1.5×', 'multiple', 1.5],
    ['es', '1,5 x', 'multiple', 1.5],
    ['es', '2 mil', 'money', 2_000],
    ['es', '2 mil', 'count', 2_000],
  ])('%s: “%s” in %s is %d', (code, text, unit, value, currency) =>
    expect(read(code, text, unit, currency)).toBe(value),
  )
  test.each<[LanguageCode, text: string, unit: Unit]>([
    ['en', '5%', 'money'],
    ['en', '$5', 'count'],
    ['en', '5%%', 'percent'],
    ['en', '€5', 'money'],
    ['en', '2 mil', 'money'],
  ])('%s: “%s” in %s is refused', (code, text, unit) =>
    expect(read(code, text, unit)).toBeUndefined(),
  )
})

describe('what is no number is refused', () => {
  const letters = ['', ' ', '-', '.', ',', '%', '$', 'eight', 'ocho', 'k', 'NaN', 'Infinity']
  const others = ['0x10', '5 apples', '5kk', '5constructor', '1/2', '1,2,3', '10,50,30', '1..5']
  const broken = [
    '--5',
    '5-',
    '1.00.000',
    '1,00,00',
    '0,50,000',
    '1,500,000,50',
    '12 34',
    '0,000,5',
  ]
  // Marks of footnotes, which read as digits would make another number.
  const marked = ['812000²', '7.5¹', '31₂', '5①', '7½']
  test.each(
    everywhere(['money', 'percent']).flatMap((where) =>
      [...letters, ...others, ...broken, ...marked].map((text) => ({ ...where, text })),
    ),
  )('$code, $unit: “$text”', ({ code, unit, text }) =>
    expect(read(code, text, unit)).toBeUndefined(),
  )

  test.each(languageCodes)('a number beyond all numbers (%s)', (code) => {
    expect(read(code, '9'.repeat(400), 'money')).toBeUndefined()
    expect(read(code, `${'9'.repeat(305)}M`, 'money')).toBeUndefined()
  })

  test.each(everywhere([...amounts, ...rates]))(
    'any text at all is read as a number, asked about or refused ($code, $unit)',
    ({ code, unit }) => {
      const keys = fc.string({
        unit: fc.constantFrom(...'0123456789.,-−%$€ kKmMbnil\u00a0'),
        maxLength: 12,
      })
      fc.assert(
        fc.property(fc.oneof(keys, fc.string()), (text) => {
          const reading = read(code, text, unit)
          const numbers = typeof reading === 'object' ? reading.readings : [reading ?? 0]
          return numbers.every(Number.isFinite)
        }),
      )
    },
  )
})

describe('leaving a field keeps its number', () => {
  test.each(everywhere(['money', 'count', 'percent', 'multiple']))(
    'what a field shows reads back to the same number ($code, $unit)',
    ({ code, unit }) => {
      const limit = isPercent(unit) || unit === 'multiple' ? 999 : 1e10
      const number = fc
        .tuple(fc.integer({ min: -limit, max: limit }), fc.integer({ min: 0, max: 9_999 }))
        .map(([whole, part]) => whole + part / 10_000)
      fc.assert(
        fc.property(number, (value) => {
          const reread = read(code, formatIn(code).field(value), unit)
          return typeof reread === 'number' && Math.abs(reread - value) <= 1e-9 * Math.abs(value)
        }),
      )
    },
  )
})
