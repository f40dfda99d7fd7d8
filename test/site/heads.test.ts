import { describe, expect, test } from 'vitest'
import { builds, canonical } from '../support/addresses'
import { all, attribute, text } from '../support/dom'
import { documents, isEmbed, isNotFound, type PageDocument } from '../support/documents'
import { shownIn } from '../support/figures'

const meta = ({ root }: PageDocument, name: string): string | undefined =>
  attribute(all(root, 'meta', { name })[0], 'content')
const title = ({ root }: PageDocument): string => all(root, 'title').map(text).join('|').trim()
const paths = (pages: readonly PageDocument[]): string[] => pages.map(({ path }) => path)

/** The pages that say the same as an earlier one of their language. */
const repeated = (
  pages: readonly PageDocument[],
  what: (page: PageDocument) => string | undefined,
): PageDocument[] =>
  pages.filter((page, at) =>
    pages.slice(0, at).some((other) => other.code === page.code && what(other) === what(page)),
  )

describe('a page can be told from every other, and is read out in its language', () => {
  test('its language is the one of its address', () => {
    expect(
      paths(documents.filter(({ root, code }) => attribute(all(root, 'html')[0], 'lang') !== code)),
    ).toEqual([])
  })

  test('it has one title, and its own', () => {
    expect(
      paths(documents.filter((page) => all(page.root, 'title').length !== 1 || title(page) === '')),
    ).toEqual([])
    expect(paths(repeated(documents, title))).toEqual([])
  })

  test('it has a description that search results show whole, and its own', () => {
    const fits = (page: PageDocument): boolean =>
      /^\S.{0,159}$/u.test(meta(page, 'description') ?? '')
    expect(paths(documents.filter((page) => !fits(page)))).toEqual([])
    // An embed is not listed: it names its calculator's page as the one to list.
    expect(
      paths(
        repeated(
          documents.filter((page) => !isEmbed(page)),
          (page) => meta(page, 'description'),
        ),
      ),
    ).toEqual([])
  })

  test('it has exactly one main heading', () => {
    expect(paths(documents.filter(({ root }) => all(root, 'h1').length !== 1))).toEqual([])
  })
})

describe.each(builds)('search engines list the right address, $name', ({ pages, home }) => {
  test('the home page has a full address', () => {
    expect(new URL(home).href).toBe(home)
    expect(home).toMatch(/^https:\/\/.*\/$/)
  })

  test('a page names itself as the address to list, an embed its calculator, a figure alone its article', () => {
    const wrong = pages.filter((page) => {
      const listed = page.path
        .replace(/embed\/figure\/([\w-]+)\/$/, (_, name: string) => `${shownIn(name)[0]}/`)
        .replace(/^(\/\w+)?\/embed\//, '$1/calculators/')
        .slice(1)
      return canonical(page) !== (isNotFound(page) ? undefined : home + listed)
    })
    expect(wrong.map((page) => `${page.path} → ${canonical(page) ?? 'nothing'}`)).toEqual([])
  })

  test('only the pages for lost readers stay out', () => {
    const hidden = pages.filter((page) => meta(page, 'robots')?.includes('noindex'))
    expect(paths(hidden)).toEqual(paths(pages.filter(isNotFound)))
  })
})

test('a reader who is lost is told so in either language', () => {
  expect(
    documents
      .filter(isNotFound)
      .map(({ code }) => code)
      .sort(),
  ).toEqual(['en', 'es'])
})
