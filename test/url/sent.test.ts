import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evaluate, isNumber, type Input, type Model } from '../../src/engine'
import { differing, sentIn } from '../../src/islands/sent'
import type { Scope } from '../../src/url'
import { besideQuery, lengthOf, longest, readBeside, type Beside } from '../../src/url/beside'
import { sharedQuery } from '../../src/url/share'
import { besideFor, valuesFor } from '../support/arbitraries'
import { models } from '../support/content'
import { modelNamed } from '../support/models'
import { alone, among } from '../support/scopes'

/** The query of a link that carries all of this. */
const linkOf = (scope: Scope, values: Beside['kept'][number]['values'], beside: Beside): string =>
  besideQuery(scope, sharedQuery(scope, '', { values, currency: 'EUR' }), beside)

/** What happens to links on their way, and what that may put behind a note. */
const ways: readonly (readonly [name: string, bend: (query: string) => string, behind: string])[] =
  [
    ['as it was sent', (query) => query, ''],
    ['with its ampersands as HTML writes them', (query) => query.replaceAll('&', '&amp;'), ''],
    ['with a full stop behind it', (query) => `${query}.`, '.'],
    ['in brackets', (query) => `${query})`, ')'],
    ['in quotation marks', (query) => `${query}”`, '”'],
    ['counted by a campaign', (query) => `${query}&utm_source=x&utm_medium=y&fbclid=I&gclid=J`, ''],
    ['encoded twice', (query) => `?${encodeURIComponent(query.slice(1))}`, ''],
    ['with each value encoded twice', (query) => query.replaceAll('%', '%25'), ''],
  ]

const otherDefault = (input: Input): Input => {
  if (isNumber(input))
    return { ...input, default: input.default === input.max ? input.min : input.max }
  if (input.unit === 'flag') return { ...input, default: !input.default }
  const others = input.options.filter((option) => option !== input.default)
  return { ...input, default: others[0] ?? input.default }
}
/** The same calculator in its next edition, after somebody has thought better of every default. */
const nextEdition = (model: Model): Model => ({
  ...model,
  revision: model.revision + 1,
  inputs: Object.fromEntries(
    Object.entries(model.inputs).map(([key, input]) => [key, otherDefault(input)]),
  ),
})

describe.each(models.map((model) => [model.id, model] as const))(
  'who opens a shared link of %s sees the sender’s case',
  (_, model) => {
    test.each([
      ['alone on its page', alone],
      ['on an article', among],
    ] as const)('%s, whatever the link met on its way', (_where, scoped) => {
      const next = nextEdition(model)
      fc.assert(
        fc.property(
          valuesFor(model),
          besideFor(model),
          fc.constantFrom(...ways),
          fc.boolean(),
          (values, beside, [, bend, behind], isLater) => {
            const query = bend(linkOf(scoped(model), values, beside))
            const scope = scoped(isLater ? next : model)
            const sent = sentIn(scope, query)
            expect(sent).toMatchObject({ values, currency: 'EUR', revision: model.revision })
            expect(sent.refusals).toEqual([])
            const { kept, ranges, note, refused } = readBeside(scope, query, values, sent.revision)
            expect({ kept, ranges, refused }).toEqual({
              kept: beside.kept,
              ranges: beside.ranges,
              refused: [],
            })
            expect([beside.note, beside.note + behind]).toContain(note)
            expect(sent.note).toBe(note)
            expect(evaluate(scope.model, sent.values).outputs).toEqual(
              evaluate(model, values).outputs,
            )
          },
        ),
        { numRuns: 40 },
      )
    })

    test('what differs from how the page opens is named, and nothing else', () => {
      fc.assert(
        fc.property(valuesFor(model), valuesFor(model), (start, values) => {
          const scope = alone(model, start)
          const sent = sentIn(scope, sharedQuery(scope, '', { values, currency: 'USD' }))
          const named = differing(start, sent.values)
          expect({
            ...start,
            ...Object.fromEntries(named.map((key) => [key, values[key]])),
          }).toEqual(values)
          expect(named.filter((key) => start[key] === values[key])).toEqual([])
        }),
        { numRuns: 20 },
      )
    })

    test('a link with everything set, three cases and a note fits into 2,000 characters', () => {
      const long = (input: Input) =>
        isNumber(input) ? Math.min(input.max, input.whole ? 123_456 : 123_456.25) : input.default
      const values = Object.fromEntries(
        Object.entries(model.inputs).map(([key, input]) => [key, long(input)]),
      )
      const ranges = Object.fromEntries(
        Object.entries(model.inputs).flatMap(([key, input]) =>
          isNumber(input) ? [[key, [input.min, input.max] as const]] : [],
        ),
      )
      const sentence = 'Así queda con los dos contratos nuevos: ¿lo vemos mañana, por favor? '
      const note = sentence.repeat(5).slice(0, longest.note)
      const kept = ['Con dos personas más', 'With two more people', 'Plan B'].map((name) => ({
        name,
        values,
      }))
      const query = linkOf(alone(model), values, { kept, ranges, note, refused: [] })
      const link = `https://palanca.example/es/calculators/${model.id}/${query}`
      expect(link.length).toBeLessThanOrEqual(longest.link)
    })
  },
)

describe('only a link that was made to be shared is somebody’s', () => {
  const scope = alone(modelNamed('force-multiplier'))
  test.each([
    ['no parameters', ''],
    ['numbers as an address bar has them', '?reps=8'],
    ['a note and no revision', '?reps=8&note=%3AHola'],
    ['a revision that is none', '?reps=8&v=two'],
  ])('%s: nobody’s', (_, query) => expect(sentIn(scope, query).revision).toBeUndefined())

  test('a number of it that cannot be used is as the page opens', () => {
    const sent = sentIn(scope, '?reps=lots&lift=7&v=1')
    expect(differing(scope.start, sent.values)).toEqual(['lift'])
  })

  test('a link of an earlier edition is compared as this edition reads it', () => {
    const land = alone(modelNamed('land-and-expand'))
    const sent = sentIn(land, '?pExpand=15&pFlat=60&v=1')
    expect(sent.values['pLost']).toBe(25)
  })
})

describe('the characters of a note are counted as people count them', () => {
  test.each([
    ['letters with marks', 'Así, mañana', 11],
    ['a letter and its mark, sent as two', 'e\u0301', 1],
    ['a family of four', '👨‍👩‍👧‍👦', 1],
    ['a flag', '🇲🇽', 1],
    ['what is not seen', 'a\u202e\u200bb', 2],
    ['lines, as the space between them', 'a\n\nb', 3],
  ])('%s', (_, text, length) => expect(lengthOf(text)).toBe(length))
})
