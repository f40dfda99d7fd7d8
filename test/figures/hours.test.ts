import { describe, expect, test } from 'vitest'
import type { Values } from '../../src/engine'
import { shownAs } from '../support/figures'

const finding = (code: 'en' | 'es', given: Values) => shownAs(code, 'hours', given).finding

describe('the hours', () => {
  test.each<[Values, english: string, spanish: string]>([
    [{ reps: 10, seShare: 50 }, 'can have', 'y necesita'],
    [{ reps: 2, hoursPerOpp: 1 }, 'gets the', 'recibe lo que necesita: '],
    [{ reps: 1 }, 'With one rep', 'Con un solo representante'],
    [{ seShare: 0 }, 'No opportunity asks for presales', 'Ninguna oportunidad pide preventa'],
  ])('say what they show with %o, in both languages', (given, english, spanish) => {
    expect(finding('en', given)).toContain(english)
    expect(finding('es', given)).toContain(spanish)
  })

  test('show no slice and no sum where nobody asks', () => {
    const { drawing } = shownAs('en', 'hours', { seShare: 0 })
    expect(drawing.texts?.find(({ strong }) => strong)?.text).toBe('Nobody asks')
    expect(drawing.bars?.some(({ tone }) => tone === 'context')).toBe(false)
    // One guide, from the first slice; none hangs from a strip that nobody cuts.
    expect(drawing.rules).toHaveLength(1)
    expect(drawing.texts?.some(({ text }) => text.startsWith('needed'))).toBe(false)
    expect(drawing.table.rows.map(([, cell]) => cell)).toEqual([
      ...['5', '0', 'Nobody asks', '30\u00a0hours', '–'],
    ])
  })

  test('fill the strip to its end, however many slices it has', () => {
    for (const reps of [1, 2, 7, 50])
      for (const seShare of [2, 60, 100]) {
        const { bars = [] } = shownAs('en', 'hours', { reps, seShare }).drawing
        for (const tone of ['effort', 'context']) {
          const strip = bars.filter((bar) => bar.tone === tone)
          expect(Math.max(...strip.map(({ x, width }) => x + width))).toBeCloseTo(1)
        }
      }
  })

  test('keep what is needed and what is left on lines of their own', () => {
    for (const hoursPerOpp of [1, 2, 30, 120]) {
      const { texts = [] } = shownAs('en', 'hours', { hoursPerOpp }).drawing
      const left = texts.find(({ strong }) => strong)?.y ?? 0
      const needed = texts.find(({ text }) => text.startsWith('needed'))?.y ?? 0
      expect(left - needed).toBeGreaterThanOrEqual(22)
    }
  })
})
