import { describe, expect, test } from 'vitest'
import { readFileSync } from 'node:fs'
import oneOrder from '../../src/figures/drawings/one-order'
import { languageCodes } from '../../src/i18n'
import { outsideOf, placesIn, shownFigure } from './setting'

const shown = (given = {}, code: 'en' | 'es' = 'en') =>
  shownFigure(oneOrder, 'one-order', code, given)

/** How wide the order stands on the rep's track and on the pool's, in shares of a full quota. */
const widths = (given = {}): readonly [number, number] => {
  const { areas = [], rules = [] } = shown(given).drawing
  const quotaAt = rules[0]?.from.x ?? 1
  const [own = 0, shared = 0] = ['effort', 'load'].map((tone) => {
    const xs = areas.find((area) => area.tone === tone)?.corners.map(({ x }) => x) ?? []
    return (Math.max(...xs) - Math.min(...xs)) / quotaAt
  })
  return [own, shared]
}

describe('one order on two tracks', () => {
  test("fills a fifth of the rep's own and a fortieth or so of the pool's", () => {
    const [own, shared] = widths()
    expect(own).toBeCloseTo(0.2)
    expect(shared).toBeCloseTo(0.0231, 3)
  })

  test('is the same block however full the year is, once it is all in', () => {
    for (const realisation of [20, 60, 100, 150]) {
      const [own, shared] = widths({ realisation })
      expect(own).toBeCloseTo(0.2)
      expect(shared).toBeCloseTo(0.0231, 3)
    }
  })

  test('comes in from nothing as it is dragged', () => {
    expect(widths({ realisation: 0 })).toEqual([0, 0])
    expect(widths({ realisation: 10 })[0]).toBeCloseTo(0.1)
  })

  test('a larger pool makes it a thinner sliver and leaves the own track alone', () => {
    const [own, shared] = widths({ pool: 26_000_000 })
    expect(own).toBeCloseTo(0.2)
    expect(shared).toBeCloseTo(0.01154, 4)
  })

  test('is the order that the article tells of', () => {
    expect(shown().finding).toBe(
      'An order of $300,000 fills 20% of one rep’s quota, and 2.31% of the pool.',
    )
    for (const code of languageCodes)
      expect(readFileSync(`content/articles/${code}/sales-vs-presales.mdx`, 'utf8')).toContain(
        'of="pool-quota.expected" given={{ reps: 1, realisation: 20 }}',
      )
  })

  test.each([
    [{}, 'fills 20%', 'llena el 20'],
    [{ pool: 1_500_000 }, 'no larger', 'lo mismo que un solo'],
    [{ pool: 1_000_000 }, 'smaller than one quota', 'menos que un solo'],
    [{ realisation: 0 }, 'Nothing is booked', 'Todavía no hay nada'],
  ])('says what it shows with %o, in both languages', (given, english, spanish) => {
    expect(shown(given).finding).toContain(english)
    expect(shown(given, 'es').finding).toContain(spanish)
  })

  test.each([
    { realisation: 200 },
    { pool: 1 },
    { pool: 1_000_000_000, reps: 10_000 },
    { reps: 1, realisation: 0 },
    { pool: 0 },
    { realisation: -5 },
    { quota: NaN },
  ])('draws inside its frame with %o', (given) => {
    const { drawing } = shown(given)
    expect(placesIn(drawing).every(Number.isFinite)).toBe(true)
    expect(outsideOf(drawing)).toEqual([])
  })
})
