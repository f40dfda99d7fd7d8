import { describe, expect, test } from 'vitest'
import type { Values } from '../../src/engine'
import { languageCodes } from '../../src/i18n'
import { shownAs, wordsOf } from '../support/figures'

const shown = (given: Values = {}) => shownAs('en', 'who-is-left', given)
/** How tall each year's chance stands that anybody is left. */
const chances = (given: Values): readonly number[] =>
  (shown(given).drawing.bars ?? []).map(({ thickness }) => thickness)
const faded = (given: Values): readonly number[] =>
  (shown(given).drawing.dots ?? []).map(({ opacity = 1 }) => opacity)

const rates = [0, 5, 20, 50, 100]
const people = Array.from({ length: 20 }, (_, at) => at + 1)

describe('who is left', () => {
  test('one more contact never lowers the chance that somebody is left, in any year', () => {
    for (const departure of rates)
      for (const contacts of people.slice(1)) {
        const fewer = chances({ departure, contacts: contacts - 1 })
        for (const [year, chance] of chances({ departure, contacts }).entries())
          expect(chance).toBeGreaterThanOrEqual(fewer[year] ?? Infinity)
      }
  })

  test('a chance that is not certain is never called that, and one that is, is', () => {
    expect(shown({ contacts: 8 }).finding).toContain('all but certain')
    expect(shown({ departure: 0 }).finding).toContain('Nobody leaves')
    expect(shown({ contacts: 20, departure: 1 }).finding).toContain('all but certain')
    for (const contacts of [1, 3, 5, 8, 20])
      for (const departure of [0.01, 0.5, 5, 20]) {
        const { texts = [], table } = shown({ contacts, departure }).drawing
        // Today they are all there.
        expect(texts.filter(({ text }) => text === '100%')).toHaveLength(1)
        expect(table.rows.slice(1).flat()).not.toContain('100%')
      }
    expect(shown({ contacts: 8 }).drawing.table.rows[1]).toEqual(['1\u00a0year', '80%', '>99.9%'])
    expect(shownAs('es', 'who-is-left', { contacts: 8 }).finding).toContain('casi seguro')
  })

  test('no year is surer than the one before it', () => {
    for (const departure of rates)
      expect(chances({ departure, contacts: 3 })).toEqual(
        chances({ departure, contacts: 3 }).toSorted((a, b) => b - a),
      )
  })

  test('each contact is a dot in each year, and fades by its own chance, however many there are', () => {
    for (const contacts of people) expect(faded({ contacts })).toHaveLength(contacts * 6)
    expect(new Set(faded({ contacts: 5 }))).toEqual(new Set(faded({ contacts: 1 })))
    expect(
      faded({})
        .map((opacity) => opacity.toFixed(2))
        .slice(0, 3),
    ).toEqual(['1.00', '0.84', '0.71'])
  })

  test('a contact who may be there can be seen, and one who cannot be is gone', () => {
    expect(Math.min(...faded({ departure: 50 }))).toBeGreaterThan(0.2)
    expect(faded({ departure: 100 }).slice(1)).toEqual(Array.from({ length: 5 }, () => 0))
  })

  test('no number stands on the line of the case that the page opened with', () => {
    for (const contacts of people)
      for (const departure of [5, 10, 25, 50]) {
        const { ghosts, texts = [] } = shown({ contacts, departure }).drawing
        for (const { points } of ghosts?.lines ?? []) {
          const [from, to] = points
          if (!from || !to) continue
          const over = texts.filter(
            ({ x, y }) => x > from.x && x < to.x && Math.abs(y - from.y) < 9,
          )
          expect(over).toEqual([])
        }
      }
  })

  test('the year that is asked about is drawn and lit, however far ahead', () => {
    for (const years of [1, 5, 6, 10])
      expect(
        shown({ years })
          .drawing.bars?.map(({ tone }) => tone)
          .indexOf('load'),
      ).toBe(years)
  })

  test('a refused case shows no year and no contact, rather than a chance of nothing', () => {
    for (const given of [{ contacts: Number.NaN }, { departure: Number.NaN }])
      expect(shown(given).drawing).toMatchObject({ bars: [], dots: [], table: { rows: [] } })
  })

  test.each(languageCodes)('says what it shows (%s)', (code) => {
    const { findings } = wordsOf(code, 'who-is-left')
    const said = (given: Values): string => shownAs(code, 'who-is-left', given).finding
    const opens = (key: string): string => findings[key]?.split('{')[0] ?? key
    expect(said({})).toMatch(opens('alone'))
    expect(said({})).toMatch(/80.*96/)
    expect(said({ contacts: 3, years: 2 })).toMatch(opens('several'))
    expect(said({ contacts: 3, years: 2 })).toMatch(/95[.,]3.*64/)
    expect(said({ departure: 100 })).toBe(findings.nobody)
  })
})
