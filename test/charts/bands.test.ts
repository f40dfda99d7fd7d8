import { describe, expect, test } from 'vitest'
import { chartData } from '../../src/charts'
import { evaluate, isNumber, startValues, type Model } from '../../src/engine'
import { band } from '../../src/engine/band'
import { models, readerFor } from '../support/content'

/** Charts that show results; lines do at the reader's own place on them, if they have one. */
const drawn = models.filter(({ chart, outputs }) =>
  chart.kind === 'lines'
    ? (chart.along ?? chart.alongs) !== undefined &&
      Object.keys(chart.lines).some((name) => name in outputs)
    : ['bars', 'waterfall'].includes(chart.kind),
)

/** The chart of the opening case while one input ranges over what is usual for it. */
function ranging(model: Model, key: string) {
  const input = model.inputs[key]
  const values = startValues(model)
  const now = Number(values[key])
  if (!input || !isNumber(input) || now <= input.min || now >= input.max) return undefined
  const by = Math.min(now - input.min, input.max - now, Math.max(input.step, Math.abs(now) / 5))
  const bands = band(model, values, { [key]: [now - by, now + by] })
  const draw = (given: typeof bands | undefined) =>
    chartData(model, evaluate(model, values), readerFor('en', model), undefined, [], given).drawing
  return { plain: draw(undefined), drawing: draw(bands), bands }
}

describe.each(drawn)('the chart of $id, while a number ranges', (model) => {
  const cases = Object.keys(model.inputs).flatMap((key) => ranging(model, key) ?? [])

  test('draws how far what it shows ranges, around what it shows, on its sheet', () => {
    const whiskers = cases.flatMap(({ drawing: { rules = [], bars = [], dots = [], height } }) =>
      rules
        .filter(({ over }) => over)
        // The first of three: the two others end it.
        .filter((_, at) => at % 3 === 0)
        .map((whisker) => ({ ...whisker, bars, dots, height })),
    )
    expect(whiskers.length).toBeGreaterThan(0)
    for (const { from, to, bars, dots, height } of whiskers) {
      for (const { x, y } of [from, to]) {
        expect(x >= -1e-9 && x <= 1 + 1e-9).toBe(true)
        expect(y >= 0 && y <= height).toBe(true)
      }
      const around =
        from.y === to.y
          ? bars
              .filter(({ y }) => Math.abs(y - from.y) < 1)
              .flatMap(({ x, width }) => [x, x + width])
              .some((end) => end >= from.x - 1e-9 && end <= to.x + 1e-9)
          : dots.some(
              ({ x, y }) => Math.abs(x - from.x) < 1e-9 && y >= from.y - 1e-6 && y <= to.y + 1e-6,
            )
      expect(around).toBe(true)
    }
  })

  test('and as before where nothing does', () => {
    for (const { plain } of cases) expect(plain.rules?.filter(({ over }) => over)).toEqual([])
  })
})
