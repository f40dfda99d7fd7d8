import { describe, expect, test } from 'vitest'
import {
  constant,
  count,
  days,
  hours,
  maximum,
  mean,
  minimum,
  money,
  months,
  multiple,
  percent,
  points,
  ratio,
  sum,
  takesNoun,
  UnitError,
  when,
  years,
  type Handles,
  type Quantity,
  type Unit,
} from '../../src/engine'
import { sketch, valueOf } from '../support/sketch'

const inputs = {
  cash: money({ default: 100 }),
  other: money({ default: 50 }),
  heads: count({ default: 4 }),
  more: count({ default: 2 }),
  share: percent({ default: 20 }),
  gain: points({ default: 5 }),
  part: ratio({ default: 0.5 }),
  fold: multiple({ default: 3 }),
  span: days({ default: 10 }),
  effort: hours({ default: 8 }),
  term: years({ default: 2 }),
  cycle: months({ default: 6 }),
}
type Formula = (given: Handles<typeof inputs>) => Quantity
const unitOf = (formula: Formula): Unit | undefined =>
  sketch(inputs, formula).outputs['result']?.unit

const sound: readonly [title: string, formula: Formula, unit: Unit][] = [
  ['money + money is money', ({ cash, other }) => cash.plus(other), 'money'],
  ['money − a bare number is money', ({ cash }) => cash.minus(10), 'money'],
  ['a bare number − percent is percent', ({ share }) => constant(1).minus(share), 'percent'],
  ['percent + points is percent', ({ share, gain }) => share.plus(gain), 'percent'],
  ['ratio − percent is percent', ({ part, share }) => part.minus(share), 'percent'],
  ['money × count is money', ({ cash, heads }) => cash.times(heads), 'money'],
  ['count × money is money', ({ cash, heads }) => heads.times(cash), 'money'],
  ['money × percent is money', ({ cash, share }) => cash.times(share), 'money'],
  ['money × multiple is money', ({ cash, fold }) => cash.times(fold), 'money'],
  ['percent × count is count', ({ heads, share }) => share.times(heads), 'count'],
  ['a ratio × percent is percent', ({ part, share }) => part.times(share), 'percent'],
  [
    'days for a money × money a day is a bare number',
    ({ cash, span }) => span.over(cash).times(cash.over(span)),
    'number',
  ],
  ['the root of a bare number is a ratio', () => constant(4).root(), 'ratio'],
  ['money read as money is money', ({ cash }) => cash.as('money'), 'money'],
  ['count × percent is count', ({ heads, share }) => heads.times(share), 'count'],
  ['percent × percent is percent', ({ share }) => share.times(share), 'percent'],
  ['count × days is days', ({ heads, span }) => heads.times(span), 'days'],
  ['money a day × days is money', ({ cash, span }) => cash.over(span).times(span), 'money'],
  ['money ÷ money is a ratio', ({ cash, other }) => cash.over(other), 'ratio'],
  ['money ÷ count is money', ({ cash, heads }) => cash.over(heads), 'money'],
  ['money ÷ percent is money', ({ cash, share }) => cash.over(share), 'money'],
  ['money ÷ days is money a day', ({ cash, span }) => cash.over(span), 'money/days'],
  ['count ÷ hours is count an hour', ({ heads, effort }) => heads.over(effort), 'count/hours'],
  ['count ÷ count is a ratio', ({ heads, more }) => heads.over(more), 'ratio'],
  ['count ÷ percent is count', ({ heads, share }) => heads.over(share), 'count'],
  ['hours ÷ hours is a ratio', ({ effort }) => effort.over(effort), 'ratio'],
  ['points ÷ points is a ratio', ({ gain }) => gain.over(gain), 'ratio'],
  ['a count ÷ a bare number is count', ({ heads }) => heads.over(4), 'count'],
  ['money ÷ money a day is days', ({ cash, span }) => cash.over(cash.over(span)), 'days'],
  ['percent to the power of years is percent', ({ share, term }) => share.power(term), 'percent'],
  [
    'percent to the power of a count is percent',
    ({ share, heads }) => share.power(heads),
    'percent',
  ],
  ['the root of a count is a ratio', ({ heads }) => heads.root(), 'ratio'],
  ['rounded up keeps its unit', ({ cash }) => cash.whole(), 'money'],
  ['the smaller of money and a bare number is money', ({ cash }) => minimum(cash, 5), 'money'],
  ['the larger of percents is percent', ({ share }) => maximum(share.minus(1), 0), 'percent'],
  ['a sum of counts is count', ({ heads, more }) => sum(heads, more, 1), 'count'],
  ['a mean of percents is percent', ({ share }) => mean(share, 1), 'percent'],
  [
    'one money or another is money',
    ({ cash, other }) => when(cash.moreThan(other), cash, other),
    'money',
  ],
  [
    'a ratio read as percent is percent',
    ({ cash, other }) => cash.over(other).as('percent'),
    'percent',
  ],
]

const refused: readonly [title: string, formula: Formula, names: readonly string[]][] = [
  ['money + count', ({ cash, heads }) => cash.plus(heads), ['cash (money)', 'heads (count)']],
  ['count − money', ({ cash, heads }) => heads.minus(cash), ['heads (count)', 'cash (money)']],
  [
    'percent + count',
    ({ share, heads }) => share.plus(heads),
    ['share (percent)', 'heads (count)'],
  ],
  ['days + hours', ({ span, effort }) => span.plus(effort), ['span (days)', 'effort (hours)']],
  [
    'money a day + money',
    ({ cash, span }) => cash.over(span).plus(cash),
    ['“cash ÷ span” (money/days)', 'cash (money)'],
  ],
  ['money × money', ({ cash, other }) => cash.times(other), ['cash (money)', 'other (money)']],
  ['money × days', ({ cash, span }) => cash.times(span), ['cash (money)', 'span (days)']],
  [
    'money a day ÷ days',
    ({ cash, span }) => cash.over(span).over(span),
    ['“cash ÷ span” (money/days)', 'span (days)'],
  ],
  [
    'money a day ÷ months',
    ({ cash, span, cycle }) => cash.over(span).over(cycle),
    ['“cash ÷ span” (money/days)', 'cycle (months)'],
  ],
  [
    'money compared with count',
    ({ cash, heads }) => when(cash.moreThan(heads), 1, 0),
    ['cash (money)', 'heads (count)'],
  ],
  [
    'the smaller of money and percent',
    ({ cash, share }) => minimum(cash, share),
    ['cash (money)', 'share (percent)'],
  ],
  [
    'a sum with a stranger',
    ({ heads, more, cash }) => sum(heads, more, cash),
    ['heads (count)', 'cash (money)'],
  ],
  [
    'money if so, days if not',
    ({ cash, span }) => when(cash.moreThan(0), cash, span),
    ['cash (money)', 'span (days)'],
  ],
  ['money to a power', ({ cash, heads }) => cash.power(heads), ['cash (money)', 'heads (count)']],
  ['a power of money', ({ share, cash }) => share.power(cash), ['share (percent)', 'cash (money)']],
  ['the root of money', ({ cash }) => cash.root(), ['cash (money)']],
  ['count + months', ({ heads, cycle }) => heads.plus(cycle), ['heads (count)', 'cycle (months)']],
  ['years + months', ({ term, cycle }) => term.plus(cycle), ['term (years)', 'cycle (months)']],
  [
    'money plus count through an intermediate',
    ({ cash, heads, more }) => cash.times(heads).plus(more),
    ['“cash × heads” (money)', 'more (count)'],
  ],
  ['money read as count', ({ cash }) => cash.as('count'), ['cash (money)']],
  ['count read as days', ({ heads }) => heads.as('days'), ['heads (count)', 'days']],
]

describe('a formula gets its unit from its parts, or is refused', () => {
  test.each(sound)('%s', (_, formula, unit) => expect(unitOf(formula)).toBe(unit))

  test.each(refused)(
    '%s is refused while the model is being defined, with names and units',
    (_, formula, names) => {
      expect(() => unitOf(formula)).toThrow(UnitError)
      expect(() => unitOf(formula)).toThrow('sketch: result: ')
      for (const name of names) expect(() => unitOf(formula)).toThrow(name)
    },
  )
})

test.each<[unit: Unit, noun: boolean]>([
  ['count', true],
  ['ratio', true],
  ['number', true],
  ['count/days', true],
  ['money', false],
  ['days', false],
  ['percent', false],
  ['points', false],
  ['multiple', false],
])('%s has a noun of its own: %s', (unit, noun) => expect(takesNoun(unit)).toBe(noun))

describe('reading a number as another unit keeps the number', () => {
  test.each<readonly [string, Formula, number]>([
    ['a ratio as percent', ({ cash, other }) => other.over(cash).as('percent'), 0.5],
    ['a percent input as ratio', ({ share }) => share.as('ratio'), 0.2],
    ['a ratio input as percent', ({ part }) => part.as('percent'), 0.5],
    ['a points input as percent', ({ gain }) => gain.as('percent'), 0.05],
    ['a count input as multiple', ({ heads }) => heads.as('multiple'), 4],
  ])('%s', (_, formula, value) => expect(valueOf(sketch(inputs, formula))).toBeCloseTo(value, 12))
})
