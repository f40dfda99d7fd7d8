import { isNumber, plainNumber, type Model } from '../engine'
import type { Path } from './fault'
import type { Misfit } from './schemaFaults'

/** What stands where a formula should: the key of an output that the model has not. */
const unmade = (part: unknown, path: Path, literal: readonly string[]): Misfit[] => {
  if (typeof part === 'string')
    return literal.includes(String(path.at(-1)))
      ? []
      : [[path, `The model has no output “${part}”.`]]
  return typeof part === 'object' && part !== null
    ? Object.entries(part).flatMap(([key, one]) => unmade(one, [...path, key], literal))
    : []
}

/** The most points that a line of a chart has room for. */
const mostPoints = 200

/** What is wrong with the stretch that lines are drawn over. */
function lineFaults({ chart, inputs }: Model): Misfit[] {
  if (chart.kind !== 'lines') return []
  const { from, to, step, along, alongs = {} } = chart
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
  const runs: (readonly [Path, string])[] = [
    ...(along === undefined ? [] : [[['chart', 'along'], along] as const]),
    ...Object.entries(alongs).map(([key, one]) => [['chart', 'alongs', key], one] as const),
  ]
  return runs.flatMap(([path, key]): Misfit[] => {
    const input = Object.hasOwn(inputs, key) ? inputs[key] : undefined
    if (!input) return [[path, `The model has no input “${key}”.`]]
    if (!isNumber(input)) return [[path, `“${key}” is no number that a line could run along.`]]
    const { min, max } = input
    return from < min || to > max
      ? [
          [
            path,
            `${stretch} is outside the limits of “${key}”, ${plainNumber(min)} to ${plainNumber(max)}.`,
          ],
        ]
      : []
  })
}

/** Where a chart draws what its model has not. */
export const chartFaults = (model: Model): Misfit[] => [
  ...Object.entries(model.chart).flatMap(([key, part]: [string, unknown]) =>
    ['kind', 'along', 'alongs', 'subject', 'scale'].includes(key)
      ? []
      : unmade(part, ['chart', key], ['keep']),
  ),
  ...lineFaults(model),
]
