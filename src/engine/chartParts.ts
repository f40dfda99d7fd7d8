import type { Chart } from './chart'
import type { Formulas } from './model'

/** Numbers of a chart that are no parts to be named. */
const unnamed = ['from', 'to', 'step', 'people', 'here']

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const partsIn = (name: string, part: unknown): readonly (readonly [string, number])[] => {
  if (typeof part === 'number') return [[name, part]]
  if (!isRecord(part)) return []
  const { value } = part
  if (typeof value === 'number') return [[name, value]]
  return Object.entries(part).flatMap(([key, one]) => partsIn(key, one))
}

/**
 * Every part that a chart draws, by its name, and the step it is.
 * @example chartParts(model.chart)
 */
export const chartParts = ({ findings, ...chart }: Chart): readonly (readonly [string, number])[] =>
  Object.entries(chart).flatMap(([key, part]: [string, unknown]) =>
    typeof part === 'number' && unnamed.includes(key) ? [] : partsIn(key, part),
  )

/**
 * The words a chart needs beside those of inputs and outputs.
 * @example chartLabels(model)
 */
export const chartLabels = ({
  inputs,
  outputs,
  chart,
}: Pick<Formulas, 'inputs' | 'outputs'> & { readonly chart: Chart }): readonly string[] => [
  ...(chart.kind === 'lines' ? ['axis'] : []),
  ...(chart.kind === 'groups' ? Object.keys(chart.groups) : []),
  ...[...new Set(chartParts(chart).map(([name]) => name))].filter(
    (name) => !Object.hasOwn(inputs, name) && !Object.hasOwn(outputs, name),
  ),
]
