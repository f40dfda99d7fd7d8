import { describe, expect, test } from 'vitest'
import { evaluate, pageModel, startValues, type Values } from '../../src/engine'
import { viewOf } from '../../src/figures'
import luck from '../../src/figures/drawings/luck'
import { languageCodes } from '../../src/i18n'
import model from '../../src/models/pay-trigger'
import { readerFor } from '../support/content'
import { wordsOf } from '../support/figures'

const shown = (given: Values = {}, code: 'en' | 'es' = 'en') => {
  const page = pageModel(model)
  const setting = {
    model: page,
    reader: readerFor(code, model),
    words: wordsOf(code, 'luck'),
    facts: {},
  }
  const start = evaluate(page, startValues(model))
  return viewOf(luck, setting, evaluate(page, { ...startValues(model), ...given }), start)
}
const bars = (given?: Values) => shown(given).drawing.bars ?? []
const widths = (given?: Values): readonly number[] => bars(given).map(({ width }) => width)

const cases: readonly Values[] = [
  {},
  { set: 0 },
  { set: 1_000 },
  { closeRate: 0 },
  { closeRate: 0.1 },
  { acceptedRate: 0 },
  { ote: 0 },
  { set: 1, acceptedRate: 1, closeRate: 1 },
]

describe('the luck in a month, trigger by trigger', () => {
  test('a later trigger never has less luck in it than an earlier one', () => {
    for (const given of cases)
      expect(widths(given)).toEqual(widths(given).toSorted((a, b) => a - b))
  })

  test('every trigger is drawn around the same average month', () => {
    for (const given of cases)
      expect(new Set(shown(given).drawing.dots?.map(({ x }) => x)).size).toBeLessThan(2)
  })

  test('no month is paid less than nothing, and none leaves the drawing', () => {
    for (const given of cases)
      for (const { x, width } of bars(given)) {
        expect(x).toBeGreaterThanOrEqual(0)
        expect(x + width).toBeLessThanOrEqual(1)
      }
  })

  test('closing more deals narrows the last bar and leaves the others', () => {
    const [less, more] = [widths({ closeRate: 30 }), widths({ closeRate: 60 })]
    expect(more.at(-1)).toBeLessThan(less.at(-1) ?? 0)
    expect(more.slice(0, -1)).toEqual(less.slice(0, -1))
  })

  test('a trigger that never comes has no bar, and its row says never', () => {
    expect(bars({ closeRate: 0 })).toHaveLength(5)
    const texts = shown({ closeRate: 0 }).drawing.texts?.map(({ text }) => text)
    expect(texts).toContain(wordsOf('en', 'luck').labels.never)
  })

  test.each(languageCodes)('says what it shows (%s)', (code) => {
    const { findings } = wordsOf(code, 'luck')
    const opens = (key: string): string => findings[key]?.split('{')[0] ?? key
    const ends = (key: string): string => findings[key]?.split('}').at(-1) ?? key
    const said = {
      spread: {},
      touches: { closeRate: 10 },
      never: { closeRate: 0 },
      nothing: { set: 0 },
    }
    for (const [key, given] of Object.entries(said)) {
      expect(shown(given, code).finding).toMatch(opens(key))
      expect(shown(given, code).finding.endsWith(ends(key))).toBe(true)
    }
    expect(shown({ ote: 0 }, code).finding).toBe(findings.nothing)
  })

  test.each<[Values, english: string, spanish: string]>([
    [{ closeRate: 0 }, 'Five triggers pay', 'Cinco hitos pagan'],
    [
      { acceptedRate: 0 },
      'triggers that are still reached',
      'Los hitos a los que todavía se llega',
    ],
    [{ oppRate: 0 }, 'triggers that are still reached', 'Los hitos a los que todavía se llega'],
    [
      { qualifiedRate: 0 },
      'triggers that are still reached',
      'Los hitos a los que todavía se llega',
    ],
  ])('a trigger that never comes is not said to pay: %o', (given, english, spanish) => {
    expect(shown(given).finding).toContain(english)
    expect(shown(given, 'es').finding).toContain(spanish)
  })
})
