import { isNumber, isPercent, type Unit } from '../engine/page'
import type { FigureSetting } from './scene'

/** Where a sentence quotes an input or output, or what its drawing knows by that name. */
export const places = /\{(\w+)\}/g

/** An amount that few are wider than, in the model's unit. */
const wide = (unit: Unit): number => {
  if (unit === 'money') return 10_000_000
  return isPercent(unit) ? 0.999 : 10_000
}

/** The longest sentence that a figure may ever say, whatever its numbers, where only the length matters. */
export function longestOf({ model, reader, words }: FigureSetting): string {
  const sample = (key: string): string => {
    const input = model.inputs[key]
    const output = model.outputs[key]
    if (input && isNumber(input)) {
      const most = isPercent(input.unit) ? wide(input.unit) : Math.min(input.max, wide(input.unit))
      return reader.format.full(most, input.unit)
    }
    if (output) return reader.answer(key, { ok: true, value: wide(output.unit) })
    return reader.format.full(wide('money'), 'money')
  }
  return [...Object.values(words.findings), ...Object.values(reader.words.constraints)]
    .map((sentence) => sentence.replace(places, (_, key: string) => sample(key)))
    .reduce((longest, one) => (one.length > longest.length ? one : longest))
}
