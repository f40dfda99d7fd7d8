/** The last column and row of a sheet. */
const last = { column: 16_384, row: 1_048_576 }

const columnOf = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)

/** True for what a spreadsheet reads as the address of a cell, a row or a column: `rre1`, `R2C3`, `c`. */
function isAddress(name: string): boolean {
  if (/^(?:r\d*(?:c\d*)?|c\d*)$/i.test(name)) return true
  const [, letters = '', digits = ''] = /^([a-z]{1,3})(\d{1,7})$/i.exec(name) ?? []
  const row = Number(digits)
  return letters !== '' && columnOf(letters) <= last.column && row >= 1 && row <= last.row
}

/**
 * The defined name of an input or output in a workbook: its key, with a trailing `_` where that reads as a cell's address.
 * @example cellName('rre1') // 'rre1_'
 */
export const cellName = (key: string): string => (isAddress(key) ? `${key}_` : key)
