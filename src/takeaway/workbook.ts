import { writeXlsx, type WriteOptions } from 'hucre/xlsx'
import { spreadsheet } from '../engine/spreadsheet'
import { limitsOf } from './limits'
import { aboutSheet } from './sheets/about'
import { inputsSheet } from './sheets/inputs'
import { resultsSheet, workingSheet } from './sheets/results'
import type { Taken } from './taken'
import { around } from './units'

export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** A case as sheets: its inputs, results as live formulas, how they come about, and what it is. */
export function workbookOf(taken: Taken): WriteOptions {
  const { model, reader, words, date } = taken
  const { yes, no } = reader.strings.units
  const formulas = spreadsheet(model, {
    problem: reader.problem,
    option: (key) => reader.words.options[key] ?? key,
    yes,
    no,
    limits: (key) => limitsOf(taken, key),
    rule: (key) => reader.words.constraints[key] ?? '',
    around: (unit) => around(reader, unit),
  })
  const inputs = inputsSheet(taken, formulas)
  const results = resultsSheet(taken, formulas)
  const working = workingSheet(taken, formulas)
  return {
    sheets: [inputs.sheet, results.sheet, working.sheet, aboutSheet(taken)],
    namedRanges: [...inputs.names, ...results.names, ...working.names],
    properties: {
      title: reader.words.title,
      subject: words.about.title,
      creator: 'Palanca',
      created: new Date(date),
      modified: new Date(date),
    },
  }
}

/** The same as the bytes of an .xlsx file: of the same case on the same day, the same bytes. */
export const workbookBytes = (taken: Taken): Promise<Uint8Array<ArrayBuffer>> =>
  writeXlsx(workbookOf(taken)).then((bytes) => new Uint8Array(bytes))
