import { describe, expect, test } from 'vitest'
import {
  constant,
  count,
  evaluate,
  explain,
  money,
  months,
  startValues,
  type Handles,
  type Quantity,
  type Values,
} from '../../src/engine'
import { readerOf, type LanguageCode } from '../../src/i18n'
import { vocabularyOf } from '../../src/i18n/vocabulary'
import { phrase } from '../../src/islands/live'
import { plainReader } from '../support/plain'
import { sketch } from '../support/sketch'
import { plainSpaces } from '../support/text'

const inputs = {
  cost: money({ default: 12_000 }),
  margin: money({ default: 769 }),
  reps: count({ default: 12 }),
  cycle: months({ default: 3 }),
}
type Formula = (given: Handles<typeof inputs>) => Quantity

const payback: Formula = ({ cost, margin }) =>
  cost
    .over(margin.over(constant(1, 'months')))
    .insteadWhen(margin.atMost(0), 'never', 'neutral')
    .insteadWhen(cost.equals(0), 'atOnce', 'good')
    .formatted({ decimals: 1 })

/** How a result reads, where it stands alone and inside a sentence, and its working. */
function read(
  formula: Formula,
  code: LanguageCode = 'en',
  given: Values = {},
  unit?: Readonly<{ one: string; other: string }>,
) {
  const model = sketch(inputs, formula)
  const plain = plainReader(model, code)
  const outputs = { result: { label: 'result', ...(unit && { unit }) } }
  const language = { ...plain, words: { ...plain.words, outputs } }
  const reader = readerOf(model, language, 'USD')
  const result = evaluate(model, startValues(model, given))
  return {
    answer: plainSpaces(reader.answer('result', result.outputs['result'])),
    sentence: plainSpaces(phrase(model, result, 'result', reader, {})),
    working: plainSpaces(explain(model, result, 'result', vocabularyOf(model, reader)).result),
    outcome: result.outputs['result'],
  }
}

describe('a result reads as its author declared it', () => {
  test('months are written as months, in both languages', () => {
    expect(read(payback).answer).toBe('15.6 months')
    expect(read(payback, 'es').answer).toBe('15,6 meses')
    expect(read(({ cycle }) => cycle.times(0).plus(1)).answer).toBe('1 month')
  })
  test('a rate a month says so', () => {
    const rate: Formula = ({ cost, cycle }) => cost.over(cycle)
    expect(read(rate).answer).toBe('$4,000 a month')
    expect(read(rate, 'es').answer).toBe('USD 4000 al mes')
  })
  test('decimals are cut where it is read, never in its working', () => {
    expect(read(payback).working).toBe('15.6 months')
    const precise: Formula = ({ cost, margin }) => cost.over(margin).formatted({ decimals: 0 })
    expect(read(precise)).toMatchObject({ answer: '16', working: '15.6' })
  })
  test('significant digits are cut likewise', () => {
    const share: Formula = ({ margin, cost }) =>
      margin.over(cost.plus(1)).as('percent').formatted({ significant: 2 })
    expect(read(share)).toMatchObject({ answer: '6.4%', working: '6.41%' })
    const large: Formula = ({ cost }) => cost.times(1.2345).formatted({ significant: 3 })
    expect(read(large).answer).toBe('$14,800')
  })
  test('its noun follows it, one or many, in prose and in its working too', () => {
    const noun = { one: 'rep', other: 'reps' }
    expect(read(({ reps }) => reps.whole(), 'en', {}, noun)).toMatchObject({
      answer: '12 reps',
      sentence: '12 reps',
      working: '12 reps',
    })
    expect(read(({ reps }) => reps.whole(), 'en', { reps: 1 }, noun).answer).toBe('1 rep')
    expect(read(({ reps }) => reps.times(1.05), 'en', { reps: 1 }, noun).answer).toBe('1.05 reps')
  })
})

describe('a word can be the result', () => {
  test('good news is no refusal', () => {
    const { outcome, answer, sentence } = read(payback, 'en', { cost: 0 })
    expect(outcome).toEqual({
      ok: false,
      problem: { kind: 'reason', key: 'atOnce', tone: 'good' },
    })
    expect(answer).toBe('atOnce')
    expect(sentence).toBe('atOnce')
  })
  test('neutral news neither', () =>
    expect(read(payback, 'en', { margin: 0 }).outcome).toMatchObject({
      problem: { key: 'never', tone: 'neutral' },
    }))
  test('a refusal has no tone', () => {
    const refused: Formula = ({ cost, margin }) => cost.unless(margin.atMost(0), 'nothing')
    expect(read(refused, 'en', { margin: 0 }).outcome).toEqual({
      ok: false,
      problem: { kind: 'reason', key: 'nothing' },
    })
  })
})
