import { describe, expect, test } from 'vitest'
import calmBand from '../../src/figures/drawings/calm-band'
import { outsideOf, placesIn, shownFigure } from './setting'

const shown = (given = {}, code: 'en' | 'es' = 'en') =>
  shownFigure(calmBand, 'calm-band', code, given)

/** How wide the band is at the reader's number of reps, in shares of one rep's. */
const width = (given = {}): number => {
  const { dots = [], rules = [] } = shown(given).drawing
  const [above, below] = dots
  const [top, foot] = rules
  if (!above || !below || !top || !foot) throw new Error('There is no band.')
  return (below.y - above.y) / (foot.from.y - top.from.y)
}

describe("the band of a group's year", () => {
  test('is as wide as one rep’s where there is one, and narrows with each that joins', () => {
    const widths = [1, 2, 5, 10, 30, 500].map((reps) => width({ reps }))
    expect(widths[0]).toBeCloseTo(1)
    expect(widths).toEqual(widths.toSorted((one, other) => other - one))
    expect(width({ reps: 10 })).toBeCloseTo(0.316, 3)
  })

  test('widens again with correlation, to one rep’s where all share one fate', () => {
    const widths = [0, 20, 60, 100].map((rho) => width({ rho }))
    expect(widths).toEqual(widths.toSorted((one, other) => one - other))
    expect(widths.at(-1)).toBeCloseTo(1)
  })

  test('keeps the calmest band in sight as soon as luck is shared', () => {
    expect(shown().drawing.areas).toHaveLength(1)
    expect(shown({ rho: 20 }).drawing.areas).toHaveLength(2)
  })

  test('is also told as rows, with the reader’s own among them', () => {
    expect(shown({ reps: 37 }).drawing.table.rows.map(([reps]) => reps)).toContain('37')
  })

  test.each([
    [{}, '12.6', 'suerte independiente'],
    [{ rho: 20 }, 'Without shared luck', 'Sin suerte común'],
    [{ rho: 100 }, 'rise and fall together', 'suben y bajan'],
    [{ reps: 1 }, 'group of one', 'grupo de uno'],
    [{ sigma: 0 }, 'never swings', 'no oscila'],
  ])('says what it shows with %o, in both languages', (given, english, spanish) => {
    expect(shown(given).finding).toContain(english)
    expect(shown(given, 'es').finding).toContain(spanish)
  })

  test.each([
    { sigma: 0 },
    { sigma: 300, rho: 100 },
    { reps: 1 },
    { reps: 10_000 },
    { reps: 0 },
    { rho: 101 },
    { rho: -1 },
    { reps: 2.5 },
    { reps: NaN },
    { sigma: NaN },
  ])('draws inside its frame with %o', (given) => {
    const { drawing } = shown(given)
    expect(placesIn(drawing).every(Number.isFinite)).toBe(true)
    expect(outsideOf(drawing)).toEqual([])
  })
})
