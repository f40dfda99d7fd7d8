import { fill, type Reader } from '../i18n'
import { isPercent, type PageModel, type Unit } from '../engine/page'

/** What stands before and after an amount as this reader writes it: `$` and nothing, nothing and ` days`. */
export function around(reader: Reader, unit: Unit): readonly [before: string, after: string] {
  const [before = '', after = ''] = reader.format.full(0, unit).split('0')
  return [before, after]
}

type Noun = string | undefined

/** A unit in words, with these names in place of the usual ones. */
function inWords(
  reader: Reader,
  unit: Unit,
  noun: Noun,
  names: Readonly<Record<string, string>>,
): string {
  if (unit === 'flag' || unit === 'choice') return ''
  const [top = '', under] = unit.split('/')
  const all: Readonly<Record<string, string>> = { ...reader.strings.unitNames, ...names }
  const own = noun ?? all[top] ?? ''
  const per = under === undefined ? undefined : reader.strings.units.per[under]
  return per === undefined ? own : fill(per, { n: own }).trim()
}

const nounOf = ({ words }: Reader, key: string): Noun =>
  (words.inputs[key] ?? words.outputs[key])?.unit?.other

const unitOf = (model: PageModel, key: string): Unit =>
  (model.inputs[key] ?? model.outputs[key])?.unit ?? 'number'

/** The unit of an input or output in words, for a column of its own; money by its ISO code. */
export const unitText = (model: PageModel, reader: Reader, currency: string, key: string): string =>
  inWords(reader, unitOf(model, key), nounOf(reader, key), { money: currency })

/** What the number format of a unit leaves to a column beside it: nothing of money and percentages. */
export const besideFormat = (reader: Reader, unit: Unit, noun?: Noun): string =>
  inWords(reader, unit, noun, { money: '', percent: '' })

/** The same for an input or output. */
export const unitBeside = (model: PageModel, reader: Reader, key: string): string =>
  besideFormat(reader, unitOf(model, key), nounOf(reader, key))

/** A percent in hundredths, as it is read; anything else as it is. */
export const shownNumber = (value: number, unit: Unit): number =>
  isPercent(unit) ? value * 100 : value
