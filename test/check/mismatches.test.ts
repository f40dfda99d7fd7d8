import { describe, expect, test } from 'vitest'
import { choice, choose, count, defineModel } from '../../src/engine'
import type { CalculatorWords } from '../../src/i18n'
import { mismatches } from '../../src/check/checkWords'
import { keyOf } from '../../src/check/fault'
import { plainWords } from '../support/plain'

const model = defineModel({
  id: 'staffing',
  article: 'none',
  revision: 1,
  inputs: {
    reps: count({ default: 10 }),
    known: count({ default: 2, group: 'more' }),
    size: choice({ default: 'small', options: ['small', 'large'] }),
  },
  outputs: ({ reps, known, size }) => ({
    each: reps.over(known).unless(size.is('large'), 'tooLarge'),
    verdict: choose(reps.moreThan(known), 'system', 'people'),
  }),
  constraints: ({ reps, known }) => ({
    enough: { holds: known.atMost(reps), about: ['reps', 'known'], shows: { reps } },
  }),
  presets: { large: { reps: 100 } },
  grid: ({ known }) => ({ columns: ['now', 'later'], rows: { team: ['reps', known.times(2)] } }),
  examples: [],
  headline: 'each',
  chart: (_, { each }) => ({
    kind: 'groups',
    scale: 'shared',
    groups: { first: { base: each, top: each }, second: { each } },
    findings: { none: each.equals(0) },
  }),
})

const label = { label: 'x' }
const preset = { name: 'x', title: 'x', description: 'x' }
const plain = plainWords(model)
const complete: CalculatorWords = {
  ...plain,
  groups: { more: 'x' },
  options: { small: 'x', large: 'x', system: 'x', people: 'x' },
  chart: { ...plain.chart, finding: '{each}' },
}
const { chart } = complete
const grid = complete.grid ?? { title: 'x', columns: {}, rows: {} }
const complaint = (words: CalculatorWords): string[] =>
  mismatches(model, words).map(([path, sentence]) => `${keyOf(path) ?? ''}: ${sentence}`)
const without = <T>(record: Readonly<Record<string, T>>, key: string): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name !== key))

describe('a missing or stale word is told with its key', () => {
  test('complete words pass', () => expect(complaint(complete)).toEqual([]))

  test.each<[string, CalculatorWords]>([
    ['inputs.known', { ...complete, inputs: without(complete.inputs, 'known') }],
    ['outputs.verdict', { ...complete, outputs: without(complete.outputs, 'verdict') }],
    ['presets.large', { ...complete, presets: {} }],
    ['constraints.enough', { ...complete, constraints: {} }],
    ['reasons.tooLarge', { ...complete, reasons: {} }],
    ['groups.more', { ...complete, groups: {} }],
    ['options.large', { ...complete, options: without(complete.options, 'large') }],
    ['options.people', { ...complete, options: without(complete.options, 'people') }],
    [
      'grid.columns.later',
      { ...complete, grid: { ...grid, columns: without(grid.columns, 'later') } },
    ],
    ['grid.rows.team', { ...complete, grid: { ...grid, rows: {} } }],
    [
      'chart.labels.second',
      { ...complete, chart: { ...chart, labels: without(chart.labels, 'second') } },
    ],
    ['chart.findings.none', { ...complete, chart: { ...chart, findings: {} } }],
  ])('a missing %s is told', (key, words) => {
    const [wrong = '', ...rest] = complaint(words)
    expect(wrong).toContain(`${key}: The model has this`)
    expect(rest).toEqual([])
  })

  test.each<[string, CalculatorWords]>([
    ['inputs.old', { ...complete, inputs: { ...complete.inputs, old: label } }],
    ['outputs.old', { ...complete, outputs: { ...complete.outputs, old: label } }],
    ['presets.old', { ...complete, presets: { ...complete.presets, old: preset } }],
    ['constraints.old', { ...complete, constraints: { ...complete.constraints, old: 'x' } }],
    ['reasons.old', { ...complete, reasons: { ...complete.reasons, old: 'x' } }],
    ['groups.old', { ...complete, groups: { ...complete.groups, old: 'x' } }],
    ['options.old', { ...complete, options: { ...complete.options, old: 'x' } }],
    [
      'grid.columns.old',
      { ...complete, grid: { ...grid, columns: { ...grid.columns, old: 'x' } } },
    ],
    ['grid.rows.old', { ...complete, grid: { ...grid, rows: { ...grid.rows, old: 'x' } } }],
    [
      'chart.labels.old',
      { ...complete, chart: { ...chart, labels: { ...chart.labels, old: 'x' } } },
    ],
    [
      'chart.findings.old',
      { ...complete, chart: { ...chart, findings: { ...chart.findings, old: 'x' } } },
    ],
  ])('a leftover %s is told', (key, words) => {
    const [wrong = '', ...rest] = complaint(words)
    expect(wrong).toContain(`${key}: The model has no such`)
    expect(rest).toEqual([])
  })

  test('a finding that quotes what the model has not is told', () =>
    expect(
      complaint({ ...complete, chart: { ...chart, finding: '{each} of {top}, {reps} or {rest}' } }),
    ).toEqual([
      'chart.finding: It quotes {rest}, which is no input, no output and nothing the chart draws.',
    ]))

  test('a refusal that quotes an amount its rule does not show is told', () => {
    const [wrong = '', ...rest] = complaint({
      ...complete,
      constraints: { enough: '{reps} and {known}' },
    })
    expect(wrong).toContain('constraints.enough: It quotes {known}')
    expect(rest).toEqual([])
  })

  test('everything that is wrong is told at once', () =>
    expect(
      complaint({ ...complete, inputs: without(complete.inputs, 'reps'), groups: {} }),
    ).toHaveLength(2))
})
