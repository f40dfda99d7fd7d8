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

  test('have as many deals together as the plan, whatever its target', () => {
    for (const target of [50_000, 100_000, 1_950_000, 20_000_000]) {
      const deals = shown({ target }).drawing.table.rows.map(([, first]) =>
        Number(first?.replaceAll(',', '')),
      )
      expect(deals.reduce((sum, one) => sum + one, 0)).toBeCloseTo(target / 25_000)
    }
  })

  test.each([
    [{ netOpp: 0 }, 'Nets', ['32', '146', 'endless']],
    [{ netWin: 0 }, 'Nets', ['32', 'endless', 'endless']],
    [{ spearWin: 0 }, 'Spears', ['24', 'endless']],
  ])('with %o are not drawn to where there is no end to them', (given, name, stages) => {
    const { drawing } = shown(given)
    expect(drawing.table.rows).toContainEqual([name, ...stages])
    const known = stages.indexOf('endless')
    const lost = (drawing.areas ?? []).filter(({ opacity = 1 }) => opacity < 1)
    const spans = lost.flatMap(({ corners }) => corners.map(({ x }) => x))
    expect(Math.min(...spans)).toBe((known - 1) / 2)
    expect(Math.max(...spans)).toBeLessThan(known / 2 - 0.2)
    expect(drawing.texts?.map(({ text }) => text)).not.toContain('Not available')
  })

  test('with the same referrals for twice the target, it is spears that swell', () => {
    expect(shown(doubled).finding).toContain('Spears swell most: 360 opportunities, up from 120')
    const tones = shown(doubled).drawing.areas?.map(({ tone }) => tone)
    expect(tones).toEqual(['context', 'context', 'load'])
  })

  test.each([
    [{}, 'For 80 deals', 'Negocios por cerrar: 80'],
    [{ target: 4_000_000 }, '300 leads, up from 150', '300 leads en vez de 150'],
    [{ target: 1_950_000 }, 'All three streams must bring less', 'menos a las tres corrientes'],
    [{ target: 100_000 }, 'All three streams must bring less', 'menos a las tres corrientes'],
    [{ netOpp: 20 }, 'asks less of nets:', 'pide menos a las redes:'],
    [{ netOpp: 20, spearWin: 40 }, 'less of nets and spears:', 'a las redes y a las lanzas:'],
    [{ netOpp: 5 }, 'Nets swell most', 'son las redes'],
    [{ seedWin: 20 }, 'Seeds swell most', 'son las semillas'],
    [{ spearWin: 10 }, 'Spears swell most', 'son las lanzas'],
    [
      { target: 200_000, seedShare: 100, netShare: 0, spearShare: 0 },
      'Seeds alone cover this target',
      'Las semillas solas cubren',
    ],
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
