import { describe, expect, test } from 'vitest'
import { parseCsv } from 'hucre/csv'
import { isNumber, isPercent, startValues, type Model } from '../../src/engine'
import { ranges as words } from '../../src/i18n/panels/ranges'
import type { ChartData } from '../../src/charts'
import { csvOf } from '../../src/takeaway/csv'
import { plainWorking } from '../../src/takeaway/plainWorking'
import { endsOf, pictured, rangedOf } from '../../src/takeaway/ranged'
import { slideHtml, slideText } from '../../src/takeaway/slide'
import { shelf } from '../support/content'
import { taken } from '../support/taken'

/** The first number of a calculator, from what it is by default to its upper end. */
function rangesOf({ inputs }: Model) {
  const found = Object.entries(inputs).find(([, input]) => isNumber(input))
  if (!found || !isNumber(found[1])) return undefined
  const [key, { min, usual, ...input }] = found
  return { [key]: [Math.max(min, usual[0]), Math.max(input.default, usual[1])] as const }
}

describe.each(shelf.filter(({ model }) => rangesOf(model)))(
  '$name: what ranges is taken along as a range',
  ({ model, code }) => {
    const ranges = rangesOf(model) ?? {}
    const plain = taken(model, code)
    const ranged = rangedOf(plain.model, startValues(model), ranges)
    const one = { ...plain, ranged }
    const say = words[code]

    test('in the table: both ends of each input and of each result', () => {
      const [head, ...rows] = parseCsv(csvOf(one), { delimiter: code === 'en' ? ',' : ';' })
      expect(head?.slice(3, 5)).toEqual([say.lowest, say.highest])
      const endsIn = (kind: string, key: string) =>
        rows.find(([of, label]) => of === kind && label === one.reader.label(key))?.slice(3, 5)
      const numbers = (cells: readonly unknown[] = []) =>
        cells.map((cell) => Number(String(cell).replace(',', '.')))
      for (const [key, range] of Object.entries(ranges))
        expect(numbers(endsIn(one.words.sheets.inputs, key))).toEqual(range)
      for (const [key, { unit }] of Object.entries(model.outputs)) {
        const { low, high } = ranged?.bands[key] ?? {}
        const [a, b] = [low?.value ?? NaN, high?.value ?? NaN]
        if (['flag', 'choice'].includes(unit) || !Number.isFinite(a) || !Number.isFinite(b))
          continue
        const scale = isPercent(unit) ? 100 : 1
        const [from = 0, to = 0] = numbers(endsIn(one.words.sheets.results, key))
        expect(from).toBeCloseTo(a * scale, 6)
        expect(to).toBeCloseTo(b * scale, 6)
      }
    })

    test('in the working, beside the picture and on a slide', () => {
      const shown: ChartData = {
        title: '',
        finding: '',
        drawing: { height: 0, table: { head: [], rows: [] } },
      }
      const [working, beside] = [plainWorking(one), pictured(one)]
      for (const key of Object.keys(ranges)) {
        const ends = endsOf(one, key)
        expect(ends).not.toBe('')
        expect(working).toContain(ends)
        expect(beside.join('\n')).toContain(ends)
        expect(slideText(one, shown)).toContain(ends)
        expect(slideHtml(one, shown)).toContain(ends.replaceAll('"', '&quot;'))
      }
      for (const key of Object.keys(model.outputs)) expect(working).toContain(endsOf(one, key))
      expect(beside.join('\n')).toContain(endsOf(one, model.headline))
    })

    test('and where nothing ranges, nothing is said of it', () => {
      expect(csvOf(plain)).not.toContain(say.lowest)
      expect(
        plainWorking({ ...plain, ranged: rangedOf(plain.model, startValues(model), {}) }),
      ).toBe(plainWorking(plain))
      expect(pictured(plain)).toEqual([])
    })
  },
)
