import { HyperFormula, type CellValue, type SimpleCellAddress } from 'hyperformula'
import { readXlsx } from 'hucre/xlsx'
import { isPercent, type Model, type Values } from '../../src/engine'
import { cellName } from '../../src/engine/cellName'
import { strings } from '../../src/i18n/strings'
import type { LanguageCode } from '../../src/i18n'
import { languageFor } from './content'

/** A workbook as read back from its bytes and computed by a spreadsheet engine that is not ours. */
export interface OpenWorkbook {
  readonly book: Awaited<ReturnType<typeof readXlsx>>
  readonly names: ReadonlyMap<string, string>
  /** What a defined name's cell shows. */
  readonly value: (name: string) => CellValue
  /** Every cell that shows an error, with its formula. */
  readonly errors: () => readonly string[]
  readonly put: (name: string, value: string | number | null) => void
}

const textOrWord = /"(?:[^"]|"")*"|[A-Za-z_][\w.]*(?!\w*\()/g

/** Opens a workbook's bytes. Names become addresses, since the engine refuses some that Excel takes. */
export async function openWorkbook(bytes: Uint8Array): Promise<OpenWorkbook> {
  const book = await readXlsx(bytes)
  const names = new Map((book.namedRanges ?? []).map(({ name, range }) => [name, range]))
  const withAddresses = (formula: string): string =>
    formula.replace(textOrWord, (word) => names.get(word) ?? word)
  const sheets = Object.fromEntries(
    book.sheets.map((sheet) => [
      sheet.name,
      sheet.rows.map((row, at) =>
        row.map((value, column) => {
          const formula = sheet.cells?.get(`${at},${column}`)?.formula
          if (formula !== undefined) return `=${withAddresses(formula)}`
          return value instanceof Date ? value.toISOString() : value
        }),
      ),
    ]),
  )
  // Numbers as they are: the test says how close is close.
  const exact = { smartRounding: false, precisionEpsilon: 0 }
  const engine = HyperFormula.buildFromSheets(sheets, { licenseKey: 'gpl-v3', ...exact })
  const addressOf = (name: string): SimpleCellAddress => {
    const address = engine.simpleCellAddressFromString(names.get(name) ?? '', 0)
    if (!address) throw new Error(`there is no cell named ${name}`)
    return address
  }
  return {
    book,
    names,
    value: (name) => engine.getCellValue(addressOf(name)),
    put: (name, value) => void engine.setCellContents(addressOf(name), value),
    errors: () =>
      Object.entries(engine.getAllSheetsValues()).flatMap(([sheet, rows]) =>
        rows.flatMap((row, at) =>
          row.flatMap((value, column) =>
            typeof value === 'object' && value !== null
              ? [
                  `${sheet} ${at + 1},${column + 1}: ${value.value} ${engine.getCellFormula({ sheet: engine.getSheetId(sheet) ?? 0, row: at, col: column }) ?? ''}`,
                ]
              : [],
          ),
        ),
      ),
  }
}

/** Puts a case into a workbook as somebody types it there. */
export function putCase(
  { put }: OpenWorkbook,
  model: Model,
  code: LanguageCode,
  values: Values,
): void {
  const { yes, no } = strings[code].calculator.units
  const { options } = languageFor(code, model.id).words
  for (const [key, value] of Object.entries(values)) {
    const { unit = 'number' } = model.inputs[key] ?? {}
    if (typeof value === 'number') put(cellName(key), isPercent(unit) ? value / 100 : value)
    else
      put(cellName(key), typeof value === 'boolean' ? (value ? yes : no) : (options[value] ?? ''))
  }
}
