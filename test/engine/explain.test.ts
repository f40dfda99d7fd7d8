import { describe, expect, test } from 'vitest'
import {
  choice,
  choose,
  constant,
  count,
  defineModel,
  maximum,
  mean,
  minimum,
  money,
  percent,
  sum,
  tally,
  when,
  yesNo,
  type Choice,
  type Condition,
  type Handles,
  type Quantity,
} from '../../src/engine'
import { sketch } from '../support/sketch'
import { working } from '../support/working'

const inputs = {
  a: count({ default: 9 }),
  b: count({ default: 3 }),
  c: count({ default: 2 }),
  d: count({ default: 5 }),
  share: percent({ default: 20 }),
  held: yesNo({ default: true }),
  size: choice({ default: 'small', options: ['small', 'large'] }),
}
type Formula = (given: Handles<typeof inputs>) => Quantity | Condition | Choice

const written: readonly [formula: string, numbers: string, Formula][] = [
  ['(a + b) × c', '(9 + 3) × 2', ({ a, b, c }) => a.plus(b).times(c)],
  ['c × (a − b)', '2 × (9 − 3)', ({ a, b, c }) => c.times(a.minus(b))],
  ['a + b × c', '9 + 3 × 2', ({ a, b, c }) => a.plus(b.times(c))],
  ['a − b − c', '9 − 3 − 2', ({ a, b, c }) => a.minus(b).minus(c)],
  ['a − (b − c)', '9 − (3 − 2)', ({ a, b, c }) => a.minus(b.minus(c))],
  ['a − (b + c)', '9 − (3 + 2)', ({ a, b, c }) => a.minus(b.plus(c))],
  ['a + b − c', '9 + 3 − 2', ({ a, b, c }) => a.plus(b.minus(c))],
  ['a × b ÷ c', '9 × 3 ÷ 2', ({ a, b, c }) => a.times(b).over(c)],
  ['a ÷ (b ÷ c)', '9 ÷ (3 ÷ 2)', ({ a, b, c }) => a.over(b.over(c))],
  ['a ÷ (b × c)', '9 ÷ (3 × 2)', ({ a, b, c }) => a.over(b.times(c))],
  ['(a + b + c) ÷ d', '(9 + 3 + 2) ÷ 5', ({ a, b, c, d }) => sum(a, b, c).over(d)],
  ['a − (b + c)', '9 − (3 + 2)', ({ a, b, c }) => a.minus(sum(b, c))],
  ['100% − share', '100% − 20%', ({ share }) => constant(1).minus(share)],
  ['0.5 − share', '0.5 − 20%', ({ share }) => constant(0.5, 'ratio').minus(share)],
  ['(a + b + c) ÷ 2', '(9 + 3 + 2) ÷ 2', ({ a, b, c }) => mean(a.plus(b), c)],
  ['√(a ÷ b)', '√(9 ÷ 3)', ({ a, b }) => a.over(b).root()],
  [
    'the smaller of (a, b + c) × d',
    'the smaller of (9, 3 + 2) × 5',
    ({ a, b, c, d }) => minimum(a, b.plus(c)).times(d),
  ],
  ['the larger of (share, 0%)', 'the larger of (20%, 0%)', ({ share }) => maximum(share, 0)],
  ['(a + b) ÷ 2', '(9 + 3) ÷ 2', ({ a, b }) => mean(a, b)],
  ['a ÷ b, rounded up', '9 ÷ 3, rounded up', ({ a, b }) => a.over(b).whole()],
  [
    '(a ÷ b, rounded up) × c',
    '(9 ÷ 3, rounded up) × 2',
    ({ a, b, c }) => a.over(b).whole().times(c),
  ],
  [
    'a if b > c, otherwise d',
    '9 if 3 > 2, otherwise 5',
    ({ a, b, c, d }) => when(b.moreThan(c), a, d),
  ],
  [
    '(a if held, otherwise b) − c',
    '(9 if yes, otherwise 3) − 2',
    ({ a, b, c, held }) => when(held, a, b).minus(c),
  ],
  ['b > a', '3 > 9', ({ a, b }) => a.lessThan(b)],
  [
    'all of (a ≥ b, c = d)',
    'all of (9 ≥ 3, 2 = 5)',
    ({ a, b, c, d }) => a.atLeast(b).and(c.equals(d)),
  ],
  [
    'how many hold of (held, a > b + c)',
    'how many hold of (yes, 9 > 3 + 2)',
    ({ held, a, b, c }) => tally(held, a.moreThan(b.plus(c))),
  ],
  ['size is large', 'small is large', ({ size }) => size.is('large')],
  ['a', '9', ({ a }) => a],
  ['a × b', '9 × 3', ({ a, b, c }) => a.times(b).unless(c.atLeast(a), 'tooMany')],
  [
    'system if a > b, otherwise people',
    'system if 9 > 3, otherwise people',
    ({ a, b }) => choose(a.moreThan(b), 'system', 'people'),
  ],
]

describe('the working says the sum that was done', () => {
  test.each(written)('%s', (formula, numbers, build) =>
    expect(working(sketch(inputs, build))).toMatchObject({ formula, numbers }),
  )
})

const named = defineModel({
  id: 'named',
  article: 'none',
  revision: 1,
  inputs: {
    reps: count({ default: 10 }),
    quota: money({ default: 750_000 }),
    lift: percent({ default: 5 }),
  },
  outputs: ({ reps, quota, lift }) => {
    const pool = reps.times(quota)
    const extra = pool.times(lift)
    const share = extra.over(pool).as('percent')
    return {
      pool,
      extra,
      share,
      perRep: extra.over(reps),
      verdict: choose(lift.moreThan(0.1), 'bold', 'sober'),
    }
  },
  examples: [],
  headline: 'extra',
  chart: { kind: 'bars', bars: ['pool'] },
})

describe('a reader can follow the working', () => {
  test('a result that another one uses stands there by its name and its amount', () => {
    expect(working(named, 'pool')).toEqual({
      formula: 'reps × quota',
      numbers: '10 × $750,000',
      result: '$7,500,000',
    })
    expect(working(named, 'extra')).toEqual({
      formula: 'pool × lift',
      numbers: '$7,500,000 × 5%',
      result: '$375,000',
    })
    expect(working(named, 'share')).toEqual({
      formula: 'extra ÷ pool',
      numbers: '$375,000 ÷ $7,500,000',
      result: '5%',
    })
  })
  test('amounts are in the language and the currency of the reader', () =>
    expect(working(named, 'pool', { reps: 8.5 }, 'es', 'EUR')).toEqual({
      formula: 'reps × quota',
      numbers: '8,5 × EUR 750 000',
      result: 'EUR 6 375 000',
    }))
  test("the words between are in the reader's language", () => {
    const rounded = sketch(inputs, ({ a, b }) => a.over(b).whole())
    expect(working(rounded, 'result', {}, 'es').formula).toBe('a ÷ b, redondeado hacia arriba')
  })
  test('a verdict is a word', () => expect(working(named, 'verdict').result).toBe('sober'))
  test('where there is no result, the reason stands in its place', () => {
    const { numbers, result } = working(named, 'perRep', { reps: 0 })
    expect(numbers).toBe('$0 ÷ 0')
    expect(result).toBe('No result: reps is zero.')
  })
  test('where a number is refused, the refusal stands in place of the result', () => {
    const { numbers, result } = working(named, 'pool', { reps: -1 })
    expect(numbers).toBe('— × —')
    expect(result).toBe('reps must be between 0 and 1,000; −1 is outside that.')
  })
})
