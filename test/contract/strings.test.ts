import { describe, expect, test } from 'vitest'
import { defaultLanguage, languageCodes } from '../../src/i18n'
import { strings } from '../../src/i18n/strings'
import { placesOf, sentences } from '../support/leaves'

const original = sentences(strings[defaultLanguage])
const others = languageCodes.filter((code) => code !== defaultLanguage)

describe.each(others)('the site in %s', (code) => {
  const translated = sentences(strings[code])

  test('says less, or more, than in the other language', () =>
    expect([...translated.keys()].sort()).toEqual([...original.keys()].sort()))

  test('leaves out a number or a name, or shows a bare {place}', () => {
    for (const [path, text] of translated)
      expect(placesOf(text), path).toEqual(placesOf(original.get(path) ?? ''))
  })

  test('has a blank where a sentence should be', () => {
    for (const [path, text] of translated) expect(text.trim(), path).not.toBe('')
  })
})

describe('the numerals of a language are out of step', () => {
  test.each(languageCodes)('in %s each is a word of its own', (code) => {
    const { numerals } = strings[code].calculator
    expect(new Set(numerals).size).toBe(numerals.length)
  })
})
