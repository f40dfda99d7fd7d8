import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  checkValue,
  constant,
  count,
  evaluate,
  isNumber,
  maximum,
  minimum,
  money,
  percent,
  startValues,
  type Model,
  type Values,
} from '../../src/engine'
import { solve, type Solution } from '../../src/engine/solve'
import { valuesFor } from '../support/arbitraries'
import { models } from '../support/content'
import { sketch } from '../support/sketch'

const result = (model: Model, values: Values, output: string): number | undefined => {
  const outcome = evaluate(model, values).outputs[output]
  return outcome?.ok ? Number(outcome.value) : undefined
}

/** How large an output gets along an input: a float error is small beside that. */
const sizeAlong = (model: Model, values: Values, output: string, key: string): number => {
  const input = model.inputs[key]
  const places = input && isNumber(input) ? [input.min, input.max, ...input.usual] : []
  const all = places.map((at) => result(model, { ...values, [key]: at }, output) ?? 0)
  return Math.max(...all.map(Math.abs))
}

const numericPairs = models.flatMap((model) =>
  Object.entries(model.inputs).flatMap(([key, input]) =>
    isNumber(input)
      ? Object.entries(model.outputs)
          .filter(([, { unit }]) => unit !== 'flag' && unit !== 'choice')
          .map(([output]) => ({ model, key, output }))
      : [],
  ),
)

const lever = sketch(
  {
    reps: count({ default: 10, min: 1, max: 50 }),
    quota: money({ default: 750_000 }),
    lift: percent({ default: 5, step: 0.5 }),
    idle: count({ default: 1 }),
  },
  ({ reps, quota, lift }) => reps.times(quota).times(lift),
)
const kept = (model: Model, target: number, key: string, given: Values = {}): Solution =>
  solve(model, startValues(model, given), 'result', target, key)
const at = (value: number) => ({ from: value, to: value })

describe('what a number would have to be', () => {
  test('a linear formula is solved outright, to the number that people would write', () => {
    expect(kept(lever, 450_000, 'reps')).toEqual({ kind: 'found', stretches: [at(12)] })
    expect(kept(lever, 562_500, 'lift')).toEqual({ kind: 'found', stretches: [at(7.5)] })
  })

  test('beyond its limits the nearest that can be had is told, and where', () => {
    expect(kept(lever, 10_000_000, 'reps')).toEqual({
      kind: 'missed',
      below: { value: 50, result: 1_875_000 },
      above: undefined,
    })
    expect(kept(lever, -1, 'lift')).toEqual({
      kind: 'missed',
      below: undefined,
      above: { value: 0, result: 0 },
    })
  })

  test('a number that moves nothing is told as such, with what the result is', () => {
    expect(kept(lever, 450_000, 'idle')).toEqual({ kind: 'flat', result: 375_000 })
    expect(kept(lever, 450_000, 'reps', { lift: 0 })).toEqual({ kind: 'flat', result: 0 })
  })

  test('every crossing is told, also two that lie close to a turn', () => {
    const turned = sketch({ share: percent({ default: 20 }) }, ({ share }) =>
      share.times(constant(1).minus(share)),
    )
    expect(kept(turned, 0.16, 'share')).toEqual({ kind: 'found', stretches: [at(20), at(80)] })
    const close = kept(turned, 0.25 - 1e-8, 'share')
    expect(close.kind === 'found' ? close.stretches : []).toHaveLength(2)
    expect(kept(turned, 0.25, 'share')).toMatchObject({ kind: 'found' })
    const missed = kept(turned, 0.3, 'share')
    expect(missed.kind === 'missed' ? missed.below?.value : 0).toBeCloseTo(50, 3)
  })

  test('under a cap every value that gives the same is told as a stretch', () => {
    const capped = sketch({ reps: count({ default: 10, max: 100 }) }, ({ reps }) =>
      minimum(reps.times(3), 120),
    )
    expect(kept(capped, 120, 'reps')).toEqual({
      kind: 'found',
      stretches: [{ from: 40, to: 100 }],
    })
    expect(kept(capped, 90, 'reps')).toEqual({ kind: 'found', stretches: [at(30)] })
  })

  test('a rounded result has a stretch for every step, and neighbours for what lies between', () => {
    const rounded = sketch({ leads: count({ default: 10, max: 1_000 }) }, ({ leads }) =>
      leads.over(30).whole(),
    )
    const found = kept(rounded, 4, 'leads')
    expect(found.kind === 'found' ? found.stretches[0]?.to : 0).toBe(120)
    expect(found.kind === 'found' ? found.stretches[0]?.from : 0).toBeCloseTo(90, 6)
    expect(kept(rounded, 4.5, 'leads')).toMatchObject({
      kind: 'missed',
      below: { result: 4 },
      above: { result: 5 },
    })
  })

  test('a whole number has a whole answer, or the nearest ones on both sides', () => {
    const whole = sketch({ seats: count({ default: 3, max: 20, whole: true }) }, ({ seats }) =>
      seats.times(40),
    )
    expect(kept(whole, 160, 'seats')).toEqual({ kind: 'found', stretches: [at(4)] })
    expect(kept(whole, 150, 'seats')).toEqual({
      kind: 'missed',
      below: { value: 3, result: 120 },
      above: { value: 4, result: 160 },
    })
  })

  test('a stretch without a result is passed over, and a result that is nowhere says why', () => {
    const net = sketch(
      { margin: money({ default: 800, max: 2_000 }), cost: money({ default: 500, max: 5_000 }) },
      ({ margin, cost }) => {
        const rest = margin.minus(cost)
        return cost.over(rest).unless(rest.atMost(0), 'nothingKept')
      },
    )
    expect(kept(net, 5 / 3, 'margin')).toMatchObject({ kind: 'found', stretches: [at(800)] })
    expect(kept(net, 1, 'margin', { cost: 3_000 })).toEqual({
      kind: 'refused',
      problem: { kind: 'reason', key: 'nothingKept' },
    })
  })

  test('what is far below the limits is found as well as what is near them', () => {
    const wide = sketch({ price: money({ default: 1_000 }) }, ({ price }) =>
      maximum(price, 1).over(price.plus(7)),
    )
    expect(kept(wide, 0.5, 'price')).toEqual({ kind: 'found', stretches: [at(7)] })
  })

  test('only numbers are solved for, by numbers', () => {
    expect(() => kept(lever, 1, 'nothing')).toThrow(RangeError)
    expect(() => solve(lever, startValues(lever), 'nothing', 1, 'reps')).toThrow(RangeError)
  })
})

describe('for any numbers of any calculator', () => {
  test('the output that a value of an input gives is solved for by values that give it', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...numericPairs).chain((pair) =>
          fc.record({
            pair: fc.constant(pair),
            values: valuesFor(pair.model),
            start: fc.boolean(),
            other: valuesFor(pair.model),
          }),
        ),
        ({ pair: { model, key, output }, values, start, other }) => {
          const rest = start ? startValues(model) : values
          const value = Number(other[key])
          // Nearer to nought than that, no number is meant.
          const given = { ...rest, [key]: Math.abs(value) < 1e-9 ? 0 : value }
          if (checkValue(model, key, given[key])) return
          const target = result(model, given, output)
          if (target === undefined) return
          const solution = solve(model, rest, output, target, key)
          const size = sizeAlong(model, rest, output, key)
          const off = Math.max(1e-9 * Math.abs(target), 1e-11 * size)
          if (solution.kind === 'flat') {
            expect(Math.abs(solution.result - target)).toBeLessThanOrEqual(off)
            return
          }
          expect(solution.kind).toBe('found')
          if (solution.kind !== 'found') return
          const input = model.inputs[key]
          for (const { from, to } of solution.stretches)
            for (const value of [from, to, from + (to - from) / 2]) {
              if (input && isNumber(input) && input.whole && !Number.isInteger(value)) continue
              const came = result(model, { ...rest, [key]: value }, output)
              expect(Math.abs((came ?? NaN) - target)).toBeLessThanOrEqual(off)
            }
        },
      ),
      { numRuns: Number(process.env['RUNS'] ?? 600) },
    ))
})
