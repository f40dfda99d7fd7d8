import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { isNumber, type Model, type Values } from '../../src/engine'
import { languageCodes, type LanguageCode } from '../../src/i18n'
import { readerFor } from '../support/content'
import { figures, shownAs, shownIn, wordsOf } from '../support/figures'
import { modelNamed } from '../support/models'

/** Worked cases, and every handle at the ends of what it may hold and of its slider. */
const casesOf = (model: Model, handles: readonly string[]): readonly Values[] => [
  {},
  ...Object.values(model.presets),
  ...handles.flatMap((key): Values[] => {
    const input = model.inputs[key]
    if (!input) return []
    if (!isNumber(input))
      return input.unit === 'flag'
        ? [{ [key]: true }, { [key]: false }]
        : input.options.map((option) => ({ [key]: option }))
    return [input.min, input.max, ...input.usual].map((value) => ({ [key]: value }))
  }),
]

const sentencesOf = (code: 'en' | 'es', name: string): readonly string[] => {
  const { title, findings, labels } = wordsOf(code, name)
  return [title, ...Object.values(findings), ...Object.values(labels)]
}

/** Why an output may have no value, as whole sentences. */
const refusalsOf = (code: LanguageCode, model: Model): readonly string[] => {
  const { words, strings } = readerFor(code, model)
  const { divideByNothing, notFinite } = strings.problems
  const whole = Object.values(words.reasons).filter((one) => one.endsWith('.'))
  return [...whole, divideByNothing, notFinite, strings.notAvailable]
}

test('there are figures', () => expect(figures.length).toBeGreaterThan(0))

describe.each(figures)('the figure “$name”', ({ name, figure }) => {
  const model = modelNamed(figure.of)

  test('has the same words in every language, and they are not the same sentences', () => {
    const keys = languageCodes.map((code) => {
      const { findings, labels } = wordsOf(code, name)
      return [Object.keys(findings).sort(), Object.keys(labels).sort()]
    })
    expect(new Set(keys.map((one) => JSON.stringify(one))).size).toBe(1)
    expect(sentencesOf('en', name)).not.toEqual(sentencesOf('es', name))
  })

  test('is moved by inputs of its calculator', () =>
    expect(figure.handles.filter((key) => !(key in model.inputs))).toEqual([]))

  test('stands in an article, in every language', () => {
    const [slug] = shownIn(name)
    for (const code of languageCodes)
      expect(readFileSync(`content/articles/${code}/${slug}.mdx`, 'utf8')).toContain(
        `<Figure name="${name}"`,
      )
  })

  describe.each(languageCodes)('in %s', (code) => {
    test.each(casesOf(model, figure.handles))(
      'shows %j in whole sentences and true numbers',
      (given) => {
        for (const opening of [given, {}]) {
          const { finding, longest, drawing } = shownAs(code, name, given, opening)
          const { table, ...marks } = drawing
          // Room is kept once for all that may be said, and no sentence has a refusal within it.
          expect(finding.length).toBeLessThanOrEqual(longest.length)
          expect(refusalsOf(code, model).filter((one) => finding.includes(one))).toEqual([])
          expect(finding).toMatch(/^(?!.*(NaN|undefined|[{}]|Infinity)).*\S/)
          for (const cell of table.rows.flat()) expect(cell).toMatch(/^(?!.*(NaN|undefined)).*\S/)
          // JSON writes what is no number as null.
          expect(JSON.stringify(marks)).not.toContain('null')
          expect(JSON.stringify(marks)).not.toMatch(/NaN|undefined/)
        }
      },
    )
  })
})
