import { describe, expect, test } from 'vitest'
import {
  always,
  choice,
  choose,
  constant,
  count,
  maximum,
  mean,
  minimum,
  money,
  percent,
  sum,
  tally,
  when,
  years,
  yesNo,
  type Choice,
  type Condition,
  type Handles,
  type Quantity,
  type Value,
} from '../../src/engine'
import { problemOf, sketch, valueOf } from '../support/sketch'

const inputs = {
  four: count({ default: 4 }),
  two: count({ default: 2 }),
  nought: count({ default: 0 }),
  cash: money({ default: 1_000 }),
  fifth: percent({ default: 20 }),
  term: years({ default: 2 }),
  yes: yesNo({ default: true }),
  no: yesNo({ default: false }),
  size: choice({ default: 'small', options: ['small', 'large'] }),
}
type Formula = (given: Handles<typeof inputs>) => Quantity | Condition | Choice

const sums: readonly [title: string, formula: Formula, value: Value][] = [
  ['plus', ({ four, two }) => four.plus(two), 6],
  ['minus', ({ two, four }) => two.minus(four), -2],
  ['times', ({ cash, four }) => cash.times(four), 4_000],
  ['over', ({ cash, four }) => cash.over(four), 250],
  ['a percent input is hundredths inside formulas', ({ cash, fifth }) => cash.times(fifth), 200],
  ['a bare number beside a percent is a fraction', ({ fifth }) => constant(1).minus(fifth), 0.8],
  ['power', ({ fifth, term }) => fifth.power(term), 0.04000000000000001],
  ['root', ({ four }) => four.root(), 2],
  ['minimum', ({ four, two }) => minimum(four, two, 3), 2],
  ['maximum', ({ four, two }) => maximum(four, two, 3), 4],
  ['sum', ({ four, two }) => sum(four, two, 1), 7],
  ['mean', ({ four, two }) => mean(four, two), 3],
  ['a condition that holds picks the first', ({ yes, four, two }) => when(yes, four, two), 4],
  ['a condition that does not picks the second', ({ no, four, two }) => when(no, four, two), 2],
  ['moreThan', ({ four, two }) => four.moreThan(two), true],
  ['not moreThan itself', ({ four }) => four.moreThan(4), false],
  ['lessThan', ({ four, two }) => two.lessThan(four), true],
  ['not lessThan itself', ({ four }) => four.lessThan(4), false],
  ['atLeast itself', ({ four }) => four.atLeast(4), true],
  ['not atLeast more', ({ four, two }) => two.atLeast(four), false],
  ['atMost itself', ({ four }) => four.atMost(4), true],
  ['not atMost less', ({ four, two }) => four.atMost(two), false],
  ['equals', ({ four, two }) => four.equals(two), false],
  ['and, both', ({ yes }) => yes.and(yes), true],
  ['and, one', ({ yes, no }) => yes.and(no), false],
  ['or, one', ({ yes, no }) => no.or(yes), true],
  ['or, none', ({ no }) => no.or(no), false],
  ['not', ({ no }) => no.not(), true],
  ['always', () => always(), true],
  [
    'tally counts the ones that hold',
    ({ yes, no, four }) => tally(yes, no, four.atLeast(4), always()),
    3,
  ],
  ['an option that is chosen', ({ size }) => size.is('small'), true],
  ['an option that is not', ({ size }) => size.is('large'), false],
  ['a choice passed through', ({ size }) => size, 'small'],
  ['a verdict', ({ four }) => choose(four.moreThan(2), 'system', 'people'), 'system'],
  ['the other verdict', ({ two }) => choose(two.moreThan(2), 'system', 'people'), 'people'],
  ['a flag passed through', ({ yes }) => yes, true],
]

describe('an operation computes what it says', () => {
  test.each(sums)('%s', (_, formula, value) => expect(valueOf(sketch(inputs, formula))).toBe(value))

  test('a choice follows what the reader picks', () =>
    expect(
      valueOf(
        sketch(inputs, ({ size }) => size.is('large')),
        { size: 'large' },
      ),
    ).toBe(true))
})

describe('a comparison at its threshold takes no notice of a float error', () => {
  const compare = (
    formula: (sides: Handles<{ a: typeof inputs.four; b: typeof inputs.four }>) => Condition,
  ) => sketch({ a: count({ default: 0, max: 1e12 }), b: count({ default: 0, max: 1e12 }) }, formula)
  const noise = { a: 0.1 + 0.2, b: 0.3 }
  const large = { a: 1e11 + 1e-5, b: 1e11 }
  const apart = { a: 0.3001, b: 0.3 }

  const edge = { a: 1e-9, b: 0 }

  test.each([noise, large, edge])('$a and $b are the same', (given) => {
    expect(
      valueOf(
        compare(({ a, b }) => a.moreThan(b)),
        given,
      ),
    ).toBe(false)
    expect(
      valueOf(
        compare(({ a, b }) => b.atLeast(a)),
        given,
      ),
    ).toBe(true)
    expect(
      valueOf(
        compare(({ a, b }) => b.lessThan(a)),
        given,
      ),
    ).toBe(false)
    expect(
      valueOf(
        compare(({ a, b }) => a.atMost(b)),
        given,
      ),
    ).toBe(true)
    expect(
      valueOf(
        compare(({ a, b }) => a.equals(b)),
        given,
      ),
    ).toBe(true)
  })

  test('0.3001 and 0.3 are apart', () => {
    expect(
      valueOf(
        compare(({ a, b }) => a.moreThan(b)),
        apart,
      ),
    ).toBe(true)
    expect(
      valueOf(
        compare(({ a, b }) => b.atLeast(a)),
        apart,
      ),
    ).toBe(false)
    expect(
      valueOf(
        compare(({ a, b }) => a.equals(b)),
        apart,
      ),
    ).toBe(false)
  })
})

describe('a result that means nothing gives way to the reason', () => {
  const payback = sketch(inputs, ({ cash, fifth }) =>
    cash.over(fifth).unless(fifth.atMost(0.1), 'tooLittle'),
  )

  test('the value stands unless its condition holds', () => expect(valueOf(payback)).toBe(5_000))
  test('where the condition holds, the reason stands instead', () =>
    expect(problemOf(payback, { fifth: 10 })).toEqual({ kind: 'reason', key: 'tooLittle' }))
  test('the reason comes before a division by zero that it explains', () =>
    expect(problemOf(payback, { fifth: 0 })).toEqual({ kind: 'reason', key: 'tooLittle' }))
  test('whatever is built on it has the same reason', () => {
    const built = sketch(inputs, ({ cash, fifth }) =>
      cash.unless(fifth.atMost(0.1), 'tooLittle').times(2).plus(cash),
    )
    expect(problemOf(built, { fifth: 5 })).toEqual({ kind: 'reason', key: 'tooLittle' })
  })
  test('a branch that is not taken cannot spoil the one that is', () =>
    expect(
      valueOf(
        sketch(inputs, ({ no, four, nought }) => when(no, four.over(nought).as('count'), four)),
      ),
    ).toBe(4))
  test('a word is neutral unless its author says that it is good', () => {
    const { four, two } = { four: { default: 4 }, two: { default: 2 } }
    const worded = sketch({ a: count(four), b: count(two) }, ({ a, b }) =>
      a.insteadWhen(a.moreThan(b), 'plenty'),
    )
    expect(problemOf(worded)).toEqual({ kind: 'reason', key: 'plenty', tone: 'neutral' })
  })
  test('a condition that cannot be computed leaves no result', () =>
    expect(
      problemOf(
        sketch(inputs, ({ four, two, nought }) => when(four.over(nought).moreThan(1), four, two)),
      ),
    ).toEqual({ kind: 'divideByZero', by: 'nought' }))
})
