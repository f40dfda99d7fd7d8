import { describe, expect, test } from 'vitest'
import { chartData } from '../../src/charts'
import { count, defineModel, evaluate, startValues, type Values } from '../../src/engine'
import { plainReader } from '../support/plain'

/** A chart of two lines, one of which has no number below `loss`, or anywhere. */
const model = defineModel({
  id: 'sketch',
  article: 'sketch',
  revision: 1,
  inputs: { deals: count({ default: 2, max: 4 }), loss: count({ default: 2, max: 10 }) },
  outputs: ({ deals, loss }) => ({
    kept: deals.minus(loss).unless(deals.lessThan(loss), 'nothingKept'),
    lasts: deals.plus(loss).insteadWhen(loss.equals(0), 'forEver', 'good'),
  }),
  examples: [],
  headline: 'kept',
  chart: {
    kind: 'lines',
    from: 0,
    to: 4,
    step: 2,
    lines: [
      { output: 'kept', along: 'deals' },
      { output: 'lasts', along: 'deals' },
    ],
  },
})
const chartAt = (given: Values) =>
  chartData(model, evaluate(model, startValues(model, given)), plainReader(model))

describe('a chart of lines reads sensibly where there is no number', () => {
  test('each row of its table stays beside its own place', () =>
    expect(chartAt({ loss: 2 }).table.rows).toEqual([
      ['0', 'Not available', '2'],
      ['2', '0', '4'],
      ['4', '2', '6'],
    ]))

  test('without any number it keeps its ends and its rows, and draws nothing', () => {
    const { drawing, table, finding } = chartAt({ loss: 10 })
    expect(finding).toBe('sketch')
    expect(table.rows.map(([place, kept]) => [place, kept])).toEqual([
      ['0', 'Not available'],
      ['2', 'Not available'],
      ['4', 'Not available'],
    ])
    if (drawing.kind !== 'lines') throw new Error(drawing.kind)
    const [kept] = drawing.lines
    expect(drawing.span.map(({ text }) => text)).toEqual(['0', '4'])
    expect([kept?.points, kept?.mark]).toEqual([[], undefined])
  })

  test('a word in place of a number stands in the table and is not drawn as zero', () => {
    const { drawing, table } = chartAt({ loss: 0 })
    expect(table.rows.map(([, , lasts]) => lasts)).toEqual(['forEver', 'forEver', 'forEver'])
    if (drawing.kind !== 'lines') throw new Error(drawing.kind)
    expect(drawing.lines[1]?.points).toEqual([])
  })
})
