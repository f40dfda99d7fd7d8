import { describe, expect, test } from 'vitest'
import { defaultLanguage, languageCodes } from '../../src/i18n'
import { strings } from '../../src/i18n/strings'
import { placesOf, sentences } from '../support/leaves'

const original = sentences(strings[defaultLanguage])
const others = languageCodes.filter((code) => code !== defaultLanguage)

describe.each(others)('the site in %s', (code) => {
  const translated = sentences(strings[code])

  test('has every sentence of the other language, and no more', () =>
    expect([...translated.keys()].sort()).toEqual([...original.keys()].sort()))

  test('keeps the place of every number and name in a sentence', () => {
    for (const [path, text] of translated)
      expect(placesOf(text), path).toEqual(placesOf(original.get(path) ?? ''))
  })

  test('leaves no sentence blank', () => {
    for (const [path, text] of translated)
      if (path !== 'calculator.units.group') expect(text.trim(), path).not.toBe('')
  })
})

describe('numbers written as words', () => {
  test.each(languageCodes)('in %s each has a word of its own', (code) => {
    const { numerals } = strings[code].calculator
    expect(new Set(numerals).size).toBe(numerals.length)
  })
})
