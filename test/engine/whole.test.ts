import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { count } from '../../src/engine'
import { sketch, valueOf } from '../support/sketch'

const limit = Number.MAX_SAFE_INTEGER
const model = sketch({ value: count({ default: 0, min: -limit, max: limit }) }, ({ value }) =>
  value.whole(),
)
const whole = (value: number) => valueOf(model, { value })

describe('rounding up counts everybody, and nobody for a float error', () => {
  test.each([
    [3, 3],
    [3 + 1e-9, 3],
    [2.999999999999, 3],
    [3.0001, 4],
    [2.5, 3],
    [0, 0],
    [0.2, 1],
    [1e-9, 0],
    [1.1e-9, 0],
    [1.2e-9, 1],
    [-1.5, -1],
    [0.1 + 0.2, 1],
    [150.00000000000003, 150],
    [1454.5454545454545, 1455],
    [1e8 + 0.5, 1e8 + 1],
  ])('%d rounds up to %d', (value, rounded) => expect(whole(value)).toBe(rounded))

  test('0.1 × 3 ÷ 0.3, computed, rounds up to 1', () => {
    const computed = sketch({ value: count({ default: 0.1 }) }, ({ value }) =>
      value.times(3).over(0.3).whole(),
    )
    expect(valueOf(computed)).toBe(1)
  })

  test('minus a half rounds up to nought, without a sign', () => expect(whole(-0.5)).toBe(0))

  test.each([1e12, 1e13 + 1, 1e15, limit])('%d is whole already and stays what it is', (value) =>
    expect(whole(value)).toBe(value),
  )

  test('any whole number stays what it is', () => {
    fc.assert(fc.property(fc.maxSafeInteger(), (value) => whole(value) === value))
  })

  test('any other number rises by less than one, and falls by a float error at most', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), (value) => {
        const step = Number(whole(value)) - value
        return step > -2e-3 && step < 1 && Number.isInteger(whole(value))
      }),
    )
  })
})
