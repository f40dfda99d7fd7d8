import { describe, expect, test } from 'vitest'
import type { Values } from '../../src/engine'
import { shownAs } from '../support/figures'

const finding = (code: 'en' | 'es', given: Values) => shownAs(code, 'hours', given).finding

describe('the hours', () => {
  test.each<[Values, english: string, spanish: string]>([
    [{ reps: 10, seShare: 50 }, 'can have', 'le tocan'],
    [{ reps: 2, hoursPerOpp: 1 }, 'gets the', 'recibe las'],
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
  })
})
