import { writeCsv } from 'hucre/csv'
import { evaluate, type Result, type Unit, type Value } from '../engine/page'
import { endText } from '../i18n/bandText'
import { ranges as rangeWords } from '../i18n/panels/ranges'
import type { Taken } from './taken'
import { shownNumber, unitText } from './units'

/** Text that a spreadsheet would compute is shown as text by an apostrophe before it. */
const guarded = (text: string): string => (/^[=+\-@\t\r\n|＝＋－＠]/.test(text) ? `'${text}` : text)

/** A number with all its digits but those of a float error, and the language's decimal sign. */
const numberText = (value: number, sign: string): string =>
  String(Number(value.toPrecision(15))).replace('.', sign)

/**
 * A case as a table that opens in this language's spreadsheet: separator, decimal sign, a mark that
 * it is UTF-8. Numbers are in displayed units (5 is 5 %); a yes, an option and a reason are words.
 * The ends of what ranges, and kept cases, stand in columns of their own.
 */
export function csvOf(taken: Taken): string {
  const { model, reader, words, currency, ranged, kept = [], note = '', link } = taken
  const { columns, about } = words
  const sign = new Intl.NumberFormat(reader.locale.intl).format(0.5).charAt(1)
  const { lowest, highest } = rangeWords[reader.locale.code]
  const results = kept.map(({ values }) => evaluate(model, values))

  const written = (value: Value | undefined, unit: Unit, text: () => string): string =>
    typeof value === 'number' ? numberText(shownNumber(value, unit), sign) : guarded(text())
  const given = ({ values }: Result, key: string): string => {
    const value = values[key] ?? ''
    return written(value, 'number', () => reader.given(key, value))
  }
  const answered = ({ outputs }: Result, key: string): string => {
    const outcome = outputs[key]
    const unit = model.outputs[key]?.unit ?? 'number'
    const value = outcome?.ok ? outcome.value : undefined
    return written(value, unit, () => reader.answer(key, outcome))
  }
  /** The lower end, and the higher one, where there are ranges. */
  const ends = (key: string): readonly string[] => {
    if (!ranged) return []
    const range = ranged.ranges[key]
    if (range) return range.map((end) => numberText(end, sign))
    const { unit = 'flag' } = model.outputs[key] ?? {}
    const { low, high } = ranged.bands[key] ?? {}
    const inWords = unit === 'flag' || unit === 'choice'
    return [low, high].map((end) => {
      if (!end) return ''
      const number = inWords || !Number.isFinite(end.value) ? undefined : end.value
      return written(number, unit, () => endText(model, reader, key, end))
    })
  }
  const row = (kind: string, key: string, of: (result: Result, key: string) => string) => [
    ...[kind, reader.label(key)].map(guarded),
    of(taken.result, key),
    ...ends(key),
    ...results.map((result) => of(result, key)),
    guarded(unitText(model, reader, currency, key)),
  ]
  const rows = [
    [
      ...[columns.kind, columns.input, columns.value],
      ...(ranged ? [lowest, highest] : []),
      ...kept.map(({ name }) => name),
      columns.unit,
    ].map(guarded),
    ...Object.keys(model.inputs).map((key) => row(words.sheets.inputs, key, given)),
    ...Object.keys(model.outputs).map((key) => row(words.sheets.results, key, answered)),
    ...(note === '' ? [] : [[words.note, '', note].map(guarded)]),
    [about.link, '', link],
  ]
  return writeCsv(rows, {
    delimiter: sign === ',' ? ';' : ',',
    lineSeparator: '\r\n',
    bom: true,
  })
}
