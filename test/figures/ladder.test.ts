import { describe, expect, test } from 'vitest'
import { evaluate, pageModel, startValues, type Values } from '../../src/engine'
import { viewOf } from '../../src/figures'
import ladder from '../../src/figures/drawings/ladder'
import { languageCodes } from '../../src/i18n'
import model from '../../src/models/who-gets-paid'
import { readerFor } from '../support/content'
import { wordsOf } from '../support/figures'

const shown = (given: Values = {}, code: 'en' | 'es' = 'en') => {
  const page = pageModel(model)
  const setting = {
    model: page,
    reader: readerFor(code, model),
    words: wordsOf(code, 'ladder'),
    facts: {},
  }
  const start = evaluate(page, startValues(model))
  return viewOf(ladder, setting, evaluate(page, { ...startValues(model), ...given }), start)
}
const lit = (given?: Values): number =>
  (shown(given).drawing.bars ?? []).filter(({ tone }) => tone === 'load').length

const steps = ['held', 'accepted', 'opportunity', 'closed']
const flags = [...steps, 'criteria']
const everyCase = Array.from({ length: 2 ** flags.length }, (_, bits) =>
  Object.fromEntries(flags.map((key, at) => [key, Boolean(bits & (1 << at))])),
)

describe('the ladder of who gets paid', () => {
  test('lights as many rungs as plans pay, whatever happened', () => {
    for (const given of everyCase) {
      const { plansPaying } = evaluate(pageModel(model), given).outputs
      expect(plansPaying).toMatchObject({ ok: true, value: lit(given) })
    }
  })

  test('never darkens a rung when the meeting goes one step further or meets the criteria', () => {
    for (const given of everyCase)
      for (const key of flags)
        expect(lit({ ...given, [key]: true })).toBeGreaterThanOrEqual(
          lit({ ...given, [key]: false }),
        )
  })

  test('draws a line only between rungs that the meeting took one after the other', () => {
    const path = ['booked', ...steps]
    for (const given of everyCase) {
      const took = path.map((key) => key === 'booked' || given[key] === true)
      const pairs = took.slice(1).filter((one, at) => one && took[at]).length
      const { lines = [], dots = [] } = shown(given).drawing
      expect(lines).toHaveLength(pairs)
      expect(dots).toHaveLength(took.filter(Boolean).length)
    }
    const leapt = shown({ held: false, accepted: false, opportunity: false, closed: true }).drawing
    expect(leapt.lines).toEqual([])
    expect(leapt.rules).toEqual([expect.objectContaining({ dashed: true })])
  })

  test('shows where the opening case was paid and this one is not', () => {
    expect(shown().drawing.ghosts?.bars).toEqual([])
    expect(shown({ accepted: false }).drawing.ghosts?.bars).toHaveLength(1)
  })

  test.each(languageCodes)('says what it shows (%s)', (code) => {
    const { findings } = wordsOf(code, 'ladder')
    const none = { held: false, accepted: false, opportunity: false }
    expect(shown({}, code).finding).toBe(findings.past?.replace('{plansPaying}', '4'))
    expect(shown({ criteria: true }, code).finding).toBe(
      findings.some?.replace('{plansPaying}', '5'),
    )
    expect(shown(none, code).finding).toBe(findings.one)
    expect(shown({ criteria: true, closed: true }, code).finding).toBe(findings.all)
  })
})
