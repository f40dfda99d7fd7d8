import { isNumber, plainNumber, type Chart, type Model } from '../engine'
import type { Path } from './fault'
import type { Misfit } from './schemaFaults'

/** Every output that a chart draws, and where it says so. */
const drawn = (chart: Chart): (readonly [path: Path, output: string])[] => {
  switch (chart.kind) {
    case 'lines':
      return chart.lines.map(({ output }, at) => [['lines', at, 'output'], output])
    case 'stacks':
      return chart.stacks.flatMap(({ base, top }, at) => [
        [['stacks', at, 'base'], base],
        [['stacks', at, 'top'], top],
      ])
    case 'switches':
      return chart.switches.map((output, at) => [['switches', at], output])
    default:
      return chart.bars.map((output, at) => [['bars', at], output])
  }
}

/** The most points that a line of a chart has room for. */
const mostPoints = 200

/** What is wrong with the stretch that lines are drawn over. */
function lineFaults({ chart, inputs }: Model): Misfit[] {
  if (chart.kind !== 'lines') return []
  const { from, to, step, lines } = chart
  const stretch = `${plainNumber(from)} to ${plainNumber(to)}`
  if (from >= to) return [[['chart', 'to'], `A line cannot run from ${stretch}.`]]
  const points = Math.floor((to - from) / step) + 1
  if (points < 2 || points > mostPoints)
    return [
      [
        ['chart', 'step'],
        `From ${stretch} in steps of ${plainNumber(step)} the number of points is ${plainNumber(points)}; a line has 2 to ${mostPoints}.`,
      ],
    ]
  return lines.flatMap(({ along }, at): Misfit[] => {
    const path = ['chart', 'lines', at, 'along']
    const input = Object.hasOwn(inputs, along) ? inputs[along] : undefined
    if (!input) return [[path, `The model has no input “${along}”.`]]
    if (!isNumber(input)) return [[path, `“${along}” is no number that a line could run along.`]]
    const { min, max } = input
    return from < min || to > max
      ? [
          [
            path,
            `${stretch} is outside the limits of “${along}”, ${plainNumber(min)} to ${plainNumber(max)}.`,
          ],
        ]
      : []
  })
}

/** Where a chart draws what its model has not. */
export const chartFaults = (model: Model): Misfit[] => [
  ...drawn(model.chart)
    .filter(([, output]) => !Object.hasOwn(model.outputs, output))
    .map(([path, output]): Misfit => [['chart', ...path], `The model has no output “${output}”.`]),
  ...lineFaults(model),
]
