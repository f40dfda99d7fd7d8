import { describe, expect, test } from 'vitest'
import {
  count,
  days,
  defineModel,
  evaluate,
  hours,
  isWord,
  money,
  months,
  multiple,
  pageModel,
  percent,
  points,
  ratio,
  startValues,
  UnitError,
  years,
  type NumberInput,
  type NumberOptions,
} from '../../src/engine'
import { withoutGaps } from '../../src/engine/records'
import { sketch } from '../support/sketch'

const model = defineModel({
  id: 'staffing',
  article: 'people',
  revision: 3,
  inputs: { reps: count({ default: 10 }), quota: money({ default: 5 }) },
  outputs: ({ reps, quota }) => ({ pool: reps.times(quota).formatted({ decimals: 1 }) }),
  constraints: ({ reps }) => ({
    enough: { holds: reps.atLeast(1), about: ['reps'], shows: { twice: reps.times(2) } },
  }),
  presets: { large: { reps: 100 } },
  examples: [{ given: { reps: 2 }, expect: { pool: 10 }, source: 'talk' }],
  grid: ({ reps, quota }) => ({
    columns: ['people', 'each', 'all'],
    rows: { now: ['reps', null, reps.times(quota)] },
  }),
  headline: 'pool',
  chart: { kind: 'bars', bars: ['pool'] },
})

describe('a calculator is what its author wrote', () => {
  test('its worked cases, with their sources', () => {
    expect(model.presets).toEqual({ large: { reps: 100 } })
    expect(model.examples).toEqual([{ given: { reps: 2 }, expect: { pool: 10 }, source: 'talk' }])
  })
  test('its table: a field, an empty cell, a computed amount', () => {
    const [field, empty, amount] = model.grid?.rows['now'] ?? []
    expect(model.grid?.columns).toEqual(['people', 'each', 'all'])
    expect([field, empty]).toEqual([{ input: 'reps' }, null])
    const { steps } = evaluate(model, startValues(model, { reps: 7 }))
    expect(amount && 'step' in amount && steps[amount.step]).toBe(35)
  })
  test('its rules, and how its results are written', () => {
    expect(Object.keys(model.constraints['enough']?.shows ?? {})).toEqual(['twice'])
    expect(model.outputs['pool']?.display).toEqual({ decimals: 1 })
  })
  test('without a table, a rule or a preset it has none', () => {
    const { outputs, grid, constraints, presets } = sketch(
      { reps: count({ default: 1 }) },
      ({ reps }) => reps,
    )
    expect({ grid, constraints, presets }).toEqual({
      grid: undefined,
      constraints: {},
      presets: {},
    })
    expect(outputs).toStrictEqual({ result: { unit: 'count', step: 0 } })
  })
  test('what an author leaves out is not there', () =>
    expect(withoutGaps({ reps: 8, quota: undefined })).toStrictEqual({ reps: 8 }))
})

describe('a calculator opens with its defaults, and a case changes what it says', () => {
  test('all at their defaults', () => expect(startValues(model)).toEqual({ reps: 10, quota: 5 }))
  test('one in the place of its default', () =>
    expect(startValues(model, { reps: 8 })).toEqual({ reps: 8, quota: 5 }))
})

test('a page carries what computes, without the examples and the article', () => {
  const { examples, article, ...rest } = model
  expect(examples).toHaveLength(1)
  expect(article).toBe('people')
  expect(pageModel(model)).toEqual(rest)
  expect(Object.keys(pageModel(model))).toEqual(Object.keys(rest))
})

describe('an input has the limits of its kind unless its author says others', () => {
  test.each<
    [string, (options: NumberOptions) => NumberInput, min: number, max: number, step: number]
  >([
    ['money', money, 0, 100_000_000, 1_000],
    ['count', count, 0, 1_000, 1],
    ['percent', percent, 0, 100, 1],
    ['points', points, 0, 100, 1],
    ['ratio', ratio, 0, 100, 0.1],
    ['multiple', multiple, 1, 10, 0.1],
    ['hours', hours, 0, 8_760, 1],
    ['days', days, 1, 3_650, 1],
    ['months', months, 1, 120, 1],
    ['years', years, 1, 50, 1],
  ])('%s', (unit, kind, min, max, step) => {
    const usual = [min, max]
    expect(kind({ default: 2 })).toEqual({ unit, default: 2, min, max, usual, step, whole: false })
    expect(kind({ default: 2, min: 2, max: 3, step: 0.5, whole: true })).toEqual({
      ...{ unit, default: 2, min: 2, max: 3, usual: [2, 3], step: 0.5, whole: true },
    })
  })
  test.each([0, 10])('a default may stand at a limit, as %d of 0 to 10', (start) =>
    expect(
      startValues(sketch({ reps: count({ default: start, max: 10 }) }, ({ reps }) => reps)),
    ).toEqual({ reps: start }),
  )
})

describe('a rule or a table that mixes units is refused by its own name', () => {
  const inputs = { reps: count({ default: 1 }), quota: money({ default: 1 }) }
  const plain = {
    id: 'mixed',
    article: 'none',
    revision: 1,
    inputs,
    examples: [],
    headline: 'all',
    chart: { kind: 'bars', bars: ['all'] },
  } as const

  test('a rule', () =>
    expect(() =>
      defineModel({
        ...plain,
        outputs: ({ reps }) => ({ all: reps }),
        constraints: ({ reps, quota }) => ({
          some: { holds: reps.atLeast(quota), about: ['reps'] },
        }),
      }),
    ).toThrow('mixed: constraints.some: reps (count) ≥ quota (money)'))
  test('an amount that its sentence quotes', () =>
    expect(() =>
      defineModel({
        ...plain,
        outputs: ({ reps }) => ({ all: reps }),
        constraints: ({ reps, quota }) => ({
          some: { holds: reps.atLeast(1), about: ['reps'], shows: { both: reps.plus(quota) } },
        }),
      }),
    ).toThrow('mixed: constraints.some.both: reps (count) + quota (money)'))
  test('a cell of its table', () =>
    expect(() =>
      defineModel({
        ...plain,
        outputs: ({ reps }) => ({ all: reps }),
        grid: ({ reps, quota }) => ({
          columns: ['now'],
          rows: { both: ['reps', null, reps.plus(quota)] },
        }),
      }),
    ).toThrow('mixed: grid.both: reps (count) + quota (money)'))

  test('the error stands where the author mixed them', () => {
    const define = (): unknown => sketch(inputs, ({ reps, quota }) => reps.plus(quota))
    try {
      define()
      expect.unreachable()
    } catch (error) {
      if (!(error instanceof UnitError)) throw error
      const [first = '', ...places] = (error.stack ?? '').split('\n')
      expect(first).toBe(`UnitError: ${error.message}`)
      expect(places.find((place) => !/src.engine|Array/.test(place))).toContain('definition.test')
      expect(error.cause).toBeInstanceOf(UnitError)
    }
  })
})

test('a word that is the result is told apart from a refusal', () => {
  expect(isWord({ kind: 'reason', key: 'forEver', tone: 'good' })).toBe(true)
  expect(isWord({ kind: 'reason', key: 'nothingKept' })).toBe(false)
  expect(isWord({ kind: 'notFinite' })).toBe(false)
})
