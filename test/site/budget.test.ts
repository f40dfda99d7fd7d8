import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { documents, type PageDocument } from '../support/documents'
import { all, attribute } from '../support/dom'
import { fileOf, packed, scriptsOf, scriptWeight } from '../support/weight'

const kilobyte = 1024
const holdsCalculator = ({ root }: PageDocument): boolean =>
  all(root, '*', { 'data-calculator': true }).length > 0

const files = ({ root }: PageDocument, wanted: Readonly<Record<string, string>>): string[] =>
  all(root, 'link', wanted).map((link) => fileOf(attribute(link, 'href') ?? ''))

/** The bytes before the first screen: the page as hosts compress it on the fly, its styles, its fonts as they are. */
const firstScreen = (page: PageDocument): number => {
  const styles = files(page, { rel: 'stylesheet' }).map((file) => packed(readFileSync(file)))
  const fonts = files(page, { rel: 'preload', as: 'font' }).map((file) => readFileSync(file).length)
  return [packed(page.html, 5), ...styles, ...fonts].reduce((a, b) => a + b, 0)
}

const over = (
  pages: readonly PageDocument[],
  weigh: (page: PageDocument) => number,
  limit: number,
): string[] =>
  pages.flatMap((page) => (weigh(page) > limit ? [`${page.path}: ${weigh(page)} bytes`] : []))

describe('a page is light enough for a slow line', () => {
  test('a calculator answers after at most 20 KB of script, its chart aside', () => {
    const pages = documents.filter(holdsCalculator)
    expect(pages.filter((page) => scriptsOf(page).files.length === 0)).toEqual([])
    expect(over(pages, scriptWeight, 20 * kilobyte)).toEqual([])
  })

  test('a page without a calculator carries under 1 KB of script', () => {
    expect(
      over(
        documents.filter((page) => !holdsCalculator(page)),
        scriptWeight,
        kilobyte - 1,
      ),
    ).toEqual([])
  })

  test('the script for hosts is under 1 KB as it stands', () => {
    expect(readFileSync('dist/embed.js').length).toBeLessThan(kilobyte)
  })

  test('the first screen comes with at most 200 KB: page, styles and fonts', () => {
    expect(over(documents, firstScreen, 200 * kilobyte)).toEqual([])
  })
})
