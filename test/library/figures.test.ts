import { describe, expect, test } from 'vitest'
import { figure, sharedConfidence, type Fact } from '../../src/library/figures'

const range = (low: number, high: number, unit: Fact['unit']): Fact => ({
  kind: 'benchmark',
  source: 'talk',
  confidence: 'V',
  low,
  high,
  unit,
  says: { en: 'A range.', es: 'Un intervalo.' },
})
/** A figure with ordinary spaces in place of those that do not break. */
const printed = (fact: Fact, code: 'en' | 'es'): string => figure(fact, code).replaceAll(/\s/g, ' ')

const graded = (...grades: readonly Fact['confidence'][]): Fact[] =>
  grades.map((confidence) => ({ ...range(1, 2, 'count'), confidence }))

describe('each end of a cited range has its unit', () => {
  test.each([
    ['a share', range(6, 13, 'percent'), '6% to 13%', 'entre un 6 % y un 13 %'],
    [
      'an amount',
      range(10_000, 50_000, 'money'),
      '$10,000 to $50,000',
      'entre USD 10 000 y USD 50 000',
    ],
    ['a count', range(2, 5, 'count'), '2 to 5', 'entre 2 y 5'],
  ])('%s', (_, fact, english, spanish) =>
    expect([printed(fact, 'en'), printed(fact, 'es')]).toEqual([english, spanish]),
  )
})

describe('how well a source is attested is said once', () => {
  test('where all its figures are attested alike', () =>
    expect(sharedConfidence(graded('2', '2'))).toBe('2'))
  test('and for each figure where they differ', () =>
    expect(sharedConfidence(graded('V', '1', 'V'))).toBeUndefined())
  test('and not at all without a figure', () => expect(sharedConfidence([])).toBeUndefined())
})
