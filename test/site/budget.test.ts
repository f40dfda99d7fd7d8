import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { languageCodes } from '../../src/i18n'
import { documents, type PageDocument } from '../support/documents'
import { all, attribute } from '../support/dom'
import { fileOf, packed, scriptsOf, scriptWeight } from '../support/weight'

const kilobyte = 1024
const holdsCalculator = ({ root }: PageDocument): boolean =>
  all(root, '*', { 'data-calculator': true }).length > 0

/** Whether numbers in its sentences, or figures, can be moved. */
const isPlayed = ({ root }: PageDocument): boolean =>
  all(root, '*', { 'data-near': true }).length > 0

/** The link builder, whose preview is a calculator and shares its script. */
const isBuilder = ({ path }: PageDocument): boolean => /^\/(es\/)?share\/$/.test(path)

const files = ({ root }: PageDocument, wanted: Readonly<Record<string, string>>): string[] =>
  all(root, 'link', wanted).map((link) => fileOf(attribute(link, 'href') ?? ''))

const sum = (weights: readonly number[]): number => weights.reduce((a, b) => a + b, 0)

/** The typefaces that a page asks for at once, as they are. */
const fonts = (page: PageDocument): number =>
  sum(files(page, { rel: 'preload', as: 'font' }).map((file) => readFileSync(file).length))

/** The bytes before any calculator is near: the page as hosts compress it on the fly, its styles and typefaces. */
const firstView = (page: PageDocument): number => {
  const styles = files(page, { rel: 'stylesheet' }).map((file) => packed(readFileSync(file)))
  return packed(page.html, 5) + sum(styles) + fonts(page)
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
    const alone = pages.filter((page) => !isPlayed(page))
    expect(over(alone, scriptWeight, 20 * kilobyte)).toEqual([])
  })

  test('the link builder asks for no more than the calculator in its preview does', () => {
    const pages = documents.filter(isBuilder)
    expect(pages).toHaveLength(languageCodes.length)
    expect(over(pages, scriptWeight, 20 * kilobyte)).toEqual([])
  })

  test('an article whose sentences and figures move too, after at most 24 KB', () => {
    const pages = documents.filter(isPlayed)
    expect(pages.length).toBeGreaterThan(0)
    expect(over(pages, scriptWeight, 24 * kilobyte)).toEqual([])
  })

  test('the drawing of a chart weighs at most 46 kB, and no page asks for it at once', () => {
    const drawing = globSync('dist/_astro/*.js').filter((file) =>
      readFileSync(file, 'utf8').includes('Canvas is already in use'),
    )
    expect(drawing).toHaveLength(1)
    expect(drawing.map((file) => packed(readFileSync(file)) > 46_000)).toEqual([false])
    const asked = documents.flatMap((page) => scriptsOf(page).files.map(fileOf))
    expect(asked.filter((file) => drawing.includes(file))).toEqual([])
  })

  test('a page without a calculator carries under 1 KB of script', () => {
    expect(
      over(
        documents.filter((page) => !holdsCalculator(page) && !isPlayed(page) && !isBuilder(page)),
        scriptWeight,
        kilobyte - 1,
      ),
    ).toEqual([])
  })

  test('the script for hosts is under 1 KB as it stands', () => {
    expect(readFileSync('dist/embed.js').length).toBeLessThan(kilobyte)
  })

  test('the typefaces of a first view weigh at most 30 kB', () => {
    expect(documents.filter((page) => fonts(page) === 0)).toEqual([])
    expect(over(documents, fonts, 30_000)).toEqual([])
  })

  describe('the home page', () => {
    const homes = documents.filter(({ path }) => /^\/(es\/)?$/.test(path))
    /** What writes an answer into a sentence and a lever, which pages ask for once they run. */
    const late = globSync('dist/_astro/{around,FigureFrame,Picture,written,block,lever}.*.js')

    test('answers its first move in the sentence and the lever within 75 kB in all: itself, styles, typefaces and script', () => {
      expect(homes).toHaveLength(languageCodes.length)
      expect(late).toHaveLength(6)
      const weight = sum(late.map((file) => packed(readFileSync(file))))
      expect(over(homes, (page) => firstView(page) + scriptWeight(page) + weight, 75_000)).toEqual(
        [],
      )
    })
  })

  test('a page comes with at most 67 kB before any script: itself, styles and typefaces', () => {
    expect(over(documents, firstView, 66_500)).toEqual([])
  })
})
