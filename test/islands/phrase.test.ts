import { describe, expect, test } from 'vitest'
import {
  choose,
  count,
  evaluate,
  money,
  percent,
  startValues,
  yesNo,
  type Values,
} from '../../src/engine'
import type { LanguageCode } from '../../src/i18n'
import { phrase, valueOf, type Wording } from '../../src/islands/live'
import { plainReader } from '../support/plain'
import { plainSpaces } from '../support/text'
import { sketch } from '../support/sketch'

const model = sketch(
  {
    reps: count({ default: 10, max: 5_000 }),
    quota: money({ default: 750_000 }),
    lift: percent({ default: 5 }),
    open: yesNo({ default: true }),
  },
  ({ reps, quota, lift }) => quota.times(lift).over(reps),
)
const say = (
  key: string,
  given: Values,
  wording: Wording = {},
  code: LanguageCode = 'en',
  of = model,
): string =>
  plainSpaces(phrase(of, evaluate(of, startValues(of, given)), key, plainReader(of, code), wording))

const spelled: Wording = { as: 'words', one: 'rep', other: 'reps' }
const enLetras: Wording = { as: 'words', one: 'representante', other: 'representantes' }

describe('a number that was given stands in a sentence as it was given', () => {
  test.each<[string, number, string, string]>([
    ['lift', 5.004, '5.004%', '5,004 %'],
    ['quota', 812_345.67, '$812,345.67', 'USD 812 345,67'],
    ['reps', 11.254, '11.254', '11,254'],
  ])('%s of %d', (key, value, english, spanish) => {
    expect(say(key, { [key]: value })).toBe(english)
    expect(say(key, { [key]: value }, {}, 'es')).toBe(spanish)
  })
})

describe('a sentence that follows the calculator stays a sentence', () => {
  test.each<[number, string]>([
    [10, 'ten reps'],
    [8, 'eight reps'],
    [1, 'one rep'],
    [0, 'zero reps'],
    [12, 'twelve reps'],
    [13, '13 reps'],
    [8.5, '8.5 reps'],
    [1.5, '1.5 reps'],
    [1.004, '1.004 reps'],
    [1_200, '1,200 reps'],
  ])('%d is “%s”', (reps, text) => expect(say('reps', { reps }, spelled)).toBe(text))

  test.each<[number, string]>([
    [10, 'diez representantes'],
    [1, 'un representante'],
    [8.5, '8,5 representantes'],
    [21, '21 representantes'],
    [1_200, '1200 representantes'],
  ])('in Spanish %d is «%s»', (reps, text) =>
    expect(say('reps', { reps }, enLetras, 'es')).toBe(text),
  )

  test('a figure can have its noun, and a word can stand without', () => {
    expect(say('reps', { reps: 8 }, { one: 'rep', other: 'reps' })).toBe('8 reps')
    expect(say('reps', { reps: 8 }, { as: 'words' })).toBe('eight')
    expect(say('reps', { reps: 8 })).toBe('8')
  })
  test('money and percent have their signs', () => {
    expect(say('quota', {})).toBe('$750,000')
    expect(say('lift', { lift: 7.5 })).toBe('7.5%')
    expect(say('lift', { lift: 7.5 }, {}, 'es').replace(/\s/, ' ')).toBe('7,5 %')
    expect(say('result', {})).toBe('$3,750')
  })
  test('yes, no and verdicts are words', () => {
    const verdict = sketch({ held: yesNo({ default: true }) }, ({ held }) =>
      choose(held, 'system', 'people'),
    )
    expect(say('open', {})).toBe('yes')
    expect(say('open', { open: false }, {}, 'es')).toBe('no')
    expect(say('result', {}, {}, 'en', verdict)).toBe('system')
  })
  test('where there is no result, the reason stands in its place', () => {
    expect(say('result', { reps: 0 })).toBe('No result: reps is zero.')
    expect(say('result', { reps: 0 }, {}, 'es')).toBe('Sin resultado: «reps» vale cero.')
    expect(say('result', { lift: 101 })).toBe(
      'lift must be between 0% and 100%; 101% is outside that.',
    )
    expect(say('nothing', {})).toBe('Not available')
  })
})

describe('a machine reads the number that a person reads', () => {
  test('a percent is a fraction, and where there is no result there is no number', () => {
    const result = evaluate(model, startValues(model, { reps: 0 }))
    expect(valueOf(model, result, 'lift')).toEqual({ value: 0.05, unit: 'percent' })
    expect(valueOf(model, result, 'result')).toBeUndefined()
  })
})
