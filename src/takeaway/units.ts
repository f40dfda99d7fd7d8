import { fill, type Reader } from '../i18n'
import { isPercent, type PageModel, type Unit } from '../engine/page'

/** What stands before and after an amount as this reader writes it: `$` and nothing, nothing and ` days`. */
export function around(reader: Reader, unit: Unit): readonly [before: string, after: string] {
  const [before = '', after = ''] = reader.format.full(0, unit).split('0')
  return [before, after]
}

/** The unit of an input or output in words, for a column of its own; money by its ISO code. */
export function unitText(model: PageModel, reader: Reader, currency: string, key: string): string {
  const { unit = 'number' } = model.inputs[key] ?? model.outputs[key] ?? {}
  if (unit === 'flag' || unit === 'choice') return ''
  const noun = (reader.words.inputs[key] ?? reader.words.outputs[key])?.unit?.other
  const [top = '', under] = unit.split('/')
  const names: Readonly<Record<string, string>> = { ...reader.strings.unitNames, money: currency }
  const own = noun ?? names[top] ?? ''
  const per = under === undefined ? undefined : reader.strings.units.per[under]
  return per === undefined ? own : fill(per, { n: own })
}

/** A percent in hundredths, as it is read; anything else as it is. */
export const shownNumber = (value: number, unit: Unit): number =>
  isPercent(unit) ? value * 100 : value
