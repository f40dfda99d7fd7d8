import { expect, test } from 'vitest'
import { chartLabels, chartOutputs, type Chart } from '../../src/engine'

const stacks = [
  { base: 'now', top: 'later' },
  { base: 'small', top: 'large' },
]
const lines = [{ output: 'chance', along: 'years' }]

test.each<[Chart, outputs: string[], labels: string[]]>([
  [{ kind: 'bars', bars: ['pool', 'extra'] }, ['pool', 'extra'], []],
  [{ kind: 'funnel', bars: ['leads', 'deals'] }, ['leads', 'deals'], []],
  [{ kind: 'lines', from: 0, to: 9, step: 1, lines }, ['chance'], ['axis']],
  [
    { kind: 'stacks', stacks },
    ['now', 'later', 'small', 'large'],
    ['base', 'top', 'column1', 'column2'],
  ],
  [{ kind: 'switches', switches: ['pays', 'holds'] }, ['pays', 'holds'], []],
])(
  'a chart of $kind asks for a word for all that it draws, and for no other',
  (chart, outputs, labels) => {
    expect(chartOutputs(chart)).toEqual(outputs)
    expect(chartLabels(chart)).toEqual(labels)
  },
)
