import { isPercent, type Unit } from '../engine/page'
import type { FigureSetting } from './scene'
import { places } from './view'

/** An amount that few are wider than, in the model's unit. */
const wide = (unit: Unit): number => (unit === 'money' ? 1e7 : isPercent(unit) ? 0.999 : 1e4)

/** The longest sentence that a figure may ever say, whatever its numbers, where only the length matters. */
export const longestOf = ({ model, reader, words }: FigureSetting): string =>
  [...Object.values(words.findings), ...Object.values(reader.words.constraints)]
    .map((sentence) =>
      sentence.replace(places, (_, key: string) => {
        const { unit } = model.inputs[key] ?? model.outputs[key] ?? { unit: 'money' }
        return reader.format.full(wide(unit), unit)
      }),
    )
    .reduce((longest, one) => (one.length > longest.length ? one : longest))
