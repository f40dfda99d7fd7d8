import { describe, expect, test } from 'vitest'
import {
  axis,
  chartLabels,
  chartParts,
  constant,
  count,
  defineModel,
  evaluate,
  startValues,
  type Handles,
  type Model,
  type WrittenChart,
} from '../../src/engine'

const inputs = { reps: count({ default: 2 }), years: count({ default: 3 }) }
const outputs = ({ reps, years }: Handles<typeof inputs>) => ({
  both: reps.plus(years),
  most: reps.times(2),
})
type Results = ReturnType<typeof outputs>
type Chart =
  | WrittenChart<keyof Results>
  | ((given: Handles<typeof inputs>, results: Results) => WrittenChart<keyof Results>)
const modelWith = (chart: Chart): Model =>
  defineModel({
    id: 'sketch',
    article: 'sketch',
    revision: 1,
    inputs,
    outputs,
    examples: [],
    headline: 'both',
    chart,
  })

const formula = constant(1, 'count')

describe('a chart asks for a word for each part that is no input and no output, and for no other', () => {
  test.each<[Chart, names: string[], labels: string[]]>([
    [{ kind: 'bars', bars: ['both', 'most'] }, ['both', 'most'], []],
    [
      { kind: 'bars', bars: { reps: formula, own: formula }, references: { limit: formula } },
      ['reps', 'own', 'limit'],
      ['own', 'limit'],
    ],
    [
      { kind: 'stack', parts: { rep: formula }, total: formula },
      ['rep', 'total'],
      ['rep', 'total'],
    ],
    [
      { kind: 'groups', scale: 'own', groups: { nets: { leads: formula } } },
      ['leads'],
      ['nets', 'leads'],
    ],
    [
      {
        kind: 'waterfall',
        from: { both: formula },
        changes: { lost: formula },
        to: { end: formula },
      },
      ['both', 'lost', 'end'],
      ['lost', 'end'],
    ],
    [
      { kind: 'lines', along: 'years', from: 0, to: 9, step: 1, lines: ['both'] },
      ['both'],
      ['axis'],
    ],
    [
      {
        kind: 'gauges',
        gauges: { load: { value: formula, limit: formula, most: formula, keep: 'below' } },
      },
      ['load'],
      ['load'],
    ],
    [
      { kind: 'whiskers', centre: formula, swings: { both: formula } },
      ['centre', 'both'],
      ['centre'],
    ],
    [{ kind: 'ladder', rungs: ['both'] }, ['both'], []],
    [
      { kind: 'people', people: 5, known: formula, spoken: formula, bars: ['both'] },
      ['known', 'spoken', 'both'],
      ['known', 'spoken'],
    ],
  ])('$kind', (chart, names, labels) => {
    const model = modelWith(chart)
    expect(chartParts(model.chart).map(([name]) => name)).toEqual(names)
    expect(chartLabels(model)).toEqual(labels)
  })
})

describe('what a chart draws is computed with the rest', () => {
  test('a list of outputs and the outputs themselves are the same chart', () => {
    const listed = modelWith({ kind: 'bars', bars: ['both'] })
    const written = modelWith((_, { both }) => ({ kind: 'bars', bars: { both } }))
    expect(written).toEqual(listed)
  })

  test('a condition chooses a sentence, and is no part of the drawing', () => {
    const { chart, steps, ...model } = modelWith(({ reps }, { both }) => ({
      kind: 'bars',
      bars: { both },
      findings: { many: reps.moreThan(1) },
    }))
    const step = chart.findings?.['many'] ?? -1
    expect(chartParts(chart).map(([name]) => name)).toEqual(['both'])
    const at = (reps: number) =>
      evaluate({ ...model, steps }, startValues(model, { reps })).steps[step]
    expect([at(1), at(2)]).toEqual([0, 1])
  })

  test('an axis of its own has a place only while the chart is drawn', () => {
    const model = modelWith(({ reps }) => ({
      kind: 'lines',
      from: 0,
      to: 9,
      step: 1,
      lines: { grown: reps.times(axis('count')) },
    }))
    const [[, step] = ['', -1]] = chartParts(model.chart)
    const values = startValues(model)
    expect(evaluate(model, values).steps[step]).toEqual({ kind: 'notFinite' })
    expect(evaluate(model, { ...values, axis: 4 }).steps[step]).toBe(8)
    expect(evaluate(model, values).problems).toEqual([])
  })
})
