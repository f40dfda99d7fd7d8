import { describe, expect, test } from 'vitest'
import { count, money } from '../../src/engine'
import { models } from '../support/content'
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

describe('the calculator that a page carries', () => {
  test.each(models)('$id: each step comes after what it needs', ({ steps }) => {
    for (const [at, { args = [] }] of steps.entries())
      for (const arg of args) expect(arg).toBeLessThan(at)
  })

  test.each(models)('$id is plain data', (model) =>
    expect(JSON.parse(JSON.stringify(model))).toEqual(model),
  )
})
