import { describe, expect, test } from 'vitest'
import { chartData } from '../../src/charts'
import {
  evaluate,
  isNumber,
  startValues,
  type Input,
  type Model,
  type Result,
  type Values,
} from '../../src/engine'
import { languageCodes } from '../../src/i18n'
import { languageFor, models, readerFor } from '../support/content'

/** Values of an input that a reader may well try: its ends, its start, and places between. */
const triedOf = (input: Input): readonly (number | boolean | string)[] => {
  if (input.unit === 'flag') return [true, false]
  if (!isNumber(input)) return input.options
  const { default: start, usual, min, max, whole } = input
  const [from, to] = usual
  const places = [
    start,
    start / 2,
    start * 2,
    from,
    to,
    (from + to) / 2,
    from + ((to - from) * 5) / 6,
    min,
  ]
  return places
    .map((value) => (whole ? Math.round(value) : value))
    .filter((value) => value >= min && value <= max)
}

/** Cases around the worked ones: each with one or two inputs elsewhere, without the refused ones. */
function* casesOf(model: Model): Generator<Values> {
  const worked = [{}, ...Object.values(model.presets)].map((given) => startValues(model, given))
  yield* worked
  const inputs = Object.entries(model.inputs)
  for (const start of worked)
    for (const [key, input] of inputs)
      for (const value of triedOf(input)) {
        yield { ...start, [key]: value }
        for (const [other, second] of inputs)
          for (const also of triedOf(second)) yield { ...start, [key]: value, [other]: also }
      }
}

/** The first case in which a sentence is the one to be said, by its key; the one without a key is said where no condition holds. */
function saidIn(model: Model): ReadonlyMap<string, Result> {
  const conditions = Object.entries(model.chart.findings ?? {})
  const found = new Map<string, Result>()
  const complete = new Set<string>()
  for (const values of casesOf(model)) {
    const result = evaluate(model, values)
    if (result.problems.length > 0) continue
    const [key = ''] = conditions.find(([, step]) => result.steps[step] === 1) ?? []
    const whole = Object.values(result.outputs).every(({ ok }) => ok)
    if (!found.has(key) || (whole && !complete.has(key))) found.set(key, result)
    if (whole) complete.add(key)
    if (complete.size > conditions.length) break
  }
  return found
}

describe.each(models)('the finding of $id changes with the numbers', (model) => {
  const found = saidIn(model)
  const keys = ['', ...Object.keys(model.chart.findings ?? {})]

  test('it has a sentence for winning and one for losing, and each can come about', () => {
    expect(keys.length).toBeGreaterThan(1)
    expect(keys.filter((key) => !found.has(key))).toEqual([])
  })

  test.each(languageCodes)('each says what it finds, with the numbers in it (%s)', (code) => {
    const { words } = languageFor(code, model.id)
    const sentences = [...found].map(([key, result]) => {
      const { finding } = chartData(model, result, readerFor(code, model))
      expect(finding, key).not.toMatch(/[{}]|NaN|undefined|Infinity/)
      expect(finding, key).not.toBe(words.chart.unavailable)
      expect(finding, key).not.toMatch(/(\p{L}{3,})\s+\1\b/u)
      return finding
    })
    expect(new Set(sentences).size).toBe(sentences.length)
  })

  test.each(languageCodes)('a refused combination is told in its place (%s)', (code) => {
    for (const key of Object.keys(model.constraints)) {
      const refused = [...casesOf(model)]
        .slice(0, 5_000)
        .map((values) => evaluate(model, values))
        .find(({ problems }) => problems[0]?.kind === 'constraint' && problems[0].key === key)
      const [problem] = refused?.problems ?? []
      if (!refused || !problem) continue
      const { finding, drawing } = chartData(model, refused, readerFor(code, model))
      expect(finding).toBe(readerFor(code, model).problem(problem))
      expect(drawing.bars ?? []).toEqual([])
      expect(drawing.lines?.flatMap(({ points }) => points) ?? []).toEqual([])
    }
  })
})
