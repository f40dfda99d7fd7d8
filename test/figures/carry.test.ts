import { describe, expect, test } from 'vitest'
import type { Values } from '../../src/engine'
import { carriedTo, heldFrom, placeAt } from '../../src/figures/carry'
import model from '../../src/models/sales-capacity'
import { shownAs } from '../support/figures'

const shown = (given: Values = {}) => shownAs('en', 'half-filled-team', given)
const places = (given: Values = {}) => shown(given).carried ?? []
const place = (key: string, given: Values = {}) => {
  const one = places(given).find((other) => other.key === key)
  if (!one) throw new Error(`nobody is carried from ${key}`)
  return one
}
const given = { hires2: 5, hires3: 6, hires4: 7 }

describe('hires are taken hold of where they stand', () => {
  test('at the end of the team that they join, a seat for each', () => {
    for (const { key, x, y, width, height } of places()) {
      const seats = (shown().drawing.areas ?? []).filter(
        ({ corners: [first], opacity = 1 }) =>
          opacity < 1 && first && first.y === y + height && first.x > x - 1e-9,
      )
      expect(seats).toHaveLength(given[key === 'hires2' || key === 'hires3' ? key : 'hires4'])
      const ends = seats.flatMap(({ corners }) => corners.map((corner) => corner.x))
      expect(Math.min(...ends)).toBeCloseTo(x)
      expect(Math.max(...ends)).toBeLessThanOrEqual(x + width)
      expect(x + width).toBeLessThanOrEqual(1 + 1e-9)
    }
  })

  test('quarter by quarter, also where nobody joins', () => {
    expect(places().map(({ key }) => key)).toEqual(['hires2', 'hires3', 'hires4'])
    expect(place('hires3', { hires3: 0 }).width).toBe(0)
  })

  test('from there on to the last of them, at least one and no more than there are', () => {
    const { x, width, ...rest } = place('hires2')
    const heldAt = (share: number) => heldFrom({ x, width, ...rest }, x + width * share, 5)
    expect([0, 0.1, 0.5, 0.9, 1].map(heldAt)).toEqual([5, 5, 3, 1, 1])
    expect([-1, 2].map(heldAt)).toEqual([5, 1])
  })

  test('and are let go in the quarter that is nearest, wherever that is', () => {
    const over = (down: number) => placeAt(places(), down)?.key
    const middle = ({ y, height }: { y: number; height: number }) => y + height / 2
    for (const one of places()) expect(over(middle(one) + 30)).toBe(one.key)
    expect([over(-500), over(5000)]).toEqual(['hires2', 'hires4'])
  })
})

describe('hires that are carried from one quarter to another', () => {
  const carried = (from: string, to: string, count: number, values: Values = given) =>
    carriedTo(model, values, [from, to], count)

  test('leave the one and join the other, as many as they are', () => {
    expect(carried('hires2', 'hires3', 2)).toEqual({ hires2: 3, hires3: 8 })
    expect(carried('hires4', 'hires2', 7)).toEqual({ hires4: 0, hires2: 12 })
    expect(carried('hires2', 'hires3', 1, { hires2: 0.1, hires3: 0.2 })).toEqual({
      hires2: 0,
      hires3: 0.3,
    })
  })

  test('are no more than there are, or than the quarter may have', () => {
    expect(carried('hires2', 'hires3', 9)).toEqual({ hires2: 0, hires3: 11 })
    expect(carried('hires2', 'hires3', 5, { hires2: 5, hires3: 998 })).toEqual({
      hires2: 3,
      hires3: 1000,
    })
  })

  test('are none where nothing would change', () => {
    expect(carried('hires2', 'hires2', 2)).toBeUndefined()
    expect(carried('hires2', 'hires3', 1, { hires2: 0, hires3: 6 })).toBeUndefined()
    expect(carried('hires2', 'hires3', 1, { hires2: 5, hires3: 1000 })).toBeUndefined()
    expect(carried('hires2', 'nobody', 1)).toBeUndefined()
  })
})
