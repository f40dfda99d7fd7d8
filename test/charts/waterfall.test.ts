import { describe, expect, test } from 'vitest'
import { chartData } from '../../src/charts'
import { evaluate, startValues } from '../../src/engine'
import { models, readerFor } from '../support/content'

const waterfalls = models.filter(({ chart }) => chart.kind === 'waterfall')

/** As wide as a line on a wide page. */
const hair = 0.0015

describe.each(waterfalls)('the waterfall of $id', (model) => {
  test.each(Object.entries(model.presets))(
    'leads from each bar to the next without a gap, past steps that change nothing too (%s)',
    (_, given) => {
      for (const zero of [{}, ...Object.keys(model.inputs).map((key) => ({ [key]: 0 }))]) {
        const result = evaluate(model, startValues(model, { ...given, ...zero }))
        if (result.problems.length > 0) continue
        const { bars = [], rules = [] } = chartData(model, result, readerFor('en', model)).drawing
        const [first, last] = [bars[0], bars.at(-1)]
        if (!first || !last) throw new Error('no bars')
        /** Whether something of the drawing stands at this height: a bar to be seen, or a rule. */
        const holds = (y: number): boolean =>
          bars.some((bar) => bar.width > hair && Math.abs(bar.y - y) <= bar.thickness / 2 + 1e-9) ||
          rules.slice(0, -1).some(({ from, to }) => from.y <= y + 1e-9 && y <= to.y + 1e-9)
        const gaps = Array.from(
          { length: last.y - first.y },
          (__, at) => first.y + at + 0.5,
        ).filter((y) => !holds(y))
        // An axis through nought stands for what is nothing at its beginning and end.
        const inside = gaps.filter(
          (y) => Math.abs(y - first.y) > first.thickness && Math.abs(y - last.y) > last.thickness,
        )
        expect({ zero, inside }).toEqual({ zero, inside: [] })
      }
    },
  )
})
