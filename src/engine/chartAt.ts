import type { Chart, WrittenChart } from './chart'
import type { Node } from './node'
import type { Outputs, Place } from './outputs'
import { Choice, Condition, Quantity } from './quantity'
import { mapValues } from './records'

/** Every formula of a chart by the path it stands at, for naming its fault. */
export const formulasOf = (part: unknown, path = 'chart'): (readonly [string, Node])[] => {
  if (part instanceof Quantity || part instanceof Condition) return [[path, part.node]]
  return typeof part === 'object' && part !== null && !Array.isArray(part)
    ? Object.entries(part).flatMap(([key, one]) => formulasOf(one, `${path}.${key}`))
    : []
}

/** Each formula as its place among the steps, and a list of outputs as their places by name. */
const placed = (part: unknown, at: Place, outputs: Outputs): unknown => {
  if (part instanceof Quantity || part instanceof Condition || part instanceof Choice)
    return at(part.node)
  if (Array.isArray(part))
    return Object.fromEntries(
      part.map((key: unknown) => {
        const output = typeof key === 'string' ? outputs[key] : undefined
        return [String(key), output ? at(output.node) : key]
      }),
    )
  return typeof part === 'object' && part !== null
    ? mapValues<unknown, unknown>({ ...part }, (one) => placed(one, at, outputs))
    : part
}

/** A chart as plain data; what of it is none, the check tells. */
export const chartAt = (chart: WrittenChart, at: Place, outputs: Outputs): Chart =>
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the same shape with steps for formulas
  placed(chart, at, outputs) as Chart
