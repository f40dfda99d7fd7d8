import { describe, expect, test } from 'vitest'
import halfFilledTeam from '../../src/figures/drawings/half-filled-team'
import { outsideOf, placesIn, shownFigure } from './setting'

const shown = (given = {}, code: 'en' | 'es' = 'en') =>
  shownFigure(halfFilledTeam, 'half-filled-team', code, given)

/** What each quarter's seats are filled with, by their surface. */
const surfaces = (given = {}): readonly number[] => {
  const { areas = [] } = shown(given).drawing
  const feet = [...new Set(areas.map(({ corners }) => corners[0]?.y ?? 0))].sort((a, b) => a - b)
  return feet.map((foot) =>
    areas
      .filter(({ opacity = 1, corners }) => opacity === 1 && corners[0]?.y === foot)
      .map(({ corners: [first, second, third] }) =>
        first && second && third ? (second.x - first.x) * (second.y - third.y) : 0,
      )
      .reduce((sum, one) => sum + one, 0),
  )
}
const shares = (list: readonly number[]): readonly number[] =>
  list.map((one) => one / (list[0] ?? 1))
const widths = (given = {}, tone = 'load'): readonly number[] =>
  (shown(given).drawing.bars ?? []).filter((bar) => bar.tone === tone).map(({ width }) => width)

describe('the half-filled team', () => {
  test('fills as much of its seats as the quarters have capacity', () => {
    for (const given of [{}, { hires4: 0, ramp0: 40, leavers2: 11 }, { tenure0: 16, ramp1: 60 }]) {
      const capacity = shares(widths(given))
      shares(surfaces(given)).forEach((one, at) => expect(one).toBeCloseTo(capacity[at] ?? 0, 6))
    }
  })

  test('has a seat for each rep, also one that sells nothing yet', () => {
    const empty = ({ hires4 = 7 }) =>
      (shown({ hires4 }).drawing.areas ?? []).filter(({ opacity = 1 }) => opacity < 1).length
    expect(empty({ hires4: 9 })).toBe(empty({}) + 2)
  })

  test('draws no seat that could not be counted on a phone, but blocks', () => {
    for (const given of [{}, { hires2: 30 }, { hires4: 30 }, { hires2: 16 }]) {
      const drawn = (shown(given).drawing.areas ?? []).map(({ corners }) => corners)
      const spans = drawn.map(([from, to]) => 288 * ((to?.x ?? 0) - (from?.x ?? 0)))
      if (drawn.length > 40) expect(Math.min(...spans)).toBeGreaterThan(5)
    }
    const blocks = shown({ hires4: 30 }).drawing.areas ?? []
    expect(blocks.length).toBeLessThan(40)
  })

  test('marks where a bar ended when the page opened, and only where it ended elsewhere', () => {
    expect(shown().drawing.rules).toEqual([])
    const { rules = [], bars = [] } = shown({ hires2: 0 }).drawing
    const ends = bars.filter(({ tone }) => tone === 'load').map(({ width }) => width)
    expect(rules.length).toBeGreaterThan(0)
    for (const { from } of rules) expect(ends.every((x) => Math.abs(x - from.x) > 0.004)).toBe(true)
  })

  test('asks for more than it can sell, by its over-assignment', () => {
    widths({}, 'context').forEach((asked, at) =>
      expect(asked / (widths()[at] ?? 0)).toBeCloseTo(1.2),
    )
  })

  test('counts those who are hired earlier for more of the year', () => {
    const year = (given: object) =>
      Number(shown(given).drawing.texts?.[0]?.text.replaceAll(/\D/g, ''))
    expect(year({ hires2: 12, hires4: 0 })).toBeGreaterThan(year({ hires2: 5, hires4: 7 }))
  })

  test.each([
    [{}, 'adds empty seats', 'sillas vacías'],
    [{ ramp0: 25 }, 'lifts the year from', 'sube el año de'],
    [{ hires4: 0 }, 'Nobody joins in Q4', 'no entra nadie'],
    [
      {
        ...{ tenure1: 0, tenure2: 0, tenure3: 0, tenure4: 0, tenure0: 0 },
        hires2: 0,
        hires3: 0,
        leavers3: 0,
        leavers4: 0,
      },
      'Nobody here sells',
      'nadie vende',
    ],
    [{ hires4: 1 }, 'adds an empty seat', 'una silla vacía'],
    [{ hires4: 1, ramp0: 50 }, 'Hiring one in Q4 lifts', 'a una persona en T4 sube'],
    [{ leavers2: 12 }, 'leave in Q2 (12)', 'En T2 se van'],
  ])('says what it shows with %o, in both languages', (given, english, spanish) => {
    expect(shown(given).finding).toContain(english)
    expect(shown(given, 'es').finding).toContain(spanish)
  })

  test.each([
    { hires2: 1000, hires3: 1000, hires4: 1000 },
    { hires2: 0, hires4: 0, ramp0: 100 },
    { overAssignment: 100, ramp0: 100 },
    { leavers2: 12 },
    { hires2: -1 },
    { hires4: NaN },
    { ramp0: NaN },
  ])('draws inside its frame with %o', (given) => {
    const { drawing } = shown(given)
    expect(placesIn(drawing).every(Number.isFinite)).toBe(true)
    expect(outsideOf(drawing)).toEqual([])
    for (const { x, width } of drawing.bars ?? []) expect(x + width).toBeLessThanOrEqual(1 + 1e-9)
  })
})
