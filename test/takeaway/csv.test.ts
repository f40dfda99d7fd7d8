import { describe, expect, test } from 'vitest'
import { parseCsv } from 'hucre/csv'
import { evaluate, isPercent, startValues } from '../../src/engine'
import { csvOf } from '../../src/takeaway/csv'
import { shelf } from '../support/content'
import { modelNamed } from '../support/models'
import { taken } from '../support/taken'

const separator = { en: ',', es: ';' } as const
const rowsOf = (csv: string, code: 'en' | 'es'): string[][] =>
  parseCsv(csv, { delimiter: separator[code] }).map((row) => row.map((cell) => String(cell ?? '')))

describe.each(shelf)('$name: its table', ({ model, code }) => {
  const one = taken(model, code)
  const csv = csvOf(one)

  test('opens in the spreadsheet of this language: its mark, its lines, its decimal sign', () => {
    expect(csv.startsWith('\ufeff')).toBe(true)
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    const [, , ...rest] = rowsOf(csv, code)
    expect(rest.length).toBeGreaterThan(3)
    const wrong = code === 'en' ? /^-?\d+,\d+$/ : /^-?\d+\.\d+$/
    expect(
      rowsOf(csv, code)
        .flat()
        .filter((cell) => wrong.test(cell)),
    ).toEqual([])
  })

  test('holds every number and every result in displayed units', () => {
    const rows = rowsOf(csv, code)
    const cells = (label: string, kind: string): string | undefined =>
      rows.find(([of, name]) => of === kind && name === label)?.[2]
    for (const key of Object.keys(model.inputs)) {
      const value = one.result.values[key] ?? ''
      const cell = cells(one.reader.label(key), one.words.sheets.inputs) ?? ''
      if (typeof value === 'number') expect(Number(cell.replace(',', '.'))).toBeCloseTo(value, 9)
      else expect(cell).toBe(one.reader.given(key, value))
    }
    for (const [key, { unit }] of Object.entries(model.outputs)) {
      const outcome = one.result.outputs[key]
      const cell = cells(one.reader.label(key), one.words.sheets.results) ?? ''
      if (outcome?.ok && typeof outcome.value === 'number')
        expect(
          Number(cell.replace(',', '.')) / (isPercent(unit) ? 100 : 1) / (outcome.value || 1),
        ).toBeCloseTo(outcome.value === 0 ? 0 : 1, 9)
      else expect(cell).toBe(one.reader.answer(key, outcome))
    }
  })
})

describe('a table', () => {
  const model = modelNamed('pool-quota')

  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '|cmd',
    '＝1+1',
    '=HYPERLINK("x";"y")',
  ])('shows a note or a name of %j as text, whatever a spreadsheet would compute of it', (text) => {
    const values = startValues(model)
    const csv = csvOf(taken(model, 'en', values, { note: text, kept: [{ name: text, values }] }))
    const cells = rowsOf(csv, 'en').flat()
    expect(cells.filter((cell) => cell === `'${text}`)).toHaveLength(2)
    expect(
      cells.filter((cell) => /^[=+\-@\t\r|＝]/.test(cell) && Number.isNaN(Number(cell))),
    ).toEqual([])
  })

  test('leaves a number below nought a number, in either language', () => {
    const loss = modelNamed('force-multiplier')
    const values = startValues(loss, { margin: 0, commission: 10, programme: 1000.5 })
    const { outputs } = evaluate(loss, values)
    const net = outputs['net']?.ok === true ? Number(outputs['net'].value) : 0
    expect(net).toBeLessThan(0)
    for (const code of ['en', 'es'] as const) {
      const text = String(net).replace('.', code === 'es' ? ',' : '.')
      expect(rowsOf(csvOf(taken(loss, code, values)), code).flat()).toContain(text)
    }
  })

  test('keeps quotes, separators and lines of a note in one cell', () => {
    const note = 'one; "two", three'
    for (const code of ['en', 'es'] as const)
      expect(
        rowsOf(csvOf(taken(model, code, startValues(model), { note })), code).flat(),
      ).toContain(note)
  })

  test('sets kept cases beside the present one', () => {
    const values = startValues(model, { reps: 12 })
    const rows = rowsOf(
      csvOf(taken(model, 'en', undefined, { kept: [{ name: 'Twelve', values }] })),
      'en',
    )
    expect(rows[0]).toEqual(['Kind', 'Number', 'Value', 'Twelve', 'Unit'])
    expect(
      rows.find(([, label]) => label === taken(model).reader.label('reps'))?.slice(2, 4),
    ).toEqual([String(startValues(model)['reps']), '12'])
  })
})
