import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  checkValues,
  count,
  headlineOf,
  money,
  percent,
  sensitivity,
  startValues,
} from '../../src/engine'
import { models } from '../support/content'
import { sketch } from '../support/sketch'

const model = sketch(
  {
    reps: count({ default: 10, max: 12, whole: true }),
    quota: money({ default: 100_000, max: 100_000 }),
    idle: percent({ default: 50 }),
  },
  ({ reps, quota }) => reps.times(quota),
)

describe('what matters most is found by moving one number at a time', () => {
  const influences = sensitivity(model, startValues(model))

  test('the one that moves the headline most comes first, and one that moves nothing last', () =>
    expect(influences.map(({ key }) => key)).toEqual(['reps', 'quota', 'idle']))

  test('each goes a tenth, or a step where that is more, and says what it adds', () => {
    expect(influences[0]?.more).toEqual({ value: 11, change: 100_000 })
    expect(influences[1]?.less).toEqual({ value: 90_000, change: -100_000 })
    expect(influences[2]?.less).toEqual({ value: 45, change: 0 })
  })

  test('a float error is no change', () => {
    const thirds = sketch({ part: count({ default: 3, min: 1 }) }, ({ part }) =>
      part.times(0.1).over(part),
    )
    expect(sensitivity(thirds, startValues(thirds))[0]).toMatchObject({ size: 0 })
  })

  test('at its limit a number goes no further', () => expect(influences[1]?.more).toBeUndefined())
})

test('wherever the numbers stand, none is moved beyond its limits, and the changes are the calculator’s own', () =>
  fc.assert(
    fc.property(
      fc.constantFrom(...models),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (one, at) => {
        const given = Object.entries(one.inputs).flatMap(([key, input]) =>
          input.unit === 'flag' || input.unit === 'choice'
            ? []
            : [[key, Math.round(input.min + (input.usual[1] - input.min) * at)] as const],
        )
        const values = startValues(one, Object.fromEntries(given))
        if (checkValues(one, values).length > 0) return
        const found = sensitivity(one, values)
        expect(found.map(({ size }) => size)).toEqual(
          found.map(({ size }) => size).sort((a, b) => b - a),
        )
        for (const { key, less, more } of found)
          for (const nudge of [less, more]) {
            if (!nudge) continue
            const moved = { ...values, [key]: nudge.value }
            expect(
              checkValues(one, moved).filter((problem) => problem.kind === 'outOfRange'),
            ).toEqual([])
            const [now, then] = [headlineOf(one, values), headlineOf(one, moved)]
            if (now === undefined || then === undefined) expect(nudge.change).toBeUndefined()
            else
              expect(Math.abs((nudge.change ?? NaN) - (then - now))).toBeLessThanOrEqual(
                1e-9 * Math.max(Math.abs(now), Math.abs(then)),
              )
          }
      },
    ),
    { numRuns: 60 },
  ))
