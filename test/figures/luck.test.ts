import { describe, expect, test } from 'vitest'
import { evaluate, pageModel, startValues, type Values } from '../../src/engine'
import { viewOf } from '../../src/figures'
import luck from '../../src/figures/drawings/luck'
import { densityAt } from '../../src/figures/parts/hill'
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
const hills = (given?: Values) => (shown(given).drawing.areas ?? []).map(({ corners }) => corners)
/** Where the average month is, across. */
const mean = 0.01 + 0.98 / 3.2
/** How far each hill spreads: the lower it is at the average month. */
const widths = (given?: Values): readonly number[] =>
  hills(given).map((corners) => {
    const next = corners.findIndex(({ x }) => x >= mean)
    const [from, to] = [corners[next - 1], corners[next]]
    if (!from || !to) return Number.NaN
    const y = from.y + ((to.y - from.y) * (mean - from.x)) / (to.x - from.x)
    return 1 / ((corners[0]?.y ?? 0) - y)
  })
const textsOf = (given?: Values) => (shown(given).drawing.texts ?? []).map(({ text }) => text)

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

  test.each([0.13, 0.258, 0.5, 0.996, 1, 1.5])(
    'a hill has the surface, the mean and the swing that it stands for: %f',
    (swing) => {
      const step = 0.0005
      const sums = [0, 0, 0]
      for (let amount = step / 2; amount < 40; amount += step)
        for (const power of [0, 1, 2])
          sums[power] = (sums[power] ?? 0) + amount ** power * densityAt(amount, swing) * step
      const [surface = 0, mean = 0, square = 0] = sums
      expect(surface).toBeCloseTo(1, 1)
      expect(mean).toBeCloseTo(1, 1)
      expect(Math.sqrt(square - mean ** 2) / swing).toBeCloseTo(1, 1)
    },
  )

  test('no month is paid less than nothing, and none leaves the drawing', () => {
    for (const given of cases)
      for (const corners of hills(given))
        for (const { x, y } of corners) {
          expect(x).toBeGreaterThanOrEqual(0)
          expect(x).toBeLessThanOrEqual(1)
          expect(y).toBeGreaterThanOrEqual(46)
        }
  })

  test('closing more deals narrows the last hill and leaves the others', () => {
    const [less, more] = [hills({ closeRate: 30 }), hills({ closeRate: 60 })]
    expect(widths({ closeRate: 60 }).at(-1)).toBeLessThan(widths({ closeRate: 30 }).at(-1) ?? 0)
    expect(more.slice(0, -1)).toEqual(less.slice(0, -1))
  })

  test('a trigger that never comes has no hill, and its row says never', () => {
    expect(hills({ closeRate: 0 })).toHaveLength(5)
    expect(textsOf({ closeRate: 0 })).toContain(wordsOf('en', 'luck').labels.never)
  })

  test('where there is no month, no hill, no amount and no luck is told of one', () => {
    for (const given of [{ set: 0 }, { ote: 0 }]) {
      const { drawing } = shown(given)
      expect(hills(given)).toEqual([])
      expect(drawing.texts?.some(({ strong }) => strong)).toBe(false)
      expect(drawing.rules?.some(({ dashed }) => dashed)).toBe(false)
      for (const [, luckOf] of drawing.table.rows) expect(luckOf).toBe('–')
      expect(textsOf(given).join()).not.toMatch(/±|average/)
    }
  })

  test('no line but the average month’s passes through a row, and that ends before its words', () => {
    const { rules = [], texts = [] } = shown().drawing
    for (const { from, to } of rules)
      for (const { x, y, anchor } of texts.filter((text) => text.anchor === 'end')) {
        expect(anchor).toBe('end')
        const crosses = from.x === to.x ? from.x > x - 0.55 : Math.abs(from.y - y) < 8
        expect(crosses).toBe(false)
      }
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
