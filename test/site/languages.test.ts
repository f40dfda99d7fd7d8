import { describe, expect, test } from 'vitest'
import { languageCodes } from '../../src/i18n'
import { builds } from '../support/addresses'
import { all, attribute } from '../support/dom'
import { documents, inLanguage, isNotFound, type PageDocument } from '../support/documents'

const listed = (pages: readonly PageDocument[]): PageDocument[] =>
  pages.filter((page) => !isNotFound(page))

const alternates = ({ root }: PageDocument): Record<string, string | undefined> =>
  Object.fromEntries(
    all(root, 'link', { rel: 'alternate', hreflang: true }).map((link) => [
      attribute(link, 'hreflang'),
      attribute(link, 'href'),
    ]),
  )

const calculators = ({ root }: PageDocument): (string | undefined)[] =>
  all(root, '*', { 'data-calculator': true }).map((section) =>
    attribute(section, 'data-calculator'),
  )

/** What a page and its twin must share. */
const shape = (page: PageDocument) => ({
  calculators: calculators(page),
  parts: all(page.root, 'h2').length,
})

describe.each(builds)(
  'search engines send readers to the page in their language, $name',
  ({ pages, home }) => {
    test('a page names both its versions, and English for everybody else', () => {
      const wrong = listed(pages).filter((page) => {
        const versions = languageCodes.map((code) => [
          code,
          home + inLanguage(code, page.path).slice(1),
        ])
        const wanted = Object.fromEntries([
          ...versions,
          ['x-default', home + inLanguage('en', page.path).slice(1)],
        ])
        return JSON.stringify(alternates(page)) !== JSON.stringify(wanted)
      })
      expect(wrong.map((page) => `${page.path} → ${JSON.stringify(alternates(page))}`)).toEqual([])
    })
  },
)

describe('every page is whole in both languages', () => {
  for (const page of listed(documents))
    test.each(languageCodes)(
      `${page.path} is there in %s with the same calculators and as many parts`,
      (code) => {
        const twin = documents.find(({ path }) => path === inLanguage(code, page.path))
        expect(twin && shape(twin)).toEqual(shape(page))
      },
    )

  test('a switch on every page but embeds leads to the same page in the other language', () => {
    const lost = listed(documents).filter(({ path, code, root }) => {
      const links = all(root, 'a', { hreflang: true }).map((link) => [
        attribute(link, 'hreflang'),
        attribute(link, 'href'),
      ])
      const others = languageCodes.filter((other) => other !== code)
      const wanted = others.map((other) => [other, inLanguage(other, path)])
      return !path.includes('/embed/') && JSON.stringify(links) !== JSON.stringify(wanted)
    })
    expect(lost.map(({ path }) => path)).toEqual([])
  })
})
