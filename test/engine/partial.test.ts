import { describe, expect, test } from 'vitest'
import { count, evaluate, explain, startValues } from '../../src/engine'
import { nameOf } from '../../src/engine/evaluate'
import { plainReader } from '../support/plain'
import { sketch } from '../support/sketch'

describe('a page that carries its formulas in part gives no result, and none that is wrong', () => {
  const model = sketch(
    { four: count({ default: 4 }), two: count({ default: 2 }) },
    ({ four, two }) => four.plus(two),
  )
  const unknown = { ok: false, problem: { kind: 'notFinite' } }

  test('where the formula of a result is lost', () =>
    expect(evaluate({ ...model, steps: [] }, startValues(model)).outputs).toEqual({
      result: unknown,
    }))
  test('where a part of it is', () => {
    const steps = model.steps.map((step) =>
      step.op === 'plus' ? { ...step, args: [0, 99] } : step,
    )
    expect(evaluate({ ...model, steps }, startValues(model)).outputs).toEqual({ result: unknown })
    expect(nameOf(model, 99)).toBeUndefined()
  })
  test('and its working is left blank', () => {
    const { vocabulary } = plainReader(model)
    const result = evaluate(model, startValues(model))
    const { formula, numbers } = explain({ ...model, steps: [] }, result, 'result', vocabulary)
    expect([formula, numbers]).toEqual([[''], ['']])
    expect(explain(model, result, 'lost', vocabulary).result).toBe('')
  })
})
