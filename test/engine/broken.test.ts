import { describe, expect, test } from 'vitest'
import { count, DefinitionError, defineModel, isModel } from '../../src/engine'

describe('a definition that no calculator can be made of is handed back with its error', () => {
  const inputs = { reps: count({ default: 1 }) }
  const plain = {
    id: 'broken',
    article: 'none',
    revision: 1,
    inputs,
    outputs: () => ({}),
    examples: [],
    headline: 'all',
    chart: { kind: 'bars', bars: [] },
  }
  const define = (definition: object): unknown =>
    Reflect.apply(defineModel, undefined, [definition])
  const errorOf = (definition: object): DefinitionError => {
    try {
      define(definition)
    } catch (error) {
      if (error instanceof DefinitionError) return error
      throw error
    }
    throw new Error('nothing was thrown')
  }

  test('a sound one is a calculator', () => expect(isModel(define(plain))).toBe(true))
  test.each([
    ['a part that is missing', { outputs: undefined }, 'outputs'],
    ['a part that nothing reads', { preset: {} }, 'broken: preset: Nothing reads this key'],
    [
      'a result that is a number',
      { outputs: () => ({ all: 5 }) },
      'broken: all: This is no formula',
    ],
  ])('%s', (_, part, told) => {
    const definition = { ...plain, ...part }
    const error = errorOf(definition)
    expect(error.definition).toBe(definition)
    expect([error.name, error.message]).toEqual(['DefinitionError', expect.stringContaining(told)])
    expect(error.cause).toBeInstanceOf(TypeError)
    expect(error.message).toBe(error.cause instanceof Error && error.cause.message)
  })
  test('what is thrown that is no error is told as it is', () => {
    const outputs = (): never => {
      throw 'enough'
    }
    expect(errorOf({ ...plain, outputs }).message).toBe('enough')
  })
  test.each([undefined, null, 5, 'staffing', {}, { id: 'a' }, { steps: [] }, { id: 5, steps: [] }])(
    '%j is no calculator',
    (value) => expect(isModel(value)).toBe(false),
  )
})
