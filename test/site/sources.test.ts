import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'astro/zod'
import { languageCodes, type LanguageCode } from '../../src/i18n'
import { strings } from '../../src/i18n/strings'
import { all, attribute, text, type Root } from '../support/dom'
import { documents, inLanguage } from '../support/documents'

const sources = Object.keys(
  z.record(z.string(), z.unknown()).parse(parse(readFileSync('content/sources.yaml', 'utf8'))),
)

const addresses = (root: Root): (string | undefined)[] =>
  all(root, 'a').map((link) => attribute(link, 'href'))

/** How often a confidence is said below. */
const confidencesIn = (root: Root, code: LanguageCode): number =>
  Object.values(strings[code].article.confidence)
    .map((sentence) => text(root).split(sentence).length - 1)
    .reduce((sum, times) => sum + times)

describe.each(languageCodes)('the page of sources, %s', (code) => {
  const at = (path: string) =>
    documents.filter((page) => page.code === code && page.path === inLanguage(code, path))
  const groups = at('/sources/').flatMap(({ root }) =>
    all(root, 'section', { class: 'references' }),
  )

  test('every source stands there once', () =>
    expect(
      groups.flatMap((group) => all(group, 'article').map((one) => attribute(one, 'id'))).sort(),
    ).toEqual(sources.toSorted()))

  test('they are in groups by article, in the order of the home page', () => {
    const articles = groups.flatMap((group) => all(group, 'h2').flatMap(addresses))
    expect(articles.length).toBeGreaterThan(1)
    const listed = at('/').flatMap(({ root }) => addresses(root))
    expect(articles).toEqual([...new Set(listed)].filter((address) => articles.includes(address)))
  })

  test('a confidence is said once where it holds for every figure of a source', () => {
    const once = groups
      .flatMap((group) => all(group, 'article'))
      .filter((one) => all(one, 'li').every((figure) => all(figure, 'span').length === 0))
    expect(once.length).toBeGreaterThan(1)
    const wrong = once.filter((one) => confidencesIn(one, code) > 1)
    expect(wrong.map((one) => attribute(one, 'id'))).toEqual([])
  })
})

describe('the sources under an article', () => {
  const lists = documents.flatMap((page) =>
    all(page.root, 'section', { class: 'sources' }).map((list) => ({ page, list })),
  )

  test('lead out to the publisher, each link marked as external', () => {
    const out = lists.flatMap(({ list }) =>
      all(list, 'a').filter((link) => attribute(link, 'href')?.startsWith('https://')),
    )
    expect(out.length).toBeGreaterThan(0)
    expect(new Set(out.map((link) => attribute(link, 'rel')))).toEqual(
      new Set(['external noopener']),
    )
  })

  test('say once how well a source is attested', () => {
    const wrong = lists.flatMap(({ page, list }) =>
      all(list, 'li')
        .filter((entry) => confidencesIn(entry, page.code) > 1)
        .map(text),
    )
    expect(wrong).toEqual([])
  })
})
