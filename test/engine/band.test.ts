import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  constant,
  count,
  evaluate,
  isNumber,
  money,
  percent,
  startValues,
  type Model,
  type Values,
} from '../../src/engine'
import { band, blame } from '../../src/engine/band'
import type { InputRanges } from '../../src/engine/box'
import { valuesFor } from '../support/arbitraries'
import { models } from '../support/content'
import { sketch } from '../support/sketch'

const numberKeys = ({ inputs }: Model): string[] =>
  Object.entries(inputs).flatMap(([key, input]) => (isNumber(input) ? [key] : []))

/** A few inputs of a calculator, each between two values that its limits allow, and points of that box. */
const boxes = fc
  .constantFrom(...models.filter((model) => numberKeys(model).length > 0))
  .chain((model) =>
    fc.record({
      model: fc.constant(model),
      values: fc.oneof(fc.constant(startValues(model)), valuesFor(model)),
      one: valuesFor(model),
      other: valuesFor(model),
      keys: fc.uniqueArray(fc.constantFrom(...numberKeys(model)), { minLength: 1, maxLength: 4 }),
      places: fc.array(
        fc.array(fc.integer({ min: 0, max: 1_000 }), { minLength: 4, maxLength: 4 }),
        {
          minLength: 8,
          maxLength: 8,
        },
      ),
    }),
  )

const numberOf = (model: Model, values: Values, output: string): number | undefined => {
  const outcome = evaluate(model, values).outputs[output]
  if (!outcome?.ok) return undefined
  const { options } = model.outputs[output] ?? {}
  return options ? options.indexOf(String(outcome.value)) : Number(outcome.value)
}

const lever = sketch(
  {
    reps: count({ default: 10, min: 1, max: 50 }),
    quota: money({ default: 750_000 }),
    lift: percent({ default: 5, step: 0.5 }),
  },
  ({ reps, quota, lift }) => reps.times(quota).times(lift),
)
const of = (model: Model, ranges: InputRanges, given: Values = {}) =>
  band(model, startValues(model, given), ranges)['result']

describe('what comes of ranges', () => {
  test('the ends of all ranges together give the lowest and the highest, with the numbers there', () => {
    const found = of(lever, { reps: [8, 12], lift: [4, 6] })
    expect(found?.low?.at).toEqual({ reps: 8, lift: 4 })
    expect(found?.low?.value).toBeCloseTo(240_000, 6)
    expect(found?.high?.at).toEqual({ reps: 12, lift: 6 })
    expect(found?.high?.value).toBeCloseTo(540_000, 6)
    expect(found?.refused).toBeUndefined()
  })

  test('a turn between the ends is found', () => {
    const turned = sketch({ share: percent({ default: 20 }) }, ({ share }) =>
      share.times(constant(1).minus(share)),
    )
    const found = of(turned, { share: [20, 90] })
    expect(found?.high?.value).toBeCloseTo(0.25, 9)
    expect(found?.high?.at['share']).toBeCloseTo(50, 3)
    expect(found?.low?.value).toBeCloseTo(0.09, 12)
  })

  test('numbers that only a narrow strip allows are found, where neither end has any', () => {
    const strip = sketch(
      { share: percent({ default: 1 }), size: money({ default: 100 }) },
      ({ share, size }) => size.over(share).unless(share.moreThan(constant(0.003)), 'tooMuch'),
    )
    const found = of(strip, { share: [0, 99], size: [100, 200] })
    expect(found?.low?.value).toBeCloseTo(100 / 0.003, 0)
    expect(found?.refused).toBeDefined()
  })

  test('whole inputs have whole values', () => {
    const whole = sketch({ seats: count({ default: 3, max: 20, whole: true }) }, ({ seats }) =>
      seats.times(constant(9).minus(seats)),
    )
    const found = of(whole, { seats: [1, 9] })
    expect(found?.high?.value).toBe(20)
    expect([4, 5]).toContain(found?.high?.at['seats'])
  })

  const net = sketch(
    { margin: money({ default: 800, max: 2_000 }), cost: money({ default: 500, max: 5_000 }) },
    ({ margin, cost }) => {
      const rest = margin.minus(cost)
      return rest.unless(rest.lessThan(0), 'nothingKept')
    },
  )
  test('where part of the ranges has no result, the reason is kept and the rest has its band', () => {
    const found = of(net, { cost: [500, 1_000] })
    expect(found?.low?.value).toBeCloseTo(0, 4)
    expect(found?.high?.value).toBe(300)
    expect(found?.refused).toEqual({ kind: 'reason', key: 'nothingKept' })
  })

  test('where none of it has, there is no band', () =>
    expect(of(net, { cost: [1_000, 1_200] })).toEqual({
      low: undefined,
      high: undefined,
      refused: { kind: 'reason', key: 'nothingKept' },
    }))

  test('beside a division by nothing there is no bound', () => {
    const price = sketch({ kept: percent({ default: 50 }) }, ({ kept }) => constant(1).over(kept))
    expect(of(price, { kept: [0, 50] })?.high?.value).toBe(Infinity)
  })

  test('more ranges than have all their corners looked at still reach the furthest ones', () => {
    const keys = Array.from({ length: 12 }, (_, at) => `part${at}`)
    const many = sketch(
      Object.fromEntries(keys.map((key) => [key, count({ default: 5, max: 10 })])),
      (inputs) =>
        Object.values(inputs).reduce(
          (sum, one, at) => (at % 2 ? sum.minus(one) : sum.plus(one)),
          constant(0, 'count'),
        ),
    )
    const found = of(
      many,
      Object.fromEntries(keys.map((key): [string, readonly [number, number]] => [key, [1, 9]])),
    )
    expect(found?.high?.value).toBe(6 * 9 - 6)
  })
})

describe('which range is to blame', () => {
  test('the one that moves the result furthest alone comes first', () => {
    const shares = blame(lever, startValues(lever), { reps: [9, 11], lift: [3, 8] }, 'result')
    expect(shares.map(({ key }) => key)).toEqual(['lift', 'reps'])
    expect(shares[0]?.low).toBeCloseTo(225_000, 6)
    expect(shares[0]?.high).toBeCloseTo(600_000, 6)
  })

  test('a number outside its range counts from the nearest end', () => {
    const shares = blame(
      lever,
      startValues(lever, { reps: 30 }),
      { reps: [9, 11], lift: [3, 8] },
      'result',
    )
    expect(shares[0]?.high).toBeCloseTo(660_000, 6)
  })
})

test('for any ranges of any calculator no point within them lies outside the band', () =>
  fc.assert(
    fc.property(boxes, ({ model, values, one, other, keys, places }) => {
      const ranges: InputRanges = Object.fromEntries(
        keys.flatMap((key) => {
          const [a, b] = [Number(one[key]), Number(other[key])]
          return a === b ? [] : [[key, [Math.min(a, b), Math.max(a, b)]]]
        }),
      )
      const found = band(model, values, ranges)
      for (const along of places) {
        const point = Object.fromEntries(
          Object.entries(ranges).map(([key, [low, high]], at) => {
            const place = Math.min(low + ((along[at] ?? 0) / 1_000) * (high - low), high)
            const input = model.inputs[key]
            return [key, input && isNumber(input) && input.whole ? Math.round(place) : place]
          }),
        )
        for (const name of Object.keys(model.outputs)) {
          const value = numberOf(model, { ...values, ...point }, name)
          const { low, high } = found[name] ?? {}
          if (value === undefined) continue
          expect(low, name).toBeDefined()
          const size = Math.max(Math.abs(value), 1)
          expect(value, name).toBeGreaterThanOrEqual((low?.value ?? NaN) - 1e-8 * size)
          expect(value, name).toBeLessThanOrEqual((high?.value ?? NaN) + 1e-8 * size)
        }
      }
    }),
    { numRuns: Number(process.env['RUNS'] ?? 150) },
  ))
