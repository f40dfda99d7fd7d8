import type { DataValidation, WriteSheet } from 'hucre/xlsx'
import { cellName } from '../../engine/cellName'
import { isNumber, isPercent, type Input } from '../../engine/page'
import { firstText, type Spreadsheet } from '../../engine/spreadsheet'
import { fill } from '../../i18n'
import { inputFormat } from '../numberFormat'
import type { Taken } from '../taken'
import { unitBeside } from '../units'
import { limitsOf } from '../limits'
import {
  addressOf,
  formulaCell,
  sheetOf,
  styles,
  textCell,
  type NamedRange,
  type SheetCell,
} from './rows'

/** The sheet of inputs, and the names of its cells. */
export interface InputsSheet {
  readonly sheet: WriteSheet
  readonly names: readonly NamedRange[]
}

/** What an input's cell holds: a fraction for a percent, a word for a yes or an option. */
function held({ result, reader }: Taken, key: string, { unit }: Input): string | number {
  const value = result.values[key] ?? ''
  if (typeof value !== 'number') return reader.given(key, value)
  return isPercent(unit) ? value / 100 : value
}

/** A word a sheet may be too short for, cut. */
const cut = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1)}…` : text

/** What may be put into an input's cell. */
function validation(taken: Taken, key: string, input: Input, range: string): DataValidation {
  const { reader, words } = taken
  const told = {
    range,
    allowBlank: false,
    showErrorMessage: true,
    errorStyle: 'stop' as const,
    errorTitle: isNumber(input) ? words.outside : words.choose,
    errorMessage: cut(limitsOf(taken, key), 225),
  }
  if (isNumber(input)) {
    const scale = isPercent(input.unit) ? 100 : 1
    return {
      ...told,
      type: input.whole ? 'whole' : 'decimal',
      operator: 'between',
      formula1: String(input.min / scale),
      formula2: String(input.max / scale),
    }
  }
  const { yes, no } = reader.strings.units
  const options =
    input.unit === 'flag' ? [yes, no] : input.options.map((one) => reader.given(key, one))
  return { ...told, type: 'list', values: options }
}

/** Lays out the inputs: labels, values in their units, limits, hints, and what is wrong where something is. */
export function inputsSheet(taken: Taken, formulas: Spreadsheet): InputsSheet {
  const { model, reader, words } = taken
  const { columns, sheets } = words
  const [broken] = taken.result.problems
  const rows: SheetCell[][] = [
    [textCell(reader.words.title, styles.title)],
    [textCell(words.change, styles.line)],
    [],
    [],
    [columns.input, columns.value, columns.unit, columns.name, columns.hint, columns.check].map(
      (head) => textCell(head, styles.head),
    ),
  ]
  const names: NamedRange[] = []
  const validations: DataValidation[] = []
  const checks: string[] = []
  let group: string | undefined
  for (const [key, input] of Object.entries(model.inputs)) {
    if (input.group !== group && input.group !== undefined)
      rows.push([textCell(reader.words.groups[input.group] ?? '', styles.group)])
    group = input.group
    const row = rows.length + 1
    const format = inputFormat(model, reader, key)
    const value = held(taken, key, input)
    rows.push([
      textCell(reader.label(key), styles.strong),
      {
        value,
        type: typeof value === 'number' ? 'number' : 'string',
        style: format === undefined ? styles.input : { ...styles.input, numFmt: format },
      },
      textCell(unitBeside(model, reader, key), styles.soft),
      textCell(cellName(key), styles.soft),
      textCell(reader.words.inputs[key]?.hint ?? '', styles.soft),
      formulaCell(formulas.checks[key] ?? '""', '', styles.refusal),
    ])
    names.push({ name: cellName(key), range: addressOf(sheets.inputs, 'B', row) })
    validations.push(validation(taken, key, input, `B${row}`))
    checks.push(`$F$${row}`)
  }
  const rules = Object.entries(formulas.rules)
  const told: string[] = [...checks]
  if (rules.length > 0) {
    rows.push(
      [],
      [
        textCell(words.allInputs, styles.soft),
        ...gap,
        formulaCell(firstText(checks), '', styles.refusal),
      ],
    )
    const all = `$F$${rows.length}`
    told.splice(0, told.length, all)
    for (const [key, rule] of rules) {
      const about = model.constraints[key]?.about ?? []
      const list = about.map((one) => reader.label(one)).join(' · ')
      const now = broken?.kind === 'constraint' && broken.key === key ? reader.problem(broken) : ''
      rows.push([
        textCell(fill(words.together, { list }), styles.soft),
        ...gap,
        formulaCell(`IF(${all}="",${rule},"")`, now, styles.refusal),
      ])
      told.push(`$F$${rows.length}`)
    }
  }
  const refused = broken ? reader.problem(broken) : ''
  rows[2] = [formulaCell(firstText(told), refused, styles.refusal)]
  names.unshift({ name: formulas.refusal, range: addressOf(sheets.inputs, 'A', 3) })
  const sheet = sheetOf(sheets.inputs, rows, [38, 16, 16, 20, 60, 40], {
    dataValidations: validations,
    freezePane: { rows: 5 },
  })
  return { sheet, names }
}

/** The columns between a name and what is wrong with it. */
const gap: readonly SheetCell[] = [undefined, undefined, undefined, undefined]
