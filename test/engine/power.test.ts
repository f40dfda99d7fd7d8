import { describe, expect, test } from 'vitest'
import {
  choice,
  constant,
  count,
  defineModel,
  evaluate,
  explain,
  maximum,
  percent,
  startValues,
  years,
  type Handles,
  type Quantity,
  type Unit,
  type Vocabulary,
} from '../../src/engine'
import { plainReader } from '../support/plain'
import { sketch } from '../support/sketch'
import { working } from '../support/working'

const inputs = {
  b: count({ default: 3 }),
  c: count({ default: 2 }),
  nought: count({ default: 0 }),
  share: percent({ default: 20 }),
  term: years({ default: 2 }),
}

describe('a power is written as people write it, its exponent without a unit', () => {
  test.each<[formula: string, numbers: string, (given: Handles<typeof inputs>) => Quantity]>([
    ['(100% − share)^{b}', '(100% − 20%)^{3}', ({ share, b }) => constant(1).minus(share).power(b)],
    ['share^{term}', '20%^{2}', ({ share, term }) => share.power(term)],
    ['(share^{b})^{c}', '(20%^{3})^{2}', ({ share, b, c }) => share.power(b).power(c)],
    ['share^{b + c}', '20%^{3 + 2}', ({ share, b, c }) => share.power(b.plus(c))],
  ])('%s', (formula, numbers, build) =>
    expect(working(sketch(inputs, build))).toMatchObject({ formula, numbers }),
  )
})

test('where a part has no result, the reason stands in its place', () => {
  const model = defineModel({
    id: 'powers',
    article: 'none',
    revision: 1,
    inputs,
    outputs: ({ b, nought, share }) => {
      const steps = b.over(nought)
      return { steps, chance: share.power(steps) }
    },
    examples: [],
    headline: 'chance',
    chart: { kind: 'bars', bars: [] },
  })
  expect(working(model)).toMatchObject({
    formula: 'share^{steps}',
    numbers: '20%^{No result: nought is zero.}',
  })
})

test('an exponent is handed over as a bare number', () => {
  const model = sketch(inputs, ({ share, term }) => share.power(term))
  const vocabulary = {
    ...plainReader(model).vocabulary,
    amount: (value: number | boolean, unit: Unit) => `${value} ${unit}`,
  }
  const shown = explain(model, evaluate(model, startValues(model)), 'result', vocabulary)
  expect(shown.numbers).toEqual(['20%^{2 number}'])
})

describe('a language that lacks words for an operation still shows what goes into it', () => {
  const model = sketch(inputs, ({ b, c }) => maximum(b, c))
  const shown = (operations: Vocabulary['operations']) =>
    explain(model, evaluate(model, startValues(model)), 'result', {
      ...plainReader(model).vocabulary,
      operations,
    }).formula
  test('where it has none', () => expect(shown({})).toEqual(['b, c']))
  test('where they ask for a part that is not there', () =>
    expect(shown({ maximum: 'the larger of {a} and {b}{c}' })).toEqual(['the larger of b and c']))
})

test('an option stands in the working by its name, not by its key', () => {
  const size = choice({ default: 'small', options: ['small', 'large'] })
  const model = sketch({ size }, (given) => given.size.is('large'))
  const vocabulary = {
    ...plainReader(model).vocabulary,
    option: (key: string) => key.toUpperCase(),
  }
  const shown = explain(model, evaluate(model, startValues(model)), 'result', vocabulary)
  expect([shown.formula, shown.numbers]).toEqual([['size is LARGE'], ['SMALL is LARGE']])
})
