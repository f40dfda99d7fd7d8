import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseArticle, placedIn } from '../../src/check/article'
import { evaluate, startValues, type Values } from '../../src/engine'
import { languageCodes } from '../../src/i18n'
import { phrase, valueOf } from '../../src/islands/live'
import { readerFor } from '../support/content'
import { documents, inLanguage, type PageDocument } from '../support/documents'
import { all, attribute, text } from '../support/dom'
import { modelOf, sections } from '../support/sections'

/** Every article there is a file for, and the calculators its text places. */
const articles = languageCodes.flatMap((code) =>
  globSync('*.mdx', { cwd: `content/articles/${code}` })
    .sort()
    .map((name) => {
      const placed = placedIn(
        parseArticle(readFileSync(`content/articles/${code}/${name}`, 'utf8')),
      )
      return {
        path: inLanguage(code, `/${name.replace(/\.mdx$/, '')}/`),
        calculators: placed.flatMap((one) => (one.name === 'Calculator' ? [one.props['id']] : [])),
      }
    }),
)

const placedOn = (path: string): string[] =>
  sections.filter((one) => one.path === path).map(({ model }) => model.id)

/** The calculators that figures of a page draw. */
const drawnOn = ({ root }: PageDocument): string[] =>
  all(root, '*', { 'data-draws': true }).map((figure) => attribute(figure, 'data-draws') ?? '')

/** The calculators that a page links to in a line of their own, which its sentences may follow too. */
const linkedFrom = ({ root }: PageDocument): string[] =>
  all(root, 'p', { class: 'card-link' })
    .flatMap((line) => all(line, 'a'))
    .map((link) => (attribute(link, 'href') ?? '').split('/').at(-2) ?? '')

const live = documents.flatMap((page) =>
  all(page.root, '*', { 'data-live': true }).map((element) => {
    const of = attribute(element, 'data-live') ?? ''
    return { path: page.path, page, of, element }
  }),
)

describe.each(articles)(
  '$path: a sentence that follows a calculator has it on its page',
  ({ path, calculators }) => {
    test('the page holds the calculators that the article places', () => {
      expect(placedOn(path).sort()).toEqual([...calculators].sort())
    })

    test('some sentence follows a calculator wherever the article holds one', () => {
      const followed = live.filter((one) => one.path === path)
      expect(followed.length > 0).toBe(calculators.length > 0)
    })
  },
)

describe('a sentence says what the calculator beside it says', () => {
  for (const { path, page, of, element } of live)
    test(`${path}: ${of}`, () => {
      const [id = '', key = ''] = of.split('.')
      expect([...placedOn(path), ...drawnOn(page), ...linkedFrom(page)]).toContain(id)
      const model = modelOf(id)
      expect([...Object.keys(model.inputs), ...Object.keys(model.outputs)]).toContain(key)
      const opening = model.presets[attribute(element, 'data-preset') ?? '']
      const given: Values = JSON.parse(attribute(element, 'data-given') ?? '{}')
      const result = evaluate(model, { ...startValues(model, opening), ...given })
      const [as, one, other, digits] = ['as', 'one', 'other', 'digits'].map((part) =>
        attribute(element, `data-${part}`),
      )
      expect(element.tagName).toBe('data')
      expect(attribute(element, 'value')).toBe(String(valueOf(model, result, key)?.value ?? ''))
      expect(text(element)).toBe(
        phrase(model, result, key, readerFor(page.code, model), { as, one, other, digits }),
      )
    })
})
