import { describe, expect, test } from 'vitest'
import {
  checkValue,
  checkValues,
  choice,
  constant,
  count,
  defineModel,
  evaluate,
  money,
  percent,
  startValues,
  yesNo,
  type Values,
} from '../../src/engine'
import { problemOf, sketch } from '../support/sketch'

const model = defineModel({
  id: 'shares',
  article: 'none',
  revision: 1,
  inputs: {
    budget: money({ default: 1_000, min: 100, max: 5_000 }),
    people: count({ default: 4, min: 0, max: 10, whole: true }),
    mine: percent({ default: 60 }),
    yours: percent({ default: 40 }),
    open: yesNo({ default: true }),
    size: choice({ default: 'small', options: ['small', 'large'] }),
  },
  outputs: ({ budget, people, mine }) => ({
    each: budget.over(people),
    mineEach: budget.times(mine).over(people),
  }),
  constraints: ({ mine, yours, people, budget }) => ({
    together: {
      holds: mine.plus(yours).equals(1),
      about: ['mine', 'yours'],
      shows: { total: mine.plus(yours), spend: budget.over(people) },
    },
  }),
  examples: [],
  headline: 'each',
  chart: { kind: 'bars', bars: ['each'] },
})
const problems = (given: Values) => evaluate(model, startValues(model, given)).problems

describe('a value that cannot be used gives no result, and the reason is told', () => {
  test.each<[string, Values, unknown]>([
    [
      'above its limit',
      { budget: 5_001 },
      { kind: 'outOfRange', input: 'budget', value: 5_001, min: 100, max: 5_000 },
    ],
    [
      'below its limit',
      { budget: 99 },
      { kind: 'outOfRange', input: 'budget', value: 99, min: 100, max: 5_000 },
    ],
    [
      'a percent above its limit',
      { mine: 101 },
      { kind: 'outOfRange', input: 'mine', value: 101, min: 0, max: 100 },
    ],
    ['half a person', { people: 2.5 }, { kind: 'notWhole', input: 'people', value: 2.5 }],
    ['not a number', { budget: Number.NaN }, { kind: 'unreadable', input: 'budget', value: 'NaN' }],
    ['infinity', { budget: Infinity }, { kind: 'unreadable', input: 'budget', value: 'Infinity' }],
    [
      'text for a number',
      { budget: '1000' },
      { kind: 'unreadable', input: 'budget', value: '1000' },
    ],
    ['a number for a yes or no', { open: 1 }, { kind: 'unreadable', input: 'open', value: '1' }],
    [
      'an option there is not',
      { size: 'huge' },
      { kind: 'unreadable', input: 'size', value: 'huge' },
    ],
  ])('%s', (_, given, problem) => {
    expect(checkValues(model, startValues(model, given))).toEqual([problem])
    const result = evaluate(model, startValues(model, given))
    expect(result.outputs).toEqual({
      each: { ok: false, problem },
      mineEach: { ok: false, problem },
    })
  })

  test('a name that the calculator does not know is told too', () =>
    expect(checkValue(model, 'quota', 5)).toEqual({
      kind: 'unreadable',
      input: 'quota',
      value: '5',
    }))
  test('nothing is computed from what is refused', () =>
    expect(evaluate(model, startValues(model, { budget: 1 })).steps).toEqual([]))
  test('the limits themselves can be used', () => {
    for (const budget of [100, 5_000]) expect(problems({ budget })).toEqual([])
  })
  test('each value left out is told', () =>
    expect(evaluate(model, {}).problems.map(({ kind }) => kind)).toEqual(
      Array.from({ length: 6 }, () => 'unreadable'),
    ))
  test('every broken limit is told', () =>
    expect(problems({ budget: 1, people: 11 }).map(({ kind }) => kind)).toEqual([
      'outOfRange',
      'outOfRange',
    ]))
})

describe('a combination that cannot be gives no result, and the rule is told', () => {
  test('the rule comes with its key, its inputs and its amounts', () => {
    const result = evaluate(model, startValues(model, { mine: 70 }))
    const shows = { total: expect.closeTo(1.1, 12), spend: 250 }
    const problem = { kind: 'constraint', key: 'together', about: ['mine', 'yours'], shows }
    expect(result.problems).toEqual([problem])
    expect(result.outputs['each']).toEqual({ ok: false, problem })
  })
  test('a rule that holds but for a float error holds', () => {
    for (const mine of [10, 33.3, 57, 99.9])
      expect(problems({ mine, yours: 100 - mine })).toEqual([])
  })
  test('a rule that cannot be computed is told by what stands in its way', () => {
    const zero = { default: 0 }
    const ruled = defineModel({
      id: 'ruled',
      article: 'none',
      revision: 1,
      inputs: { a: count({ default: 1 }), b: count(zero) },
      outputs: ({ a }) => ({ a2: a.times(2) }),
      constraints: ({ a, b }) => ({ some: { holds: a.over(b).atLeast(1), about: ['b'] } }),
      examples: [],
      headline: 'a2',
      chart: { kind: 'bars', bars: ['a2'] },
    })
    expect(problemOf(ruled)).toEqual({ kind: 'divideByZero', by: 'b' })
  })
  test('an amount that is but a float error is told as zero', () => {
    const tooMany = defineModel({
      id: 'tooMany',
      article: 'none',
      revision: 1,
      inputs: { there: count({ default: 1 }), go: count({ default: 1 }) },
      outputs: ({ there }) => ({ twice: there.times(2) }),
      constraints: ({ there, go }) => ({
        some: {
          holds: there.minus(go).atLeast(1),
          about: ['go'],
          shows: { left: there.minus(go) },
        },
      }),
      examples: [],
      headline: 'twice',
      chart: { kind: 'bars', bars: ['twice'] },
    })
    const { problems: told } = evaluate(tooMany, startValues(tooMany, { there: 0.999_999_999 }))
    expect(told).toMatchObject([{ shows: { left: 0 } }])
  })
  test('of its amounts only those that can be computed are told', () => {
    const [problem] = problems({ mine: 70, people: 0 })
    const shows = problem?.kind === 'constraint' ? Object.values(problem.shows) : []
    expect(shows.length).toBeGreaterThan(0)
    expect(shows.filter((amount) => !Number.isFinite(amount))).toEqual([])
  })
})

describe('a division by zero gives no result, and says what is zero', () => {
  const zero = { default: 0 }

  test('an input is named', () =>
    expect(problemOf(model, { people: 0 })).toEqual({ kind: 'divideByZero', by: 'people' }))
  test('nought by nought gives no result either', () =>
    expect(problemOf(sketch({ a: count(zero), b: count(zero) }, ({ a, b }) => a.over(b)))).toEqual({
      kind: 'divideByZero',
      by: 'b',
    }))
  test('minus nought is nought', () =>
    expect(problemOf(model, { people: -0 })).toEqual({ kind: 'divideByZero', by: 'people' }))
  test('an output is named', () => {
    const named = defineModel({
      id: 'named',
      article: 'none',
      revision: 1,
      inputs: { a: count(zero), b: count({ default: 2 }) },
      outputs: ({ a, b }) => {
        const product = a.times(b)
        return { product, share: b.over(product) }
      },
      examples: [],
      headline: 'share',
      chart: { kind: 'bars', bars: ['share'] },
    })
    expect(problemOf(named)).toEqual({ kind: 'divideByZero', by: 'product' })
  })
  test('a part without a name is told without one', () =>
    expect(problemOf(sketch({ a: count(zero) }, ({ a }) => constant(1).over(a.times(2))))).toEqual({
      kind: 'divideByZero',
    }))
})

describe('what is no finite number is no result', () => {
  const huge = { default: 1e200, max: 1e300 }
  test('one that is too large', () =>
    expect(problemOf(sketch({ a: count(huge) }, ({ a }) => a.times(a)))).toEqual({
      kind: 'notFinite',
    }))
  test('the root of less than nothing', () =>
    expect(problemOf(sketch({ a: count({ default: 1 }) }, ({ a }) => a.minus(2).root()))).toEqual({
      kind: 'notFinite',
    }))
})

describe('a default is within its own limits', () => {
  test.each([11, -1])('%d, of 0 to 10, is refused while the model is being defined', (usual) => {
    const define = () => sketch({ reps: count({ default: usual, max: 10 }) }, ({ reps }) => reps)
    expect(define).toThrow(RangeError)
    expect(define).toThrow(`sketch: reps: The default, ${usual}, is outside the limits, 0 to 10`)
  })
})
