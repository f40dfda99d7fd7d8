import type { CellValue, WriteSheet } from 'hucre/xlsx'
import { cellName } from '../../engine/cellName'
import { explain } from '../../engine/explain'
import type { Result, Unit } from '../../engine/page'
import type { Spreadsheet } from '../../engine/spreadsheet'
import { fill } from '../../i18n'
import { vocabularyOf } from '../../i18n/vocabulary'
import { stepFormat } from '../numberFormat'
import { plainFormula } from '../plainFormula'
import type { Taken } from '../taken'
import { besideFormat, unitBeside } from '../units'
import {
  addressOf,
  formulaCell,
  sheetOf,
  styles,
  textCell,
  type NamedRange,
  type SheetCell,
} from './rows'

/** The sheets that follow from the inputs, and the names of their cells. */
interface Following {
  readonly sheet: WriteSheet
  readonly names: readonly NamedRange[]
}

/** What a result's cell shows before anything is computed anew: a yes is 1. */
function shown({ result, reader }: Taken, key: string): CellValue {
  const outcome = result.outputs[key]
  if (!outcome?.ok) return reader.answer(key, outcome)
  const { value } = outcome
  return typeof value === 'string' ? reader.answer(key, outcome) : Number(value)
}

/** Lays out the results as live formulas. */
export function resultsSheet(taken: Taken, formulas: Spreadsheet): Following {
  const { model, reader, words, result } = taken
  const { columns, sheets } = words
  const [broken] = result.problems
  const rows: SheetCell[][] = [
    [textCell(reader.words.title, styles.title)],
    [formulaCell(formulas.refusal, broken ? reader.problem(broken) : '', styles.refusal)],
    [],
    [columns.result, columns.value, columns.unit, columns.name, columns.hint].map((head) =>
      textCell(head, styles.head),
    ),
  ]
  const names: NamedRange[] = []
  for (const [key, { step, unit }] of Object.entries(model.outputs)) {
    const style = key === model.headline ? styles.headline : styles.result
    rows.push([
      textCell(reader.label(key), styles.strong),
      formulaCell(
        formulas.outputs[key]?.formula ?? '',
        shown(taken, key),
        style,
        stepFormat(model, reader, step, unit, key),
      ),
      textCell(unitBeside(model, reader, key), styles.soft),
      textCell(cellName(key), styles.soft),
      textCell(reader.words.outputs[key]?.hint ?? '', styles.soft),
    ])
    names.push({ name: cellName(key), range: addressOf(sheets.results, 'B', rows.length) })
  }
  return {
    sheet: sheetOf(sheets.results, rows, [38, 24, 16, 20, 60], { freezePane: { rows: 4 } }),
    names,
  }
}

/** What an intermediate result shows before anything is computed anew. */
const stepShown = ({ steps, problems }: Result, { reader }: Taken, at: number): CellValue => {
  const value = problems[0] ?? steps[at]
  return typeof value === 'object' ? reader.problem(value) : (value ?? '')
}

/** Lays out how each result comes about: its formula in words, and what it takes on the way. */
export function workingSheet(taken: Taken, formulas: Spreadsheet): Following {
  const { model, reader, words, result } = taken
  const { columns, sheets } = words
  const vocabulary = vocabularyOf(model, reader)
  /** A step's formula in words, as if it were a result. */
  const formulaOf = (step: number, unit: Unit): string => {
    const outputs = { ...model.outputs, '': { step, unit } }
    return plainFormula(explain({ ...model, outputs }, result, '', vocabulary).formula)
  }
  const rows: SheetCell[][] = [
    [columns.result, columns.formula, columns.value, columns.unit, columns.name].map((head) =>
      textCell(head, styles.head),
    ),
  ]
  const names: NamedRange[] = []
  for (const [key, { step, unit }] of Object.entries(model.outputs)) {
    for (const part of formulas.outputs[key]?.parts ?? []) {
      const { unit: partUnit = 'number' } = model.steps[part.step] ?? {}
      rows.push([
        textCell(fill(words.step, { label: reader.label(key) }), styles.soft),
        textCell(formulaOf(part.step, partUnit), styles.soft),
        formulaCell(
          part.formula,
          stepShown(result, taken, part.step),
          styles.result,
          stepFormat(model, reader, part.step, partUnit),
        ),
        textCell(besideFormat(reader, partUnit), styles.soft),
        textCell(part.name, styles.soft),
      ])
      names.push({ name: part.name, range: addressOf(sheets.working, 'C', rows.length) })
    }
    rows.push([
      textCell(reader.label(key), styles.strong),
      textCell(formulaOf(step, unit)),
      formulaCell(
        cellName(key),
        shown(taken, key),
        key === model.headline ? styles.headline : styles.result,
        stepFormat(model, reader, step, unit, key),
      ),
      textCell(unitBeside(model, reader, key), styles.soft),
      textCell(cellName(key), styles.soft),
    ])
  }
  return {
    sheet: sheetOf(sheets.working, rows, [38, 80, 24, 16, 20], { freezePane: { rows: 1 } }),
    names,
  }
}
