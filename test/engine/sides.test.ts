import { describe, expect, test } from 'vitest'
import {
  constant,
  count,
  days,
  defineModel,
  maximum,
  mean,
  minimum,
  money,
  percent,
  sum,
  tally,
  when,
  type Choice,
  type Condition,
  type Handles,
  type Quantity,
} from '../../src/engine'
import { derive } from '../../src/engine/derive'
import { sketch } from '../support/sketch'

const inputs = {
  cash: money({ default: 100 }),
  heads: count({ default: 4 }),
  more: count({ default: 2 }),
  share: percent({ default: 20 }),
  span: days({ default: 10 }),
}
type Formula = (given: Handles<typeof inputs>) => Quantity | Condition | Choice

const apart = 'cannot be put together'
const nameless = 'have no unit together here'

describe('a formula that mixes units is told as its author wrote it', () => {
  test.each<[told: string, Formula]>([
    [
      `cash (money) + heads (count): money and count ${apart}`,
      ({ cash, heads }) => cash.plus(heads),
    ],
    ['cash (money) − heads (count): ', ({ cash, heads }) => cash.minus(heads)],
    [`cash (money) × cash (money): money and money ${nameless}`, ({ cash }) => cash.times(cash)],
    [
      `cash (money) × span (days): money and days ${nameless}`,
      ({ cash, span }) => cash.times(span),
    ],
    [
      `“cash ÷ span” (money/days) ÷ span (days): money and days and days ${nameless}`,
      ({ cash, span }) => cash.over(span).over(span),
    ],
    [
      'share (percent) to the power of cash (money): money is not a pure number',
      ({ share, cash }) => share.power(cash),
    ],
    ['the root of cash (money): money is not a pure number', ({ cash }) => cash.root()],
    ['cash (money) > heads (count): ', ({ cash, heads }) => cash.moreThan(heads)],
    ['heads (count) > cash (money): ', ({ cash, heads }) => cash.lessThan(heads)],
    ['cash (money) ≥ heads (count): ', ({ cash, heads }) => cash.atLeast(heads)],
    ['heads (count) ≥ cash (money): ', ({ cash, heads }) => cash.atMost(heads)],
    ['cash (money) = heads (count): ', ({ cash, heads }) => cash.equals(heads)],
    ['cash (money) | heads (count): ', ({ cash, heads }) => minimum(cash, heads)],
    ['cash (money) | heads (count): ', ({ cash, heads }) => maximum(cash, heads)],
    [
      'cash (money) | heads (count): ',
      ({ cash, heads, more }) => when(heads.moreThan(more), cash, heads),
    ],
    [
      'heads (count) + more (count) + cash (money): ',
      ({ heads, more, cash }) => sum(heads, more, cash),
    ],
    ['heads (count) + cash (money): ', ({ heads, cash }) => mean(heads, cash)],
    ['heads (count): count cannot be read as days', ({ heads }) => heads.as('days')],
    [
      'cash (money): there is no declared factor from money to years',
      ({ cash }) => cash.to('years'),
    ],
  ])('%s', (told, formula) =>
    expect(() => sketch(inputs, formula)).toThrow(`sketch: result: ${told}`),
  )
})

describe('a part of it is told in short', () => {
  test.each<[told: string, Formula]>([
    [
      '“heads × (cash − 5 money)” (money) + ',
      ({ heads, cash }) => heads.times(cash.minus(5)).plus(heads),
    ],
    [
      '“(cash + cash) ÷ heads” (money) + ',
      ({ cash, heads }) => cash.plus(cash).over(heads).plus(heads),
    ],
    [
      '“cash” (money) + heads (count): ',
      ({ cash, heads }) => cash.unless(cash.atMost(0), 'none').plus(heads),
    ],
    [
      '“cash ÷ cash” (percent) + heads (count): ',
      ({ cash, heads }) => cash.over(cash).as('percent').plus(heads),
    ],
    ['“minimum(cash, 5 money)” (money) + ', ({ cash, heads }) => minimum(cash, 5).plus(heads)],
    [
      '“tally(heads > more, heads ≥ more, heads = more)” (count) + ',
      ({ heads, more, cash }) =>
        tally(heads.moreThan(more), heads.atLeast(more), heads.equals(more)).plus(cash),
    ],
    [
      '“heads × (heads × (heads × (…)))” (count) + ',
      ({ heads, cash }) => heads.times(heads.times(heads.times(heads.times(2)))).plus(cash),
    ],
    [
      '“whole(whole(whole(…)))” (count) + ',
      ({ heads, cash }) => heads.whole().whole().whole().whole().plus(cash),
    ],
  ])('%s', (told, formula) =>
    expect(() => sketch(inputs, formula)).toThrow(`sketch: result: ${told}`),
  )
})

describe('what has a name is called by it', () => {
  const define = (formulas: (given: Handles<typeof inputs>) => Record<string, Quantity>) => () =>
    defineModel({
      id: 'sketch',
      article: 'sketch',
      revision: 1,
      inputs,
      outputs: formulas,
      examples: [],
      headline: 'all',
      chart: { kind: 'bars', bars: [] },
    })

  test('a result, by its key', () =>
    expect(
      define(({ cash, heads }) => {
        const all = cash.times(heads)
        return { all, more: all.plus(heads) }
      }),
    ).toThrow('sketch: more: all (money) + heads (count): '))
  test('a result inside another, without brackets', () =>
    expect(
      define(({ cash, heads }) => {
        const all = cash.plus(cash)
        return { all, more: all.times(heads).plus(heads) }
      }),
    ).toThrow('sketch: more: “all × heads” (money) + heads (count): '))
  test('an input that is shown as a result, by its own', () =>
    expect(define(({ cash, heads }) => ({ all: cash, more: cash.plus(heads) }))).toThrow(
      'sketch: more: cash (money) + heads (count): ',
    ))
  test('a number that is shown as a result', () =>
    expect(
      define(({ cash }) => {
        const all = constant(12, 'months')
        return { all, more: all.plus(cash) }
      }),
    ).toThrow('sketch: more: all (months) + cash (money): '))
})

describe('a number alone is written with its unit', () => {
  test.each<[told: string, Formula]>([
    ['12 months + cash (money): ', ({ cash }) => constant(12, 'months').plus(cash)],
    [
      '“cash ÷ 1 months” (money/months) + cash (money): ',
      ({ cash }) => cash.over(constant(1, 'months')).plus(cash),
    ],
    [
      '“heads × 12,000” (count) + cash (money): ',
      ({ cash, heads }) => heads.times(12_000).plus(cash),
    ],
    ['12 (number) to the power of cash (money): ', ({ cash }) => constant(12).power(cash)],
  ])('%s', (told, formula) =>
    expect(() => sketch(inputs, formula)).toThrow(`sketch: result: ${told}`),
  )
})

describe('the first mistake is the one that is told', () => {
  test.each<[string, Formula]>([
    ['where another follows', ({ cash, heads }) => cash.plus(heads).times(cash).times(cash)],
    ['where it stands on the right', ({ cash, heads, share }) => share.power(cash.plus(heads))],
    ['where the time of it is converted', ({ cash, heads }) => cash.plus(heads).to('years')],
    ['inside a condition', ({ cash, heads }) => when(cash.plus(heads).moreThan(1), cash, heads)],
  ])('%s', (_, formula) =>
    expect(() => sketch(inputs, formula)).toThrow('sketch: result: cash (money) + heads (count)'),
  )
  test('an error that is none of units is not taken for one', () =>
    expect(() =>
      derive('plus', [], () => {
        throw new TypeError('not of units')
      }),
    ).toThrow(TypeError))
})
