import { describe, expect, test } from 'vitest'
import { defaultLanguage, languageCodes } from '../../src/i18n'
import { placesOf, sentences } from '../support/leaves'

const files = import.meta.glob<Readonly<Record<string, unknown>>>('../../src/i18n/panels/*.ts', {
  eager: true,
})
const panels = Object.entries(files).map(([file, words]): [string, unknown] => [
  file.replace(/.*\/|\.ts$/g, ''),
  Object.values(words)[0],
])

describe.each(panels)('the words of the panel %s', (_, words) => {
  const every = sentences(words)
  const inLanguage = (code: string) =>
    new Map(
      [...every].flatMap(([path, text]): [string, string][] =>
        path.startsWith(`${code}.`) ? [[path.slice(code.length + 1), text]] : [],
      ),
    )
  const original = inLanguage(defaultLanguage)
  const others = languageCodes.filter((code) => code !== defaultLanguage)

  test.each(others)(
    'are all there in %s, none blank, each with the same numbers and names',
    (code) => {
      const translated = inLanguage(code)
      expect([...translated.keys()].sort()).toEqual([...original.keys()].sort())
      for (const [path, text] of translated) {
        expect(text.trim(), path).not.toBe('')
        expect(placesOf(text), path).toEqual(placesOf(original.get(path) ?? ''))
      }
    },
  )
})
