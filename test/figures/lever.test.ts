import { describe, expect, test } from 'vitest'
import type { Values } from '../../src/engine'
import { shownAs } from '../support/figures'

const shown = (given: Values = {}) => shownAs('en', 'lever', given)

/** How far the load's end stands above where it rests, of the case and of the one it opened with. */
const rises = (given: Values): readonly number[] => {
  const { areas = [], ghosts } = shown(given).drawing
  return [areas.find(({ tone }) => tone === 'context'), ghosts?.areas?.[0]].flatMap((beam) =>
    beam ? [150 - (beam.corners[1]?.y ?? 0) - 3] : [],
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

  test('speaks of one rep as one', () => {
    expect(shown({ reps: 1 }).finding).toContain('behind one rep')
    expect(shownAs('es', 'lever', { reps: 1 }).finding).toContain('a un representante')
  })
})
