import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evaluate, startValues, type Model, type Outcome, type Values } from '../../src/engine'
import { cellName } from '../../src/engine/cellName'
import type { LanguageCode } from '../../src/i18n'
import { workbookBytes } from '../../src/takeaway/workbook'
import { valuesFor } from '../support/arbitraries'
import { readerFor, shelf } from '../support/content'
import { openWorkbook, putCase, type OpenWorkbook } from '../support/sheets'
import { taken } from '../support/taken'

/** Whether a cell shows what the model came to; a sentence that quotes amounts only as far as these. */
function shows(
  cell: unknown,
  outcome: Outcome | undefined,
  text: string,
  quotes: boolean,
): boolean {
  if (outcome?.ok && typeof outcome.value !== 'string') {
    const wanted = Number(outcome.value)
    return (
      typeof cell === 'number' &&
      Math.abs(cell - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted), Math.abs(cell))
    )
  }
  if (!quotes || typeof cell !== 'string') return cell === text
  const words = (sentence: string): string => sentence.replace(/[\d.,\s\u00a0\u2212KM-]+/g, '')
  return words(cell) === words(text)
}

/** Every result of a workbook that is not the model's. */
function misses(
  open: OpenWorkbook,
  model: Model,
  code: LanguageCode,
  values: Values,
): readonly string[] {
  const reader = readerFor(code, model)
  const { outputs, problems } = evaluate(model, values)
  const quotes = problems[0]?.kind === 'constraint'
  return Object.keys(model.outputs).flatMap((key) => {
    const cell = open.value(cellName(key))
    const text = reader.answer(key, outputs[key])
    return shows(cell, outputs[key], text, quotes)
      ? []
      : [`${key}: ${JSON.stringify(cell)}, not ${JSON.stringify(outputs[key])} ${text}`]
  })
}

describe.each(shelf)('$name: its workbook', ({ model, code }) => {
  test('comes to what the model does, whatever is put into it', async () => {
    const open = await openWorkbook(await workbookBytes(taken(model, code)))
    expect(misses(open, model, code, startValues(model))).toEqual([])
    for (const preset of Object.values(model.presets)) {
      putCase(open, model, code, startValues(model, preset))
      expect(misses(open, model, code, startValues(model, preset))).toEqual([])
    }
    fc.assert(
      fc.property(valuesFor(model), (values) => {
        putCase(open, model, code, values)
        expect(misses(open, model, code, values)).toEqual([])
        expect(open.errors()).toEqual([])
      }),
      { numRuns: code === 'en' ? 40 : 10 },
    )
  })

  test('shows the same numbers before anything is computed anew', async () => {
    const one = taken(model, code)
    const { book, names } = await openWorkbook(await workbookBytes(one))
    for (const key of Object.keys(model.outputs)) {
      const [, sheet = '', column = '', row = ''] =
        /^'(.+)'!\$([A-Z])\$(\d+)$/.exec(names.get(cellName(key)) ?? '') ?? []
      const place = `${Number(row) - 1},${column.charCodeAt(0) - 65}`
      const cell = book.sheets.find(({ name }) => name === sheet)?.cells?.get(place)
      const outcome = one.result.outputs[key]
      expect(cell?.formula).toBeTruthy()
      const kept = cell?.formulaResult ?? cell?.value
      const text = one.reader.answer(key, outcome)
      expect(shows(kept, outcome, text, false), `${key}: ${String(kept)}`).toBe(true)
    }
  })
})
