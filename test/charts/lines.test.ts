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
    along: 'deals',
    from: 0,
    to: 4,
    step: 2,
    lines: ['kept', 'lasts'],
  },
})
const chartAt = (given: Values) =>
  chartData(model, evaluate(model, startValues(model, given)), plainReader(model))

describe('a chart of lines reads sensibly where there is no number', () => {
  test('each row of its table stays beside its own place', () =>
    expect(chartAt({ loss: 2 }).drawing.table.rows).toEqual([
      ['0', 'Not available', '2'],
      ['2', '0', '4'],
      ['4', '2', '6'],
    ]))

  test('without any number it keeps its ends and its rows, and draws nothing', () => {
    const { drawing, finding } = chartAt({ loss: 10 })
    expect(finding).toBe('sketch')
    expect(drawing.table.rows.map(([place, kept]) => [place, kept])).toEqual([
      ['0', 'Not available'],
      ['2', 'Not available'],
      ['4', 'Not available'],
    ])
    const texts = (drawing.texts ?? []).map(({ text }) => text)
    expect(texts).toContain('0')
    expect(texts).toContain('4')
    expect(drawing.lines?.[0]?.points).toEqual([])
    expect(drawing.dots?.length).toBe(1)
  })

  test('a word in place of a number stands in the table and is not drawn as zero', () => {
    const { drawing } = chartAt({ loss: 0 })
    expect(drawing.table.rows.map(([, , lasts]) => lasts)).toEqual([
      'forEver',
      'forEver',
      'forEver',
    ])
    expect(drawing.lines?.[1]?.points).toEqual([])
  })
})
