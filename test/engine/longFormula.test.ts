import { describe, expect, test } from 'vitest'
import {
  count,
  defineModel,
  evaluate,
  explain,
  minimum,
  startValues,
  sum,
  type Condition,
  type Handles,
  type Model,
  type Quantity,
} from '../../src/engine'
import { plainReader } from '../support/plain'
import { sketch } from '../support/sketch'

const linesOf = (model: Model): readonly string[] =>
  explain(model, evaluate(model, startValues(model)), model.headline, plainReader(model).vocabulary)
    .formula

const long = {
  annualRevenue: count({ default: 9 }),
  monthlyChurn: count({ default: 3 }),
  newCustomers: count({ default: 2 }),
  expansionRate: count({ default: 5 }),
  contractLength: count({ default: 1 }),
}
type LongFormula = (given: Handles<typeof long>) => Quantity | Condition

describe('a long formula is a term a line', () => {
  test.each<[string, lines: readonly string[], LongFormula]>([
    [
      'a sum of differences and products',
      [
        'annualRevenue',
        '+ monthlyChurn',
        '− newCustomers × expansionRate',
        '− (expansionRate + contractLength)',
      ],
      ({
        annualRevenue: a,
        monthlyChurn: b,
        newCustomers: c,
        expansionRate: d,
        contractLength: e,
      }) => a.plus(b).minus(c.times(d)).minus(d.plus(e)),
    ],
    [
      'a sum that begins with a product',
      ['annualRevenue × monthlyChurn', '+ newCustomers', '+ expansionRate'],
      ({ annualRevenue: a, monthlyChurn: b, newCustomers: c, expansionRate: d }) =>
        a.times(b).plus(c).plus(d),
    ],
    [
      'a product and its divisors',
      ['annualRevenue', '× monthlyChurn', '÷ (newCustomers × expansionRate)', '× contractLength'],
      ({
        annualRevenue: a,
        monthlyChurn: b,
        newCustomers: c,
        expansionRate: d,
        contractLength: e,
      }) => a.times(b).over(c.times(d)).times(e),
    ],
    [
      'a product of a sum, which keeps its brackets',
      ['(annualRevenue + monthlyChurn)', '× (newCustomers + expansionRate)'],
      ({ annualRevenue: a, monthlyChurn: b, newCustomers: c, expansionRate: d }) =>
        a.plus(b).times(c.plus(d)),
    ],
    [
      'a sum that another unit or a condition stands around',
      ['annualRevenue', '+ monthlyChurn', '+ newCustomers', '+ expansionRate'],
      ({ annualRevenue: a, monthlyChurn: b, newCustomers: c, expansionRate: d }) =>
        sum(a, b, c, d).unless(a.atMost(0), 'none').as('ratio'),
    ],
    [
      'a comparison stays on one',
      ['annualRevenue + monthlyChurn > newCustomers + expansionRate'],
      ({ annualRevenue: a, monthlyChurn: b, newCustomers: c, expansionRate: d }) =>
        a.plus(b).moreThan(c.plus(d)),
    ],
    [
      'and so does a choice of the smallest',
      ['the smaller of (annualRevenue, monthlyChurn, newCustomers, expansionRate)'],
      ({ annualRevenue: a, monthlyChurn: b, newCustomers: c, expansionRate: d }) =>
        minimum(a, b, c, d),
    ],
  ])('%s', (_, lines, build) => expect(linesOf(sketch(long, build))).toEqual(lines))
  test('a result that has a name stays one term', () => {
    const model = defineModel({
      id: 'named',
      article: 'none',
      revision: 1,
      inputs: long,
      outputs: ({ annualRevenue, monthlyChurn, newCustomers, expansionRate }) => {
        const growthOfTheWholeYearBefore = annualRevenue.plus(monthlyChurn)
        return {
          growthOfTheWholeYearBefore,
          all: growthOfTheWholeYearBefore.plus(newCustomers).plus(expansionRate),
        }
      },
      examples: [],
      headline: 'all',
      chart: { kind: 'bars', bars: [] },
    })
    expect(linesOf(model)).toEqual([
      'growthOfTheWholeYearBefore',
      '+ newCustomers',
      '+ expansionRate',
    ])
  })
  test('one of 56 letters is not long, one of 57 is', () => {
    const sumOf = (first: string): readonly string[] => {
      const pair = sketch(
        { [first]: count({ default: 1 }), second: count({ default: 1 }) },
        (given) => sum(...Object.values(given)),
      )
      return linesOf(pair)
    }
    expect(sumOf('a'.repeat(47))).toHaveLength(1)
    expect(sumOf('a'.repeat(48))).toHaveLength(2)
  })
})
