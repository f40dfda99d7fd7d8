import { describe, expect, test } from 'vitest'
import { chartData } from '../../src/charts'
import { chartParts, evaluate, startValues, type Model } from '../../src/engine'
import { defaultLanguage, languageCodes, type LanguageCode } from '../../src/i18n'
import { languageFor, models, readerFor, shelf } from '../support/content'
import { sentences } from '../support/leaves'

/** What a chart calls its parts; those that stand in the same group must be told apart. */
const namesIn = (model: Model, code: LanguageCode): string[] => {
  const { short, words } = readerFor(code, model)
  return [...new Set(chartParts(model.chart).map(([name]) => name))].map(
    (name) => words.chart.labels[name] ?? short(name),
  )
}

const twice = (list: readonly string[]): string[] =>
  list.filter((item, at) => list.indexOf(item) !== at)

describe.each(shelf)('$name', ({ model, code }) => {
  // Read inside each test, so that a file that cannot be read fails by its own name.
  const read = () => languageFor(code, model.id).words

  test('leaves no sentence blank', () => {
    for (const [path, text] of sentences(read())) expect(text.trim(), path).not.toBe('')
  })

  test('gives each field, result and worked case a name of its own', () => {
    const { inputs, outputs, presets } = read()
    expect(
      twice([...Object.values(inputs), ...Object.values(outputs)].map(({ label }) => label)),
    ).toEqual([])
    expect(twice(Object.values(presets).map(({ name }) => name))).toEqual([])
    expect(twice(Object.values(presets).map(({ title }) => title))).toEqual([])
    expect(twice(namesIn(model, code))).toEqual([])
  })

  const cases = [['its defaults', {}] as const, ...Object.entries(model.presets)]
  test.each(cases)('has a sentence and a table for its chart at %s', (_, given) => {
    const { chart } = read()
    const result = evaluate(model, startValues(model, given))
    const { finding, drawing } = chartData(model, result, readerFor(code, model))
    const { table } = drawing
    expect(finding).not.toBe(chart.unavailable)
    expect(finding).not.toMatch(/[{}]|NaN|undefined/)
    expect(table.rows.length).toBeGreaterThan(0)
    for (const cell of table.rows.flat()) expect(cell).toMatch(/^(?!.*(NaN|undefined)).*\S/)
  })
})

describe.each(models)('$id in another language', ({ id }) => {
  // A label that is short enough in one language may need a shorter form in another.
  const keysOf = (words: object): string[] =>
    [...sentences(words).keys()].filter((path) => !path.endsWith('.short')).sort()
  const others = languageCodes.filter((code) => code !== defaultLanguage)

  test.each(others)('has the same keys (%s)', (code) =>
    expect(keysOf(languageFor(code, id).words)).toEqual(
      keysOf(languageFor(defaultLanguage, id).words),
    ),
  )

  test.each(others)('has its promise and its description translated (%s)', (code) => {
    const [original, translated] = [
      languageFor(defaultLanguage, id).words,
      languageFor(code, id).words,
    ]
    expect(translated.promise).not.toBe(original.promise)
    expect(translated.description).not.toBe(original.description)
  })
})
