import { describe, expect, test } from 'vitest'
import { evaluate, isNumber, isPercent, startValues } from '../../src/engine'
import { cellName } from '../../src/engine/cellName'
import { limitsOf } from '../../src/takeaway/limits'
import { workbookBytes, workbookOf } from '../../src/takeaway/workbook'
import { shelf } from '../support/content'
import { modelNamed } from '../support/models'
import { openWorkbook } from '../support/sheets'
import { taken } from '../support/taken'

describe('the name of a cell', () => {
  test.each(['rre1', 'RRE4', 'a1', 'xfd1048576', 'r', 'c', 'R1C1', 'rc', 'c2', 'r10'])(
    '%s reads as an address, so it ends in _',
    (key) => expect(cellName(key)).toBe(`${key}_`),
  )
  test.each([
    'tenure0',
    'hires2',
    'ramp1',
    'reps',
    'xfe1',
    'a0',
    'a1048577',
    'acv',
    'rate',
    'cost',
  ])('%s reads as a name and stays', (key) => expect(cellName(key)).toBe(key))
})

describe.each(shelf)('$name: its workbook', ({ model, code }) => {
  const one = taken(model, code)

  test('names every input and every result, each once', async () => {
    const { names, book } = await openWorkbook(await workbookBytes(one))
    const keys = [...Object.keys(model.inputs), ...Object.keys(model.outputs)]
    expect(keys.filter((key) => !names.has(cellName(key)))).toEqual([])
    const all = (book.namedRanges ?? []).map(({ name }) => name.toLowerCase())
    expect(new Set(all).size).toBe(all.length)
    expect(all.filter((name) => cellName(name) !== name)).toEqual([])
  })

  test('holds each input to its limits, with the sentence that names them', async () => {
    const { names, book } = await openWorkbook(await workbookBytes(one))
    const [inputs] = book.sheets
    expect(inputs?.name).toBe(one.words.sheets.inputs)
    for (const [key, input] of Object.entries(model.inputs)) {
      const range = (names.get(cellName(key)) ?? '').replace(/^.*!/, '').replaceAll('$', '')
      const held = inputs?.dataValidations?.find((validation) => validation.range === range)
      expect(held?.errorMessage).toBe(limitsOf(one, key))
      if (isNumber(input)) {
        const scale = isPercent(input.unit) ? 100 : 1
        expect([held?.formula1, held?.formula2].map(Number)).toEqual([
          input.min / scale,
          input.max / scale,
        ])
      } else expect(held?.type).toBe('list')
    }
  })

  test('gives each text the lines that it needs, where a program finds no heights itself', () => {
    const cut = workbookOf(one).sheets.flatMap(({ cells = new Map(), columns = [], rowDefs }) =>
      [...cells].flatMap(([place, { value, style }]) => {
        const [row = 0, column = 0] = place.split(',').map(Number)
        if (typeof value !== 'string' || !style?.alignment?.wrapText) return []
        const lines = value.length / (columns[column]?.width ?? 1)
        return lines > (rowDefs?.get(row)?.height ?? 15) / 15 ? [value] : []
      }),
    )
    expect(cut).toEqual([])
  })

  test('is within what a spreadsheet takes without a word', () => {
    const { sheets } = workbookOf(one)
    const cells = sheets.flatMap((sheet) => [...(sheet.cells?.values() ?? [])])
    const formulas = cells.flatMap(({ formula }) => (formula === undefined ? [] : [formula]))
    expect(formulas.filter((formula) => formula.length > 8192)).toEqual([])
    const texts = formulas.flatMap((formula) => formula.match(/"(?:[^"]|"")*"/g) ?? [])
    expect(texts.filter((text) => text.length > 257)).toEqual([])
    const validations = sheets.flatMap(({ dataValidations = [] }) => dataValidations)
    expect(validations.filter(({ errorTitle = '' }) => errorTitle.length > 32)).toEqual([])
    expect(validations.filter(({ errorMessage = '' }) => errorMessage.length > 225)).toEqual([])
    const lists = validations.flatMap(({ values = [] }) => values)
    expect(lists.filter((value) => value.includes(','))).toEqual([])
  })

  test('is the same bytes for the same case on the same day', async () => {
    expect(await workbookBytes(one)).toEqual(await workbookBytes(one))
  })
})

describe('a workbook whose inputs cannot be', () => {
  const model = modelNamed('force-multiplier')

  test('says so in place of each result, and comes to no error', async () => {
    const one = taken(model)
    const open = await openWorkbook(await workbookBytes(one))
    for (const wrong of ['eight', null, -5]) {
      open.put('reps', wrong)
      expect(Object.keys(model.outputs).map((key) => open.value(cellName(key)))).toEqual(
        Object.keys(model.outputs).map(() => limitsOf(one, 'reps')),
      )
      expect(open.errors()).toEqual([])
    }
    open.put('reps', 10)
    const extra = evaluate(model, startValues(model)).outputs['extra']
    expect(open.value('extra')).toBe(extra?.ok === true ? extra.value : undefined)
  })
})

test('a percent holds what its cell shows', () => {
  const { sheets, namedRanges = [] } = workbookOf(taken(modelNamed('force-multiplier')))
  const row = Number(
    namedRanges
      .find(({ name }) => name === 'lift')
      ?.range.split('$')
      .at(-1),
  )
  const cell = sheets[0]?.cells?.get(`${row - 1},1`)
  expect(cell?.value).toBe(0.05)
  expect(cell?.style?.numFmt).toBe('0.0#####%')
})

describe.each(shelf)('$name: its workbook says the unit of a number once', ({ model, code }) => {
  const one = taken(model, code)
  const { sheets } = workbookOf(one)
  const { columns } = one.words
  /** Every number of a sheet with its format and what its unit column says. */
  const numbers = sheets.flatMap(({ name, cells = new Map() }) => {
    const heads = [...cells].filter(([, { style }]) => style?.font?.bold && style.border)
    const columnOf = (title: string): string | undefined =>
      heads.find(([, { value }]) => value === title)?.[0].split(',')[1]
    const [held, said] = [columnOf(columns.value), columnOf(columns.unit)]
    return [...cells].flatMap(([place, { style, value, formula }]) => {
      const [row, column] = place.split(',')
      if (column !== held || (typeof value !== 'number' && formula === undefined)) return []
      const unit = cells.get(`${row},${said}`)?.value ?? ''
      return [{ sheet: name, unit: String(unit), format: style?.numFmt ?? '' }]
    })
  })

  test('money by the sign of its number, a percent by its %, all else in the column beside it', () => {
    expect(numbers.length).toBeGreaterThan(3)
    const sign = one.reader.format.symbol
    const { yes, no } = one.reader.strings.units
    for (const { sheet, unit, format } of numbers) {
      const literals = [...format.matchAll(/"([^"]*)"/g)].map(([, text = '']) => text.trim())
      const words = literals.filter((text) => text !== '' && ![yes, no].includes(text))
      expect({ sheet, format, words: words.filter((text) => text !== sign) }).toEqual({
        sheet,
        format,
        words: [],
      })
      expect(words.length > 0 && unit.includes(one.currency)).toBe(false)
      expect(format.includes('%') && unit.includes('%')).toBe(false)
    }
  })

  test('and none is left without the word for what it counts', () => {
    const [inputs] = sheets
    const texts = [...(inputs?.cells?.values() ?? [])].map(({ value }) => value)
    for (const [key, input] of Object.entries(model.inputs)) {
      const noun = isNumber(input) ? one.reader.words.inputs[key]?.unit?.other : undefined
      if (noun !== undefined) expect(texts).toContain(noun)
    }
  })
})

test.each(['en', 'es'] as const)('a workbook with money names its currency (%s)', (code) => {
  const one = taken(modelNamed('force-multiplier'), code, undefined, { currency: 'MXN' })
  const about = workbookOf(one).sheets.at(-1)
  const texts = [...(about?.cells?.values() ?? [])].map(({ value }) => value)
  expect(texts[texts.indexOf(one.reader.strings.currency) + 1]).toContain('MXN')
})
