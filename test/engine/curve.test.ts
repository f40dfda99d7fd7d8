import { describe, expect, test } from 'vitest'
import {
  count,
  crossings,
  curve,
  headlineOf,
  money,
  percent,
  placeOf,
  startValues,
} from '../../src/engine'
import { models } from '../support/content'
import { sketch } from '../support/sketch'

const model = sketch(
  {
    deals: count({ default: 10, max: 50 }),
    margin: money({ default: 3_000, usual: [0, 10_000] }),
    fixed: money({ default: 20_000, usual: [0, 60_000] }),
    idle: percent({ default: 5 }),
  },
  ({ deals, margin, fixed }) => deals.times(margin).minus(fixed),
)
const start = startValues(model)

describe('a curve is the headline along one slider, everything else as it is', () => {
  test('each of its places is what the calculator would say there', () => {
    const points = curve(model, start, 'deals')
    expect(points[0]).toEqual({ at: 0, value: -20_000 })
    expect(points.at(-1)).toEqual({ at: 1, value: 130_000 })
    expect(points.length).toBe(25)
  })

  test('an input that changes nothing is flat', () => {
    expect(new Set(curve(model, start, 'idle').map(({ value }) => value))).toEqual(
      new Set([10_000]),
    )
  })

  test('it crosses zero where the calculator breaks even', () => {
    expect(crossings(curve(model, start, 'fixed'))).toEqual([expect.closeTo(0.5)])
    expect(crossings(curve(model, start, 'idle'))).toEqual([])
  })

  test('it has a gap where the headline is refused', () => {
    const refused = sketch({ parts: count({ default: 4, max: 10 }) }, ({ parts }) =>
      parts.over(parts),
    )
    expect(curve(refused, startValues(refused), 'parts')[0]).toEqual({ at: 0, value: undefined })
  })

  test('a switch has none', () => expect(curve(model, start, 'nothing')).toEqual([]))
})

test.each(models)('$id: every curve passes through the reader’s own number', (one) => {
  const values = startValues(one)
  for (const [key, input] of Object.entries(one.inputs)) {
    if (input.unit === 'flag' || input.unit === 'choice') continue
    const points = curve(one, values, key)
    const here = placeOf(input, Number(values[key]))
    const now = headlineOf(one, values)
    const numbers = points.flatMap(({ value }) => value ?? [])
    expect(here).toBeGreaterThanOrEqual(0)
    expect(here).toBeLessThanOrEqual(1)
    expect(points.length, key).toBeGreaterThan(1)
    if (now === undefined || numbers.length === 0) continue
    const slack = (Math.max(...numbers) - Math.min(...numbers)) * 0.2 + 1e-9
    const near = points.filter(({ at }) => Math.abs(at - here) <= 0.5 / (points.length - 1) + 1e-9)
    for (const { value } of near)
      if (value !== undefined) expect(Math.abs(value - now), key).toBeLessThanOrEqual(slack)
  }
})
