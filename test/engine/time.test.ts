import { describe, expect, test } from 'vitest'
import {
  constant,
  days,
  money,
  months,
  percent,
  UnitError,
  years,
  type Handles,
  type Quantity,
  type Unit,
} from '../../src/engine'
import { sketch, valueOf } from '../support/sketch'

const inputs = {
  cash: money({ default: 100 }),
  share: percent({ default: 20 }),
  span: days({ default: 10 }),
  cycle: months({ default: 6 }),
  term: years({ default: 2 }),
}
type Formula = (given: Handles<typeof inputs>) => Quantity
const unitOf = (formula: Formula): Unit | undefined =>
  sketch(inputs, formula).outputs['result']?.unit

const timed: readonly [title: string, formula: Formula, unit: Unit][] = [
  ['money ÷ months is money a month', ({ cash, cycle }) => cash.over(cycle), 'money/months'],
  ['money a month × months is money', ({ cash, cycle }) => cash.over(cycle).times(cycle), 'money'],
  ['money ÷ money a month is months', ({ cash, cycle }) => cash.over(cash.over(cycle)), 'months'],
  ['a constant can be a month', ({ cash }) => cash.over(constant(1, 'months')), 'money/months'],
  [
    'percent to the power of months is percent',
    ({ share, cycle }) => share.power(cycle),
    'percent',
  ],
  ['percent to the power of days is percent', ({ share, span }) => share.power(span), 'percent'],
  ['years in months are months', ({ term }) => term.to('months'), 'months'],
  ['months in years are years', ({ cycle }) => cycle.to('years'), 'years'],
  [
    'money a month in years is money a year',
    ({ cash, cycle }) => cash.over(cycle).to('money/years'),
    'money/years',
  ],
  [
    'money a year in months is money a month',
    ({ cash, term }) => cash.over(term).to('money/months'),
    'money/months',
  ],
  ['months in months are months', ({ cycle }) => cycle.to('months'), 'months'],
]

describe('a formula in time gets its unit from its parts', () => {
  test.each(timed)('%s', (_, formula, unit) => expect(unitOf(formula)).toBe(unit))
})

describe('only declared factors convert', () => {
  test.each<readonly [string, Formula, string]>([
    ['months to days', ({ cycle }) => cycle.to('days'), 'cycle (months)'],
    ['money to years', ({ cash }) => cash.to('years'), 'cash (money)'],
    ['years a money to months', ({ cash, term }) => term.over(cash).to('months'), '“term ÷ cash”'],
    ['years to months a money', ({ term }) => term.to('months/money'), 'term (years)'],
    ['money a year to years', ({ cash, term }) => cash.over(term).to('years'), '“cash ÷ term”'],
  ])('%s is refused, naming what it was', (_, formula, name) => {
    expect(() => unitOf(formula)).toThrow(UnitError)
    expect(() => unitOf(formula)).toThrow(`sketch: result: ${name}`)
    expect(() => unitOf(formula)).toThrow('there is no declared factor')
  })
})

describe('time is converted by a declared factor, and the working shows it', () => {
  const value = (formula: Formula) => valueOf(sketch(inputs, formula))

  test('two years are 24 months, six months half a year', () => {
    expect(value(({ term }) => term.to('months'))).toBe(24)
    expect(value(({ cycle }) => cycle.to('years'))).toBe(0.5)
  })
  test('a hundred in six months are 200 a year, in two years about 4.17 a month', () => {
    expect(value(({ cash, cycle }) => cash.over(cycle).to('money/years'))).toBeCloseTo(200, 9)
    expect(value(({ cash, term }) => cash.over(term).to('money/months'))).toBeCloseTo(100 / 24, 9)
  })
  test('a year is 365 days', () => {
    expect(value(({ term }) => term.to('days'))).toBe(730)
    expect(value(({ span }) => span.to('years'))).toBeCloseTo(10 / 365, 12)
  })
  test('there and back again is where it was', () =>
    expect(value(({ cycle }) => cycle.to('years').to('months'))).toBe(6))
})
