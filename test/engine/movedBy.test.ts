import { describe, expect, test } from 'vitest'
import { evaluate, isNumber, startValues } from '../../src/engine'
import { movedBy } from '../../src/engine/movedBy'
import { models } from '../support/content'
import { modelNamed } from '../support/models'

describe('whatever a reader moves, there is a result to look at', () => {
  test('it is the headline wherever that depends on the input, by however many steps', () => {
    expect(movedBy(modelNamed('se-capacity'), 'winRate')).toBe('ratio')
    expect(movedBy(modelNamed('force-multiplier'), 'reps')).toBe('extra')
  })

  test('elsewhere it is the first result that does', () => {
    expect(movedBy(modelNamed('se-capacity'), 'reps')).toBe('hoursLeft')
    expect(movedBy(modelNamed('prospecting-team'), 'leads')).toBe('responseReps')
  })

  const inputs = models.flatMap((model) =>
    Object.entries(model.inputs).map(([key, input]) => ({ id: model.id, key, model, input })),
  )
  test.each(inputs)('$id: no other result moves with $key instead', ({ model, key, input }) => {
    const name = movedBy(model, key)
    const places = isNumber(input)
      ? [input.min, ...input.usual, input.max]
      : input.unit === 'flag'
        ? [true, false]
        : input.options
    const results = places
      .map((value) => evaluate(model, { ...startValues(model), [key]: value }))
      .filter(({ problems }) => problems.length === 0)
    const differ = (output: string): boolean =>
      new Set(results.map(({ outputs }) => JSON.stringify(outputs[output]))).size > 1
    const before = Object.keys(model.outputs).slice(0, Object.keys(model.outputs).indexOf(name))
    if (name !== model.headline) expect([model.headline, ...before].filter(differ)).toEqual([])
  })
})
