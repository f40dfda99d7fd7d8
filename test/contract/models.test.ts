import { describe, expect, test } from 'vitest'
import {
  checkValues,
  evaluate,
  isNumber,
  startValues,
  type Model,
  type Values,
} from '../../src/engine'
import { models } from '../support/content'

const cases = ({ presets }: Model): readonly (readonly [name: string, given: Values])[] => [
  ['its defaults', {}],
  ...Object.entries(presets),
]
const numbers = ({ inputs }: Model) =>
  Object.entries(inputs).flatMap(([key, input]) => (isNumber(input) ? [{ key, ...input }] : []))

describe.each(models)('$id', (model) => {
  test('one of its worked cases is the one it opens with, so that one is always pressed', () => {
    const opening = Object.values(model.presets).map((given) => startValues(model, given))
    expect(opening).toContainEqual(startValues(model))
  })

  test.each(cases(model))('%s can be computed', (_, given) => {
    const values = startValues(model, given)
    expect(Object.keys(values)).toEqual(Object.keys(model.inputs))
    expect(checkValues(model, values)).toEqual([])
    const { problems, outputs } = evaluate(model, values)
    expect(problems).toEqual([])
    const headline = outputs[model.headline]
    const missing = headline?.ok === false ? headline.problem.kind : 'reason'
    expect(missing, 'only a reason in words may stand for a result').toBe('reason')
  })

  test('each line of its chart stays within the limits of its input', () => {
    const { chart } = model
    if (chart.kind !== 'lines') return
    const { along, alongs = {}, from, to, step } = chart
    for (const key of [...(along === undefined ? [] : [along]), ...Object.values(alongs)])
      for (const value of [from, to, from + step])
        expect(checkValues(model, startValues(model, { [key]: value }))).toEqual([])
  })

  test('every slider can stand where the calculator opens', () => {
    for (const {
      key,
      usual: [from, to],
      min,
      max,
      step,
      default: start,
    } of numbers(model)) {
      expect.soft(from, key).toBeGreaterThanOrEqual(min)
      expect.soft(to, key).toBeLessThanOrEqual(max)
      expect.soft(step, key).toBeGreaterThan(0)
      expect.soft(step, key).toBeLessThan(to - from)
      for (const [name, given] of [...cases(model), ['default', { [key]: start }] as const]) {
        expect.soft(startValues(model, given)[key], `${name}: ${key}`).toBeGreaterThanOrEqual(from)
        expect.soft(startValues(model, given)[key], `${name}: ${key}`).toBeLessThanOrEqual(to)
      }
    }
  })

  test('its page carries plain data, each step after what it needs', () => {
    expect(JSON.parse(JSON.stringify(model))).toEqual(model)
    for (const [at, { args = [] }] of model.steps.entries())
      for (const arg of args) expect(arg).toBeLessThan(at)
  })

  test('each name in its address means one thing, and needs no escaping', () => {
    const names = [...Object.keys(model.inputs), ...Object.keys(model.outputs)]
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(name).toMatch(/^[a-z][A-Za-z0-9]*$/)
    expect(names).not.toContain('cur')
    expect(names).not.toContain('v')
    for (const slug of [model.id, ...Object.keys(model.presets)])
      expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    expect(model.revision).toSatisfy(Number.isInteger)
    expect(model.revision).toBeGreaterThan(0)
  })
})
