import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'astro/zod'
import { parse } from 'yaml'
import { parseArticle, placedIn } from '../../src/check/article'
import { typedNumbers } from '../../src/check/prose'
import { finderGroup, frontMatter, home } from '../../src/check/schemas'
import { languageCodes, type LanguageCode } from '../../src/i18n'
import { models } from '../support/content'

const textOf = (code: LanguageCode): string => readFileSync(`content/home/${code}.mdx`, 'utf8')
const frontOf = (text: string): unknown => parse(text.split('---\n')[1] ?? '')

const groups = z.array(finderGroup).parse(parse(readFileSync('content/finder.yaml', 'utf8')))

const articleIds = globSync('content/articles/en/*.mdx')
  .map((file) => ({
    id: basename(file, '.mdx'),
    order: frontMatter.parse(frontOf(readFileSync(file, 'utf8'))).order,
  }))
  .sort((a, b) => a.order - b.order)
  .map(({ id }) => id)

describe('a calculator is found by what one is about to do', () => {
  test.each(models.map(({ id }) => id))('%s, in one group or two', (id) => {
    const times = groups.filter(({ calculators }) => calculators.includes(id)).length
    expect([1, 2]).toContain(times)
  })

  test('and nothing is offered that is not there', () => {
    const known = models.map(({ id }) => id)
    const offered = groups.flatMap(({ calculators }) => calculators)
    expect(offered.filter((id) => !known.includes(id))).toEqual([])
  })

  test('nor offered twice in one group', () => {
    for (const { calculators } of groups) expect(new Set(calculators).size).toBe(calculators.length)
  })
})

describe.each(languageCodes)('the home page in %s', (code) => {
  const text = textOf(code)
  const tree = parseArticle(text)
  const placed = placedIn(tree)

  test('has a heading', () => expect(() => home.parse(frontOf(text))).not.toThrow())

  test('types no amount into its prose', () => expect(typedNumbers(tree, text)).toEqual([]))

  test('tells the articles as one story, in their order', () => {
    const chapters = placed.filter(({ name }) => name === 'Chapter')
    expect(chapters.map(({ props }) => props['article'])).toEqual(articleIds)
  })

  test('quotes the same numbers as in every other language', () => {
    const numbers = (other: LanguageCode) =>
      placedIn(parseArticle(textOf(other)))
        .filter(({ name }) => ['Live', 'Value', 'Company', 'Figure'].includes(name))
        .map(({ name, props: { of, id, preset, name: figure } }) => [name, of, id, preset, figure])
    for (const other of languageCodes) expect(numbers(other)).toEqual(numbers(code))
  })
})
