import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evaluate, explain, type Outcome, type PageModel, type Result } from '../../src/engine'
import { languageCodes } from '../../src/i18n'
import { brokenValuesFor, valuesFor } from '../support/arbitraries'
import { plainReader, type Told } from '../support/plain'
import { models } from '../support/content'

const noise = /NaN|undefined|Infinity|∞|\[object|\{\w*\}/

const readers = (model: PageModel): readonly Told[] =>
  languageCodes.map((code) => plainReader(model, code))

/** The words for a result, made without the engine's explanation. */
const saying = (model: PageModel, key: string, outcome: Outcome, reader: Told): string => {
  if (!outcome.ok) return reader.problem(outcome.problem)
  if (typeof outcome.value === 'string') return reader.vocabulary.option(outcome.value)
  return reader.format.full(outcome.value, model.outputs[key]?.unit ?? 'number')
}

const expectSound = (model: PageModel, result: Result, reader: Told): void => {
  expect(Object.keys(result.outputs)).toEqual(Object.keys(model.outputs))
  for (const [key, outcome] of Object.entries(result.outputs)) {
    if (outcome.ok && typeof outcome.value === 'number')
      expect(outcome.value).toSatisfy(Number.isFinite)
    if (!outcome.ok) expect(reader.problem(outcome.problem)).toMatch(/\w/)
    if (!outcome.ok) expect(reader.problem(outcome.problem)).not.toMatch(noise)
    if (result.problems.length > 0) expect(outcome.ok, key).toBe(false)
  }
}

describe.each(models)('$id, whatever is put in', (model) => {
  const [reader] = readers(model)
  if (!reader) throw new Error('there is no language')

  test('shows a number or says why not, never NaN, Infinity or a blank', () => {
    fc.assert(
      fc.property(valuesFor(model), (values) =>
        expectSound(model, evaluate(model, values), reader),
      ),
    )
  })

  test('survives what no reader could have typed', () => {
    fc.assert(
      fc.property(brokenValuesFor(model), (values) => {
        const { outputs, problems } = evaluate(model, values)
        for (const outcome of Object.values(outputs))
          expect(outcome.ok && problems.length > 0).toBe(false)
        for (const outcome of Object.values(outputs))
          expect(outcome.ok ? outcome.value : 0).not.toBe(Number.NaN)
      }),
    )
  })

  test.each(readers(model))('explains what was computed ($locale.code)', (one) => {
    fc.assert(
      fc.property(valuesFor(model), (values) => {
        const result = evaluate(model, values)
        for (const [key, outcome] of Object.entries(result.outputs)) {
          const { formula, numbers, result: shown } = explain(model, result, key, one.vocabulary)
          expect(shown).toBe(saying(model, key, outcome, one))
          const lines = [...formula, ...numbers, shown]
          expect(lines.join('\n').replace(/\^\{/g, '^')).not.toMatch(noise)
          for (const line of lines) expect(line.trim()).not.toBe('')
        }
      }),
      { numRuns: 25 },
    )
  })

  test('computes the same twice, and again from what its page carries', () => {
    fc.assert(
      fc.property(valuesFor(model), (values) => {
        const travelled: PageModel = JSON.parse(JSON.stringify(model))
        expect(evaluate(travelled, values)).toEqual(evaluate(model, values))
      }),
      { numRuns: 25 },
    )
  })
})
