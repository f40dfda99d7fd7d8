import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evaluate, pageModel, startValues, type Values } from '../../src/engine'
import { pinnedSeeds } from '../../src/figures/parts/pinned'
import { sceneOf } from '../../src/figures/scene'
import { languageCodes, type LanguageCode } from '../../src/i18n'
import model from '../../src/models/lead-sources'
import { readerFor } from '../support/content'
import { shownAs, wordsOf } from '../support/figures'

const page = pageModel(model)
const shares = ['seedShare', 'netShare', 'spearShare'] as const
const sceneFor = (given: Values, code: LanguageCode = 'en') =>
  sceneOf(
    {
      model: page,
      reader: readerFor(code, model),
      words: wordsOf(code, 'backward-streams'),
      facts: {},
    },
    evaluate(page, startValues(page, given)),
  )

/** A case whose seeds are pinned, once its target has moved. */
function moved(given: Values, target: number, code: LanguageCode = 'en') {
  const held = pinnedSeeds.hold(sceneFor(given))
  if (!held) throw new Error('nothing to hold')
  const there = sceneFor({ ...given, target }, code)
  const values: Values = { ...given, target, ...pinnedSeeds.follow(held, there) }
  return { values, scene: sceneFor(values), says: pinnedSeeds.says(held, there) }
}
const dealsOf = ({ values, scene }: ReturnType<typeof moved>) =>
  shares.map((key) => ((scene.output('deals') ?? 0) * Number(values[key])) / 100)

describe('pinned seeds', () => {
  test('with twice the target are the worked case of the same referrals: only nets and spears swell', () => {
    const { values } = moved(startValues(page), 4_000_000)
    expect(values).toEqual(startValues(page, model.presets['double-target']))
    const before = shownAs('en', 'backward-streams').drawing.table.rows
    const { drawing, finding } = shownAs('en', 'backward-streams', values)
    expect(drawing.table.rows[0]).toEqual(before[0])
    expect(drawing.table.rows.slice(1)).toEqual([
      ['Nets', '64', '291', '2,910'],
      ['Spears', '72', '360'],
    ])
    expect(finding).toContain('Spears swell most: 360 opportunities, up from 120')
  })

  test('bring the same leads at any target that they do not exceed, and all shares add up', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 500 }),
        (seedShare, part, times) => {
          const netShare = (100 - seedShare) * part
          const given = startValues(page, {
            ...{ seedShare, netShare, spearShare: 100 - seedShare - netShare },
          })
          const { values, scene } = moved(given, 2_000_000 * (times / 100))
          expect(evaluate(page, startValues(page, values)).problems).toEqual([])
          for (const key of shares) {
            expect(values[key]).toBeGreaterThanOrEqual(0)
            expect(values[key]).toBeLessThanOrEqual(100)
          }
          if (times >= seedShare)
            expect(scene.output('seedLeads')).toBe(sceneFor(given).output('seedLeads'))
        },
      ),
    )
  })

  test('leave nets less than their share where the target is small, and then spears nothing', () => {
    const [seeds = 0, nets = 0, spears = 0] = dealsOf(moved(startValues(page), 900_000))
    expect(seeds).toBeCloseTo(24)
    expect(nets).toBeCloseTo(12)
    expect(spears).toBe(0)
  })

  test('are all of a target that is smaller than they are', () => {
    expect(dealsOf(moved(startValues(page), 400_000))).toEqual([16, 0, 0])
    expect(dealsOf(moved(startValues(page), 0))).toEqual([0, 0, 0])
  })

  test('cannot be held where the shares do not add up, or nothing is sold', () => {
    expect(pinnedSeeds.hold(sceneFor({ seedShare: 40 }))).toBeUndefined()
    expect(pinnedSeeds.hold(sceneFor({ target: 0 }))).toBeUndefined()
  })

  test.each(languageCodes)('say what comes of it (%s)', (code) => {
    const { labels } = wordsOf(code, 'backward-streams')
    for (const [target, label, seeds, deals] of [
      [4_000_000, 'pinned', '24', '160'],
      [1_000_000, 'pinned', '24', '40'],
      [900_000, 'netsGive', '24', '36'],
      [400_000, 'seedsEnough', '24', '16'],
    ] as const) {
      expect(moved(startValues(page), target, code).says).toEqual([label, { seeds, deals }])
      expect(labels[label]).toContain('{seeds}')
    }
  })
})
