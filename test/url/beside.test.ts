import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { startValues, type Model } from '../../src/engine'
import { addressQuery, decode } from '../../src/url'
import { besideQuery, readBeside, type Beside } from '../../src/url/beside'
import { sharedQuery } from '../../src/url/share'
import { besideFor, valuesFor } from '../support/arbitraries'
import { models } from '../support/content'
import { modelNamed } from '../support/models'

const scopeOf = (model: Model, prefix = '') => ({ model, start: startValues(model), prefix })
const nothing: Beside = { kept: [], ranges: {}, note: '', refused: [] }

describe('what travels beside the numbers comes back as it was sent', () => {
  test.each(models.map((model) => [model.id, model] as const))('%s', (_, model) => {
    fc.assert(
      fc.property(
        besideFor(model),
        valuesFor(model),
        fc.constantFrom('', `${model.id}.`),
        (beside, values, prefix) => {
          const scope = scopeOf(model, prefix)
          const query = besideQuery(
            scope,
            addressQuery(scope, '?from=us', { values, currency: 'EUR' }),
            beside,
          )
          expect(readBeside(scope, query, values)).toEqual(beside)
          expect(decode(scope, query)).toMatchObject({ values, currency: 'EUR', refusals: [] })
        },
      ),
      { numRuns: 30 },
    )
  })
})

describe('what a link brings beside its numbers survives its way', () => {
  const model = modelNamed('force-multiplier')
  const scope = scopeOf(model)
  const { start } = scope
  const beside: Beside = {
    ...nothing,
    kept: [{ name: 'Plan B, 50 %', values: { ...start, reps: 8, lift: 7.5 } }],
    ranges: { reps: [6, 12], lift: [4, 6.5] },
    note: '¿Así? 100 %25 & “más”.',
  }
  const query = besideQuery(scope, '?reps=10', beside)
  const read = (search: string) => readBeside(scope, search, start)

  test.each([
    ['its ampersands written as HTML', query.replaceAll('&', '&amp;')],
    ['a campaign’s parameters behind it', `${query}&utm_source=x&fbclid=I`],
    ['a campaign’s parameters behind a question mark', `${query}?utm_source=x`],
    ['encoded twice', `?${encodeURIComponent(query.slice(1))}`],
    ['each value encoded twice', query.replaceAll('%', '%25')],
  ])('%s', (_, search) => {
    expect(read(search)).toEqual(beside)
  })

  test('a full stop behind ranges or a case is not part of them', () => {
    expect(read(`${besideQuery(scope, '', { ...beside, note: '' })}.`).ranges).toEqual(
      beside.ranges,
    )
    expect(read(`${besideQuery(scope, '', { ...nothing, kept: beside.kept })}).`).kept).toEqual(
      beside.kept,
    )
  })

  test('a case leaves out what the numbers beside it say', () => {
    const { kept } = readBeside(scope, '?case1=Mine~reps.8', { ...start, lift: 9 })
    expect(kept).toEqual([{ name: 'Mine', values: { ...start, lift: 9, reps: 8 } }])
  })

  test('a case of an earlier edition is read as one of this edition', () => {
    const land = modelNamed('land-and-expand')
    const base = startValues(land)
    const { kept } = readBeside(scopeOf(land), '?case1=Old~pExpand.15~pFlat.60', base, 1)
    expect(kept[0]?.values['pLost']).toBe(25)
  })

  test('what cannot be used is named, and the rest is', () => {
    const found = read('?case1=A~reps.8~nothing.3&ranges=reps~12~6~lift~4~6')
    expect(found.refused).toEqual(['case1', 'ranges'])
    expect(found.ranges).toEqual({ lift: [4, 6] })
    expect(found.kept[0]?.values).toEqual({ ...start, reps: 8 })
  })

  test('a name keeps its tilde, also where a link was encoded twice', () => {
    const kept = [{ name: '~10 reps ~ 100 %', values: { ...start, reps: 8 } }]
    const written = besideQuery(scope, '', { ...nothing, kept })
    for (const search of [written, written.replaceAll('%', '%25')])
      expect(read(search)).toMatchObject({ kept, refused: [] })
  })

  test('a note stays plain text of 280 characters at most', () => {
    const { note } = read(`?note=${encodeURIComponent('<b>a</b>\u202e\n' + 'x'.repeat(400))}`)
    expect(note.startsWith('<b>a</b>')).toBe(true)
    expect([...note]).toHaveLength(280)
    expect(note).not.toMatch(/[\u202e\n]/)
  })

  test('a note of 280 signs is whole, however many letters of a program each takes', () => {
    const note = '👩‍💻'.repeat(280)
    expect(read(besideQuery(scope, '', { ...nothing, note })).note).toBe(note)
  })

  test('spaces and commas take one letter each, and a plus stays a plus', () => {
    const written = besideQuery(scope, '', { ...nothing, note: 'two, or +3' })
    expect(written).toBe('?note=%3Atwo,+or+%2B3~')
    for (const search of [written, written.replaceAll('%', '%25')])
      expect(read(search).note).toBe('two, or +3')
  })

  test.each([')', '").', '😀.)', '…', '.'])(
    'a note ends where its sender ended it, not behind “%s”',
    (behind) => {
      const note = 'See “~5%” (really).'
      expect(
        read(besideQuery(scope, '', { ...nothing, note }) + encodeURIComponent(behind)).note,
      ).toBe(note)
    },
  )

  test('a case that nobody kept is told of', () => {
    expect(read('?case1=garbage').refused).toEqual(['case1'])
  })

  test('who passes a link on passes on cases and ranges, and not somebody else’s note', () => {
    const shared = sharedQuery(scope, query, { values: start, currency: 'USD' })
    expect(read(shared)).toEqual({ ...beside, note: '' })
  })
})
