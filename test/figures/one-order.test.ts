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
  const orders = areas.filter(({ tone }) => tone === 'effort')
  const [own = 0, shared = 0] = orders.map(({ corners }) => {
    const xs = corners.map(({ x }) => x)
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
    for (const aeAttainment of [20, 60, 100, 150])
      expect(widths({ aeAttainment })[0]).toBeCloseTo(0.2)
  })

  test('comes in from nothing as it is dragged', () => {
    expect(widths({ aeAttainment: 0 })[0]).toBe(0)
    expect(widths({ aeAttainment: 10 })[0]).toBeCloseTo(0.1)
  })

  test('is one and the same on both, however little either has', () => {
    const [aeQuota, pool] = [1_500_000, 13_000_000]
    for (const given of [{ aeAttainment: 10 }, { aeAttainment: 0 }, { seAttainment: 1 }]) {
      const [own, shared] = widths(given)
      expect(own * aeQuota).toBeCloseTo(shared * pool)
    }
    expect(widths({ seAttainment: 1 })[1]).toBeCloseTo(0.01)
  })

  test('says no share and no pay of an order that is not there', () => {
    const texts = (shown({ aeAttainment: 0 }).drawing.texts ?? []).map(({ text }) => text)
    expect(texts).not.toContain('0%')
    expect(texts.filter((text) => text.startsWith('Paid for it'))).toEqual([])
  })

  test('a larger pool makes it a thinner sliver and leaves the own track alone', () => {
    const [own, shared] = widths({ pool: 26_000_000 })
    expect(own).toBeCloseTo(0.2)
    expect(shared).toBeCloseTo(0.01154, 4)
  })

  test('pays what each plan pays for that share, more past quota', () => {
    const paid = (given = {}) => shown(given).drawing.table.rows.map((row) => row.at(-1))
    expect(paid()).toEqual(['$45,000', '$1,384.62'])
    expect(paid({ aeAttainment: 80 })).toEqual(['$30,000', '$1,384.62'])
    expect(paid({ aeAttainment: 110 })).toEqual(['$37,500', '$1,384.62'])
  })

  test('is the order that the article tells of', () => {
    expect(shown().finding).toContain('an order of $300,000 pays the rep $45,000')
    for (const code of languageCodes)
      expect(readFileSync(`content/articles/${code}/sales-vs-presales.mdx`, 'utf8')).toContain(
        'of="pool-quota.expected" given={{ reps: 1, realisation: 20 }}',
      )
  })

  test.each([
    [{}, 'Past quota', 'Pasada la cuota'],
    [{ aeAttainment: 110 }, 'Part of an order', 'Parte de un contrato'],
    [{ aeAttainment: 80 }, 'fills 20%', 'llena el 20'],
    [{ accelerator: 1 }, 'fills 20%', 'llena el 20'],
    [{ pool: 1_500_000 }, 'no larger', 'lo mismo que un solo'],
    [{ pool: 1_000_000 }, 'smaller than one quota', 'menos que un solo'],
    [{ aeAttainment: 0 }, 'On the rep’s own track nothing', 'En la meta del representante'],
    [{ seAttainment: 0 }, 'On the pool’s track nothing', 'En la meta del grupo'],
    [{ aeAttainment: 0, seAttainment: 0 }, 'on either track', 'En ninguna de las dos'],
  ])('says what it shows with %o, in both languages', (given, english, spanish) => {
    expect(shown(given).finding).toContain(english)
    expect(shown(given, 'es').finding).toContain(spanish)
  })

  test.each([
    { aeAttainment: 300 },
    { seAttainment: 300, aeAttainment: 0 },
    { pool: 1_000 },
    { pool: 1_000_000_000 },
    { pool: 0 },
    { aeAttainment: -5 },
    { aeQuota: NaN },
  ])('draws inside its frame with %o', (given) => {
    const { drawing } = shown(given)
    expect(placesIn(drawing).every(Number.isFinite)).toBe(true)
    expect(outsideOf(drawing)).toEqual([])
  })
})
