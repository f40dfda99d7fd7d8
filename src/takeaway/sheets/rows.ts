import {
  calculateRowHeight,
  type Cell,
  type CellStyle,
  type CellValue,
  type WriteOptions,
  type WriteSheet,
} from 'hucre/xlsx'

/** A defined name and the cell it stands for. */
export type NamedRange = NonNullable<WriteOptions['namedRanges']>[number]
/** A cell of a sheet; nothing where it is empty. */
export type SheetCell = Partial<Cell> | undefined
/** A sheet as rows of cells. */
export type Rows = readonly (readonly SheetCell[])[]

const letters = { name: 'Calibri', size: 11 }
const line = { style: 'thin', color: { rgb: '85806F' } } as const
const wrapped = { wrapText: true, vertical: 'top' } as const

/** How cells look: what a reader moves, what comes of it, and what is only said. */
export const styles = {
  title: { font: { ...letters, bold: true, size: 16 } },
  text: { alignment: wrapped },
  line: { font: { ...letters, color: { rgb: '565C61' } } },
  link: {
    font: { ...letters, underline: true, color: { rgb: '0B5D4E' } },
    alignment: wrapped,
  },
  head: { font: { ...letters, bold: true }, border: { bottom: line }, alignment: wrapped },
  strong: { font: { ...letters, bold: true }, alignment: wrapped },
  group: { font: { ...letters, bold: true, color: { rgb: '565C61' } } },
  soft: { font: { ...letters, color: { rgb: '565C61' } }, alignment: wrapped },
  refusal: {
    font: { ...letters, bold: true, color: { rgb: 'B01F4B' } },
    alignment: { vertical: 'top' },
  },
  input: {
    font: { ...letters, color: { rgb: 'A84E10' } },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FDF4E7' } },
    border: { top: line, right: line, bottom: line, left: line },
    alignment: { horizontal: 'right', vertical: 'top' },
  },
  result: {
    font: { ...letters, color: { rgb: '4A5FD0' } },
    alignment: { ...wrapped, horizontal: 'right' },
  },
  headline: {
    font: { ...letters, bold: true, color: { rgb: '4A5FD0' } },
    alignment: { ...wrapped, horizontal: 'right' },
  },
} satisfies Readonly<Record<string, CellStyle>>

export const textCell = (value: string, style: CellStyle = styles.text): SheetCell =>
  value === '' ? undefined : { value, type: 'string', style }

/** A formula with what it comes to, for whoever shows no formulas. */
export const formulaCell = (
  formula: string,
  result: CellValue,
  style: CellStyle,
  format?: string,
): SheetCell => ({
  formula,
  formulaResult: result,
  style: format === undefined ? style : { ...style, numFmt: format },
})

/** A cell's address with its sheet, for a defined name. */
export const addressOf = (sheet: string, column: string, row: number): string =>
  `'${sheet.replaceAll("'", "''")}'!$${column}$${row}`

/** Letters that fit a column beside those that its width counts: bold ones are wider, and words break early. */
const fit = 0.9

/** How high each row is that needs more than a line: not every program finds that out by itself. */
const heightsOf = (rows: Rows, widths: readonly number[]): NonNullable<WriteSheet['rowDefs']> =>
  new Map(
    rows.flatMap((row, at): [number, { height: number }][] => {
      const texts = row.map((cell) => {
        const value = cell?.value ?? cell?.formulaResult ?? null
        return cell?.style?.alignment?.wrapText ? value : null
      })
      const columnWidths = widths.map((width) => width * fit)
      const height = calculateRowHeight(texts, { wrapText: true, columnWidths })
      return height > calculateRowHeight([]) ? [[at, { height }]] : []
    }),
  )

/** Rows as the library takes them. */
export function sheetOf(
  name: string,
  rows: Rows,
  widths: readonly number[],
  rest: Partial<WriteSheet> = {},
): WriteSheet {
  const cells = rows.flatMap((row, at) =>
    row.flatMap((cell, column): [string, Partial<Cell>][] =>
      cell ? [[`${at},${column}`, cell]] : [],
    ),
  )
  return {
    name,
    columns: widths.map((width) => ({ width })),
    rows: rows.map((row) => row.map(() => null)),
    rowDefs: heightsOf(rows, widths),
    cells: new Map(cells),
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    view: { showGridLines: false },
    ...rest,
  }
}
