import { describe, expect, test } from 'vitest'
import { count, money, percent } from '../../src/engine'
import { sketch, valueOf } from '../support/sketch'

describe('a formula used twice is computed, and sent to the page, once', () => {
  test('a shared branch is one step', () => {
    const { steps } = sketch(
      { reps: count({ default: 2 }), quota: money({ default: 5 }) },
      ({ reps, quota }) => {
        const pool = reps.times(quota)
        return pool.plus(pool)
      },
    )
    expect(steps.map(({ op }) => op)).toEqual(['input', 'input', 'times', 'plus'])
  })

  test('a step that needs no other carries no list of them', () =>
    expect(sketch({ reps: count({ default: 2 }) }, ({ reps }) => reps).steps).toStrictEqual([
      { op: 'input', unit: 'count', key: 'reps' },
    ]))

  test('what is read as a bare number stays one beside a percent', () => {
    const { steps } = sketch(
      { reps: count({ default: 2 }), share: percent({ default: 20 }) },
      ({ reps, share }) => reps.as('number').minus(share),
    )
    expect(steps.find(({ op }) => op === 'as')?.unit).toBe('number')
  })

  test('forty doublings are forty steps, not a trillion', () => {
    const doubled = sketch({ one: count({ default: 1 }) }, ({ one }) => {
      let sum = one
      for (let turn = 0; turn < 40; turn += 1) sum = sum.plus(sum)
      return sum
    })
    expect(doubled.steps).toHaveLength(41)
    expect(valueOf(doubled)).toBe(2 ** 40)
  })
})
