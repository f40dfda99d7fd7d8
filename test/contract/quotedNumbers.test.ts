import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evaluate, explain, isNumber, pageModel, startValues, type Unit } from '../../src/engine'
import { languageCodes } from '../../src/i18n'
import { axisText } from '../../src/i18n/amount'
import { models, readerFor, shelf } from '../support/content'
import { modelNamed } from '../support/models'
import { plainSpaces } from '../support/text'

/** With six decimals at most, which nobody goes beyond by hand. */
const typed = (min: number, max: number): fc.Arbitrary<number> =>
  fc.tuple(fc.double({ min, max, noNaN: true }), fc.nat(6)).map(([value, digits]) => {
    const cut = Number(value.toFixed(digits))
    return Math.abs(cut) < 0.01 ? 0 : cut
  })

describe('two numbers that were typed never read the same', () => {
  test.each(shelf)('$name', ({ model, code }) => {
    const { given } = readerFor(code, model)
    for (const [key, input] of Object.entries(model.inputs)) {
      if (!isNumber(input)) continue
      const one = typed(input.min, Math.min(input.max, 1e5))
      fc.assert(fc.property(one, one, (a, b) => (given(key, a) === given(key, b)) === (a === b)))
    }
  })
})

describe('a number that was given is quoted with all its digits', () => {
  const model = modelNamed('force-multiplier')
  test.each([
    ['lift', 7.125, '7.125%', '7,125 %'],
    ['lift', 5.004, '5.004%', '5,004 %'],
    ['lift', 7, '7%', '7 %'],
    ['quota', 750_000, '$750,000', '$750,000'],
    ['quota', 1250.5, '$1,250.50', '$1,250.50'],
    ['quota', 750_000.4, '$750,000.40', '$750,000.40'],
    ['reps', 8.004, '8.004', '8,004'],
  ])('%s of %d', (key, value, english, spanish) => {
    const [first, second] = languageCodes.map((code) =>
      plainSpaces(readerFor(code, model).given(key, value)),
    )
    expect(first).toBe(english)
    if (key !== 'quota') expect(second).toBe(spanish)
  })

  test('one that was worked out with six decimals', () =>
    expect(readerFor('en', model).given('lift', 40 / 3)).toBe('13.333333%'))

  test('in working, so that it can be checked with a pocket calculator', () => {
    const values = { ...startValues(model), reps: 8, quota: 750_000, lift: 7.125 }
    const page = pageModel(model)
    const reader = readerFor('en', model)
    const { numbers } = explain(page, evaluate(page, values), model.headline, reader.vocabulary)
    expect(numbers.join(' ')).toContain('7.125%')
  })

  test('where it stands against another number', () => {
    const health = modelNamed('team-health')
    const values = { ...startValues(health), reps: 5.999, leavers: 6 }
    const page = pageModel(health)
    const { problems } = evaluate(page, values)
    const reader = readerFor('en', health)
    expect(problems.map(reader.problem).join()).toContain('(5.999)')
  })

  test('where it is out of bounds', () => {
    const problem = { kind: 'outOfRange', input: 'lift', value: 100.004, min: 0, max: 100 } as const
    expect(readerFor('en', model).problem(problem)).toContain('100.004%')
  })
})

describe('an amount on an axis is short', () => {
  const [english, spanish] = languageCodes.map((code) =>
    readerFor(code, modelNamed('force-multiplier')),
  )
  test.each<[number, Unit, string]>([
    [375_000, 'money', '$375K'],
    [7_500_000, 'money', '$7.5M'],
    [-16_500_000, 'money', '−$16.5M'],
    [1_455, 'count', '1.5K'],
    [0.25, 'percent', '25%'],
    [-0.0004, 'percent', '0%'],
    [2_777.78, 'money/days', '$2.8K'],
    [48, 'months', '48'],
  ])('%d %s is %s', (value, unit, text) =>
    expect(english && axisText(english, value, unit)).toBe(text),
  )

  test('in Spanish it has a decimal comma', () =>
    expect(spanish && axisText(spanish, 7_500_000, 'count')).toContain('7,5'))
})

test('every calculator has numbers to quote', () => expect(models.length).toBeGreaterThan(0))
