import { describe, expect, test } from 'vitest'
import backwardStreams from '../../src/figures/drawings/backward-streams'
import { outsideOf, placesIn, shownFigure } from './setting'

const shown = (given = {}, code: 'en' | 'es' = 'en') =>
  shownFigure(backwardStreams, 'backward-streams', code, given)

/** How wide seeds, nets and spears are at their far end. */
const widths = (given = {}): readonly number[] =>
  (shown(given).drawing.areas ?? []).map(({ corners }) => {
    const ends = Math.max(...corners.map(({ x }) => x))
    const ys = corners.filter(({ x }) => x === ends).map(({ y }) => y)
    return Math.max(...ys) - Math.min(...ys)
  })

const doubled = { target: 4_000_000, seedShare: 15, netShare: 40, spearShare: 45 }

describe('the streams from deals back to leads', () => {
  test('are as wide as what they must bring, on one scale', () => {
    const [seeds = 0, nets = 0, spears = 0] = widths()
    expect(nets / seeds).toBeCloseTo(1455 / 150)
    expect(spears / seeds).toBeCloseTo(120 / 150)
  })

  test('swell with the target', () => {
    const before = widths()
    widths({ target: 3_000_000 }).forEach((one, at) =>
      expect(one / (before[at] ?? 0)).toBeCloseTo(1.5, 1),
    )
  })

  test('show in their table what a deal takes, step by step', () => {
    expect(shown().drawing.table.rows).toEqual([
      ['Seeds', '24', '60', '150'],
      ['Nets', '32', '146', '1,455'],
      ['Spears', '24', '120'],
    ])
  })

  test('with the same referrals for twice the target, it is spears that swell', () => {
    expect(shown(doubled).finding).toContain('Spears swell most: 360 opportunities, up from 120')
    const tones = shown(doubled).drawing.areas?.map(({ tone }) => tone)
    expect(tones).toEqual(['context', 'context', 'load'])
  })

  test.each([
    [{}, 'For 80 deals', 'Negocios por cerrar: 80'],
    [{ target: 4_000_000 }, '300 leads, up from 150', '300 leads en vez de 150'],
    [{ target: 1_950_000 }, 'asks less', 'pide menos'],
    [{ netOpp: 5 }, 'Nets swell most', 'son las redes'],
    [{ seedWin: 20 }, 'Seeds swell most', 'son las semillas'],
    [{ spearWin: 10 }, 'Spears swell most', 'son las lanzas'],
    [{ target: 0 }, 'Without a target', 'Sin meta'],
    [{ netOpp: 0 }, 'zero', 'cero'],
    [{ seedShare: 40 }, 'add up to 110%', 'suman 110'],
  ])('says what it shows with %o, in both languages', (given, english, spanish) => {
    expect(shown(given).finding).toContain(english)
    expect(shown(given, 'es').finding).toContain(spanish)
  })

  test.each([
    { target: 10_000_000_000 },
    { target: 0 },
    { netOpp: 0 },
    { netOpp: 0.1 },
    { spearWin: 0 },
    { spearWin: 100, netOpp: 100 },
    { seedShare: 40 },
    { target: NaN },
    { acv: 0 },
  ])('draws inside its frame with %o', (given) => {
    const { drawing } = shown(given)
    expect(placesIn(drawing).every(Number.isFinite)).toBe(true)
    expect(outsideOf(drawing)).toEqual([])
    const feet = (drawing.areas ?? []).flatMap(({ corners }) => corners.map(({ y }) => y))
    expect(Math.max(...feet)).toBeLessThanOrEqual(drawing.height)
  })
})
