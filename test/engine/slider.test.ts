import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { count, isNumber, money, percent, sliderScale, type NumberInput } from '../../src/engine'
import { models } from '../support/content'

const sliders: readonly NumberInput[] = models.flatMap(({ inputs }) =>
  Object.values(inputs).filter(isNumber),
)
const positions = ({ min, max, step }: ReturnType<typeof sliderScale>): readonly number[] =>
  Array.from({ length: Math.floor((max - min) / step + 1e-9) + 1 }, (_, at) => min + at * step)

describe('a slider over more than two decades goes by factors', () => {
  const prices = sliderScale(money({ default: 20_000, usual: [1_000, 250_000] }))

  test('half its way is near the geometric middle, not the half of its end', () => {
    const middle = prices.valueAt(Math.round((prices.min + prices.max) / 2))
    expect(middle).toBeGreaterThan(10_000)
    expect(middle).toBeLessThan(25_000)
  })

  test('home and end are the ends of its stretch', () => {
    expect(prices.valueAt(prices.min)).toBe(1_000)
    expect(prices.valueAt(prices.max)).toBe(250_000)
  })

  test('it stops at numbers that people say, and at whole ones where people are counted', () => {
    expect(positions(prices).map(prices.valueAt)).toContain(120_000)
    const people = sliderScale(count({ default: 40, min: 1, max: 1_000, usual: [1, 400] }))
    expect(
      positions(people)
        .map(people.valueAt)
        .filter((one) => !Number.isInteger(one)),
    ).toEqual([])
  })
})

describe('a slider over less goes evenly', () => {
  test('its position is its value', () => {
    const lift = sliderScale(percent({ default: 5, usual: [0, 25], step: 0.5 }))
    expect(lift).toMatchObject({ min: 0, max: 25, step: 0.5 })
    expect(lift.valueAt(7.5)).toBe(7.5)
    expect(lift.positionOf(7.5)).toBe(7.5)
  })
})

describe('every slider of the site', () => {
  test('each step to the right is more, and stands where its value says', () => {
    for (const input of sliders) {
      const scale = sliderScale(input)
      const all = positions(scale)
      const values = all.map(scale.valueAt)
      expect(values).toEqual([...values].sort((a, b) => a - b))
      expect(new Set(values).size).toBe(values.length)
      expect(all.filter((one) => scale.positionOf(scale.valueAt(one)) !== one)).toEqual([])
    }
  })

  test('a value anywhere is shown within its stretch', () =>
    fc.assert(
      fc.property(fc.constantFrom(...sliders), fc.double({ noNaN: true }), (input, value) => {
        const { min, max, positionOf } = sliderScale(input)
        expect(positionOf(value)).toBeGreaterThanOrEqual(min)
        expect(positionOf(value)).toBeLessThanOrEqual(max)
      }),
    ))
})
