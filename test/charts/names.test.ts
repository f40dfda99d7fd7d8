import { describe, expect, test } from 'vitest'
import { chartData } from '../../src/charts'
import { evaluate, pageModel, startValues } from '../../src/engine'
import { languageCodes } from '../../src/i18n'
import { models, readerFor } from '../support/content'

const drawn = models.filter(({ chart }) => chart?.kind === 'lines')

describe.each(languageCodes)('names of lines in a chart (%s)', (code) => {
  test.each(drawn)('$id: stand apart, and no line strikes their end', (model) => {
    const reader = readerFor(code, model)
    for (const preset of [{}, ...Object.values(model.presets)]) {
      const result = evaluate(model, startValues(model, preset))
      const { drawing } = chartData(pageModel(model), result, reader)
      const names = (drawing.texts ?? []).filter(
        ({ x, anchor, tone }) => x === 1 && anchor === 'end' && tone !== 'soft',
      )
      const heights = names.map(({ y }) => y).toSorted((a, b) => a - b)
      for (const [at, height] of heights.entries())
        expect(height - (heights[at - 1] ?? -Infinity)).toBeGreaterThanOrEqual(17)
      // Where there is room on a wide screen.
      const ends = (drawing.lines ?? []).flatMap(({ points }) => points.filter(({ x }) => x > 0.8))
      const struck = names.filter(({ y }) => ends.some((end) => Math.abs(end.y - y) < 7))
      expect(struck.map(({ text }) => text)).toEqual([])
    }
  })

  test.each(drawn)('$id: those that fill a phone leave the numbers of the scale alone', (model) => {
    const reader = readerFor(code, model)
    for (const preset of [{}, ...Object.values(model.presets)]) {
      const result = evaluate(model, startValues(model, preset))
      const { texts = [] } = chartData(pageModel(model), result, reader).drawing
      const scale = texts.filter(({ x, anchor }) => x === 0 && anchor === 'end')
      const long = texts.filter(
        ({ x, tone, text }) => x === 1 && tone !== 'soft' && text.length > 34,
      )
      const met = long.filter(({ y }) => scale.some((tick) => Math.abs(tick.y - y) < 11))
      expect(met.map(({ text }) => text)).toEqual([])
    }
  })
})
