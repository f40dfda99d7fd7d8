import { globSync, readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { chartData } from '../../src/charts'
import { chartOutputs, evaluate, startValues } from '../../src/engine'
import { languageCodes } from '../../src/i18n'
import { checkWords } from '../../src/library/checkWords'
import { languageFor, models, readerFor, shelf } from '../support/content'
import { leaves, placesOf, sentences } from '../support/leaves'

const facts: unknown = parse(readFileSync('content/facts.yaml', 'utf8'))
const twice = (list: readonly string[]): string[] => list.filter((item, at) => list.indexOf(item) !== at)

describe('a calculator is left without words, or words without a calculator', () => {
  test('every words file belongs to a model, in a language there is', () => {
    const files = globSync('content/calculators/**/*.*').map((path) => `${basename(dirname(path))}/${basename(path)}`)
    const wanted = shelf.map(({ model, code }) => `${code}/${model.id}.yaml`)
    expect(files.sort()).toEqual(wanted.sort())
  })
})

describe.each(shelf)('$name', ({ model, code }) => {
  const { words } = languageFor(code, model.id)
  const reader = readerFor(code, model)

  test('a label is forgotten, or left over', () =>
    expect(() => checkWords(model, words, `${code}/${model.id}`)).not.toThrow())

  test('a sentence is blank', () => {
    for (const [path, text] of sentences(words)) expect(text.trim(), path).not.toBe('')
  })

  test('two fields, two results or two cases have the same name', () => {
    expect(twice([...Object.values(words.inputs), ...Object.values(words.outputs)].map(({ label }) => label))).toEqual([])
    expect(twice(Object.values(words.presets).map(({ name }) => name))).toEqual([])
    expect(twice(Object.values(words.presets).map(({ title }) => title))).toEqual([])
    expect(twice(chartOutputs(model.chart).map(reader.short))).toEqual([])
  })

  test('a description is cut off in search results', () => {
    for (const { description } of [words, ...Object.values(words.presets)]) expect(description.length, description).toBeLessThanOrEqual(160)
  })

  test.each([['its defaults', {}] as const, ...Object.entries(model.presets)])('its chart has nothing to say about %s', (_, given) => {
    const result = evaluate(model, startValues(model, given))
    const { finding, table } = chartData(model, result, reader)
    const missing = placesOf(words.chart.finding).flatMap((key) =>
      (result.outputs[key]?.ok === false ? [result.outputs[key].problem.kind] : []))
    expect(missing.filter((kind) => kind !== 'reason')).toEqual([])
    if (missing.length === 0) expect(finding).not.toBe(words.chart.unavailable)
    expect(finding).not.toMatch(/[{}]|NaN|undefined/)
    expect(JSON.stringify(table)).not.toMatch(/NaN|undefined|null/)
    expect(table.rows.length).toBeGreaterThan(0)
  })

  test('a refusal quotes an amount that its rule does not show', () => {
    for (const [key, sentence] of Object.entries(words.constraints))
      expect(Object.keys(model.constraints[key]?.shows ?? {}), key).toEqual(expect.arrayContaining([...placesOf(sentence)]))
  })

  test('a hint quotes a figure that nobody has', () => {
    const quoted = leaves([words.inputs, words.outputs]).flatMap(([, text]) => placesOf(String(text)))
    for (const place of quoted) expect(facts).toHaveProperty([place.replace(/^fact:/, ''), 'says'])
  })
})

describe.each(models)('$id in another language', ({ id }) => {
  // A label that is short enough in one language may need a shorter form in another.
  const keysOf = (words: object): string[] =>
    [...sentences(words).keys()].filter((path) => !path.endsWith('.short')).sort()
  const [first, ...others] = languageCodes.map((code) => ({ code, words: languageFor(code, id).words }))

  test.each(others)('has other keys ($code)', ({ words }) =>
    expect(keysOf(words)).toEqual(keysOf(first?.words ?? {})))

  test.each(others)('has not been translated ($code)', ({ words }) => {
    expect(words.promise).not.toBe(first?.words.promise)
    expect(words.description).not.toBe(first?.words.description)
  })
})
