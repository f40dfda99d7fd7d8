import { describe, expect, test } from 'vitest'
import { chartParts, choice, count, defineModel, money, yesNo } from '../../src/engine'
import { sketch } from '../support/sketch'

const inputs = {
  reps: count({ default: 2 }),
  quota: money({ default: 5 }),
  open: yesNo({ default: true }),
  size: choice({ default: 'small', options: ['small', 'large'] }),
}
const sound = {
  id: 'sound',
  article: 'none',
  revision: 1,
  inputs,
  examples: [],
  chart: { kind: 'bars', bars: [] },
} as const

// Each line below a directive must fail to compile: the type check fails where a directive has nothing to expect.
describe('a mistyped name fails the type check', () => {
  test('in a formula', () => {
    // @ts-expect-error -- the input is called quota
    expect(() => sketch(inputs, ({ reps, quotas }) => reps.times(quotas))).toThrow()
  })
  test('so does a yes or no taken for a number', () => {
    // @ts-expect-error -- a flag cannot be multiplied
    expect(() => sketch(inputs, ({ reps, open }) => open.times(reps))).toThrow()
  })
  test('in an option', () => {
    // @ts-expect-error -- the options are small and large
    const model = sketch(inputs, ({ size }) => size.is('huge'))
    expect(model.outputs['result']?.unit).toBe('flag')
  })
  test('in the headline', () => {
    const model = defineModel({
      ...sound,
      outputs: ({ reps, quota }) => ({ pool: reps.times(quota) }),
      // @ts-expect-error -- the output is called pool
      headline: 'pol',
    })
    expect(model.outputs[model.headline]).toBeUndefined()
  })
  test('in the chart', () => {
    const model = defineModel({
      ...sound,
      outputs: ({ reps, quota }) => ({ pool: reps.times(quota) }),
      headline: 'pool',
      // @ts-expect-error -- the output is called pool
      chart: { kind: 'bars', bars: ['pol'] },
    })
    expect(chartParts(model.chart)).toEqual([])
  })
  test('in what an example is given', () => {
    const model = defineModel({
      ...sound,
      outputs: ({ reps, quota }) => ({ pool: reps.times(quota) }),
      headline: 'pool',
      // @ts-expect-error -- the input is called reps
      examples: [{ given: { rep: 3 }, expect: { pool: 15 } }],
    })
    expect(model.examples).toHaveLength(1)
  })
  test('in what an example expects', () => {
    const model = defineModel({
      ...sound,
      outputs: ({ reps, quota }) => ({ pool: reps.times(quota) }),
      headline: 'pool',
      // @ts-expect-error -- the output is called pool
      examples: [{ given: { reps: 3 }, expect: { pol: 15 } }],
    })
    expect(model.examples).toHaveLength(1)
  })
  test('in a preset', () => {
    const model = defineModel({
      ...sound,
      outputs: ({ reps, quota }) => ({ pool: reps.times(quota) }),
      headline: 'pool',
      // @ts-expect-error -- the input is called reps
      presets: { large: { rep: 30 } },
    })
    expect(Object.keys(model.presets)).toEqual(['large'])
  })
  test('in a rule', () => {
    const model = defineModel({
      ...sound,
      outputs: ({ reps, quota }) => ({ pool: reps.times(quota) }),
      headline: 'pool',
      // @ts-expect-error -- the input is called reps
      constraints: ({ reps }) => ({ some: { holds: reps.atLeast(1), about: ['rep'] } }),
    })
    expect(model.constraints['some']?.about).toEqual(['rep'])
  })
})
