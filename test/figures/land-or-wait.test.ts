import { describe, expect, test } from 'vitest'
import { evaluate, pageModel, startValues, type Values } from '../../src/engine'
import { languageCodes } from '../../src/i18n'
import model from '../../src/models/land-and-expand'
import { shownAs, wordsOf } from '../support/figures'

const shown = (given: Values = {}) => shownAs('en', 'land-or-wait', given)
const border = (given: Values = {}) => shown(given).drawing.lines?.[0]?.points ?? []
/** How far across the map either road is possible. */
const widest = (given: Values = {}) =>
  Math.max(
    ...(shown(given).drawing.areas ?? []).flatMap(({ corners }) => corners.map(({ x }) => x)),
  )
const texts = (given: Values = {}) => shown(given).drawing.texts?.map(({ text }) => text)
const worth = (given: Values, key: 'landed' | 'waited'): number => {
  const outcome = evaluate(pageModel(model), startValues(model, given)).outputs[key]
  return outcome?.ok ? Number(outcome.value) : Number.NaN
}
/** The map's upper and lower edge. */
const [upper, lower] = [74, 294]

describe('the map of landing and waiting', () => {
  test('both roads are worth the same everywhere on the border', () => {
    for (const { x, y } of border()) {
      const there = { pExpand: x * 100, pBig: ((lower - y) / (lower - upper)) * 100 }
      expect(worth(there, 'waited')).toBeCloseTo(worth(there, 'landed'), 3)
    }
  })

  test('a likelier expansion never makes waiting the better road', () => {
    const heights = border().map(({ y }) => y)
    expect(heights).toEqual(heights.toSorted((a, b) => b - a))
  })

  test('the side with the reader on it is the brighter, and says which road is worth more', () => {
    for (const pExpand of [0, 15, 40, 75])
      for (const pBig of [0, 5, 30, 60, 100]) {
        const waits = worth({ pExpand, pBig }, 'waited') > worth({ pExpand, pBig }, 'landed')
        const tones = shown({ pExpand, pBig }).drawing.areas?.map(({ tone }) => tone)
        expect(tones).toEqual(waits ? ['load', 'context'] : ['context', 'load'])
      }
  })

  test('ends where the chances of growing and of losing would pass a hundred per cent, and says so', () => {
    expect(widest()).toBe(0.75)
    expect(widest({ pLost: 0 })).toBe(1)
    const { beyond } = wordsOf('en', 'land-or-wait').labels
    expect(texts()).toContain(beyond)
    expect(texts({ pLost: 0 })).not.toContain(beyond)
  })

  test('a road that is never better has no name on the map', () => {
    const { wait, land } = wordsOf('en', 'land-or-wait').labels
    expect(texts()).toEqual(expect.arrayContaining([wait, land]))
    expect(texts({ wait: 3 })).not.toContain(wait)
  })

  test('a cell of its table holds a chance or a word, never a refusal', () => {
    for (const code of languageCodes) {
      const { beyond = '', never = '' } = wordsOf(code, 'land-or-wait').labels
      const cells = (given: Values) =>
        shownAs(code, 'land-or-wait', given).drawing.table.rows.map(([, cell]) => cell)
      expect(cells({}).at(-1)).toBe(beyond)
      expect(cells({ wait: 3 })).toContain(never)
    }
  })

  test('a refused case and the ends of every range are drawn without a hole', () => {
    const cases: readonly Values[] = [
      { pExpand: 90 },
      { pLost: 100 },
      { pExpand: Number.NaN },
      { pBig: Number.NaN },
      { pLost: Number.NaN },
      { land: 0 },
      { wait: 5, years: 1 },
      { potential: 1 },
    ]
    for (const given of cases) {
      const { table, ...drawn } = shown(given).drawing
      expect(table.rows).toHaveLength(3)
      expect(JSON.stringify(drawn)).not.toMatch(/null|NaN|Infinity/)
    }
  })

  test.each(languageCodes)('says what it shows (%s)', (code) => {
    const { findings } = wordsOf(code, 'land-or-wait')
    const said = (given: Values): string => shownAs(code, 'land-or-wait', given).finding
    const ends = (key: string): string => findings[key]?.split('}').at(-1) ?? key
    const cases: Readonly<Record<string, Values>> = {
      land: {},
      wait: { pBig: 60 },
      level: { land: 0, pExpand: 0, pBig: 0 },
      beyond: { wait: 2.5, pExpand: 50 },
      never: { wait: 3 },
    }
    for (const [key, given] of Object.entries(cases)) expect(said(given)).toMatch(ends(key))
    expect(said({})).toMatch(/15.*23[.,]8.*10/)
  })

  test('lights no side where neither is possible', () => {
    const lit = (given: Values) =>
      (shown(given).drawing.areas ?? []).filter(({ tone }) => tone === 'load').length
    expect(lit({})).toBe(1)
    expect(lit({ pExpand: 90 })).toBe(0)
  })
})

describe('the point on the map', () => {
  const taken = (x: number, y: number, given: Values = {}) => shown(given).taken?.({ x, y })

  test('taken to where it stands, it leaves both chances as they are', () => {
    for (const given of [{}, { pExpand: 40, pBig: 60 }, { pExpand: 0, pBig: 100 }]) {
      const [{ x, y } = { x: 0, y: 0 }] = shown(given).drawing.dots ?? []
      expect(startValues(model, { ...given, ...taken(x, y, given) })).toEqual(
        startValues(model, given),
      )
    }
  })

  test('says both chances in whole percent, and none that is not possible', () => {
    expect(taken(0.302, 184)).toEqual({ pExpand: 30, pBig: 50 })
    expect(taken(1, upper - 50)).toEqual({ pExpand: Math.round(widest() * 100), pBig: 100 })
    expect(taken(0, lower + 90)).toEqual({ pExpand: 0, pBig: 0 })
  })
})
