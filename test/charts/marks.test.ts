import { describe, expect, test } from 'vitest'
import { chartData } from '../../src/charts'
import { evaluate, startValues, type Values } from '../../src/engine'
import { models, readerFor } from '../support/content'

const within = (share: number): boolean => share >= -1e-9 && share <= 1 + 1e-9

describe.each(models)('the chart of $id', (model) => {
  const drawnAt = (given: Values, opening?: Values) =>
    chartData(
      model,
      evaluate(model, startValues(model, given)),
      readerFor('en', model),
      opening && evaluate(model, startValues(model, opening)),
    ).drawing

  test.each(Object.entries(model.presets))('keeps every mark on its sheet (%s)', (_, given) => {
    const { height, bars = [], lines = [], dots = [], rules = [], texts = [] } = drawnAt(given, {})
    for (const { x, width, y } of bars) {
      expect(within(x) && within(x + width)).toBe(true)
      expect(y > 0 && y < height).toBe(true)
    }
    const places = [...dots, ...texts, ...lines.flatMap(({ points }) => points)]
    for (const { x, y } of [...places, ...rules.flatMap(({ from, to }) => [from, to])]) {
      expect(within(x)).toBe(true)
      expect(y >= 0 && y <= height).toBe(true)
    }
  })

  test('says of every mark what it is, and shows no ghost until a number has moved', () => {
    const { bars = [], dots = [], lines = [], ghosts } = drawnAt({})
    for (const { text } of [...bars, ...dots, ...lines.flatMap(({ points }) => points)])
      expect(text.trim()).not.toBe('')
    expect([...(ghosts?.bars ?? []), ...(ghosts?.lines ?? [])]).toEqual([])
  })
})
