import { describe, expect, test } from 'vitest'
import type { Values } from '../../src/engine'
import lever from '../../src/figures/drawings/lever'
import { shownAs } from '../support/figures'

const shown = (given: Values = {}) => shownAs('en', 'lever', given)

/** How far the load's end stands above where it rests, of the case and of the one it opened with. */
const rises = (given: Values): readonly number[] => {
  const beams = (shown(given).drawing.areas ?? []).filter(({ tone }) => tone === 'context')
  return [false, true].flatMap((isGhost) =>
    beams
      .filter(({ hollow = false }) => hollow === isGhost)
      .map(({ corners }) => 150 - (corners[1]?.y ?? 0) - 3),
  )
}

describe('the lever', () => {
  test.each<[Values, times: number]>([
    [{ reps: 20 }, 2],
    [{ lift: 10 }, 2],
    [{ quota: 1_500_000 }, 2],
    [{ reps: 50, lift: 25 }, 25],
  ])('rises as the extra bookings do, beside the case it opened with: %o', (given, times) => {
    const [now = 0, before = 0] = rises(given)
    expect(now / before).toBeCloseTo(times)
  })

  test('keeps its answer clear of both beams and of the blocks, wherever either is moved to', () => {
    const moves = [1, 2, 3, 4, 6, 8, 20, 50].flatMap((reps) =>
      [0, 5, 25].map((lift) => ({ reps, lift })),
    )
    const openings: readonly Values[] = [{}, { reps: 50, lift: 25 }, { reps: 1 }]
    for (const given of moves)
      for (const opening of openings) {
        const { areas = [], texts = [] } = shownAs('en', 'lever', given, opening).drawing
        const answer = texts.find(({ strong }) => strong)?.y ?? 0
        const tops = areas.flatMap(({ corners }) => corners.map(({ y }) => y))
        expect(answer).toBeGreaterThan(13.9)
        expect(answer + 14).toBeLessThan(Math.min(...tops))
      }
  })

  test('draws the beam that it opened with behind the blocks', () => {
    const { areas = [], ghosts } = shown({ reps: 4 }).drawing
    expect(areas[0]).toMatchObject({ tone: 'context', hollow: true })
    expect(ghosts).toBeUndefined()
  })

  test('speaks of one rep as one', () => {
    expect(shown({ reps: 1 }).finding).toContain('behind one rep')
    expect(shownAs('es', 'lever', { reps: 1 }).finding).toContain('a un representante')
  })

  test('is moved by 1 to 15 reps, and a case beyond them is drawn where it rests, with its number', () => {
    expect(lever.stretches).toEqual({ reps: [1, 15] })
    for (const reps of [16, 40, 50]) {
      const { areas = [], texts = [] } = shown({ reps }).drawing
      const foot = areas.find(({ tone }) => tone === 'fulcrum')?.corners[0]?.x ?? 0
      expect((0.94 - foot) / (foot - 0.04)).toBeCloseTo(reps)
      const told = texts.find(({ text }) => text === `← ${reps}`)
      expect(told).toMatchObject({ x: foot, tone: 'effort' })
    }
    for (const reps of [1, 15])
      expect(JSON.stringify(shown({ reps }).drawing.texts)).not.toContain('←')
  })

  test('has its published ratios apart, and apart from a number beyond them, on the smallest phone', () => {
    for (const reps of [5, 16, 50]) {
      const { texts = [] } = shown({ reps }).drawing
      // A sign is 7.25 pixels wide, and the drawing 288.
      const spans = texts
        .filter(({ y }) => y > 210)
        .map(({ x, y, anchor, text }) => {
          const width = 7.25 * text.length
          const left = x * 288 - (anchor === 'middle' ? width / 2 : 0)
          return { y, left, right: left + width, text }
        })
      expect(spans.map(({ text }) => text)).toEqual(
        expect.arrayContaining(['1', '1.5', '2', '4', '5', '10']),
      )
      for (const one of spans) {
        expect(one.left).toBeGreaterThanOrEqual(0)
        for (const other of spans)
          if (one !== other && one.y === other.y)
            expect(one.left >= other.right || one.right <= other.left).toBe(true)
      }
    }
  })
})
