import { describe, expect, test } from 'vitest'
import { documents } from '../support/documents'
import { all, attribute, text, type Element, type Root } from '../support/dom'

/** What stands in an article beside its argument: islands, questions, templates and what is supposed. */
const beside = ['calculator', 'question', 'template', 'fold', 'card-link']
const isBeside = (element: Element): boolean =>
  element.tagName === 'astro-island' ||
  (attribute(element, 'class') ?? '').split(' ').some((name) => beside.includes(name))

/** The text of an article's own argument. */
const argument = (root: Root): string =>
  root.childNodes
    .map((node) => {
      if ('value' in node) return node.value
      if (!('childNodes' in node) || ('tagName' in node && isBeside(node))) return ''
      return argument(node)
    })
    .join(' ')

/** Words, a number with its unit being one. */
const words = (prose: string): number => prose.split(/[\s\u00a0\u202f]+/).filter(Boolean).length
/** Numbers in digits, those of a date or a source's mark aside. */
const numbersIn = (paragraph: Element): number => {
  const marks = all(paragraph, '*', { class: 'cite' }).map(text)
  const prose = marks.reduce((rest, mark) => rest.replace(mark, ''), text(paragraph))
  return [...prose.replace(/\b(19|20)\d\d\b/g, '').matchAll(/\d[\d.,\u202f\u00a0]*/g)].length
}

const articles = documents.flatMap(({ path, root }) =>
  all(root, 'div', { class: 'prose' }).map((prose) => ({ path, prose })),
)

test('there are articles in both languages', () =>
  expect(articles.length).toBeGreaterThanOrEqual(10))

describe.each(articles)('$path is an article that can be read and used', ({ prose }) => {
  test('its argument has at most 2,200 words', () =>
    expect(words(argument(prose))).toBeLessThanOrEqual(2_200))

  test('no paragraph holds more than four numbers', () => {
    const stacked = all(prose, 'p').filter((paragraph) => numbersIn(paragraph) > 4)
    const inCalculators = all(prose, 'section', { 'data-calculator': true }).flatMap((section) =>
      all(section, 'p'),
    )
    expect(stacked.filter((one) => !inCalculators.includes(one)).map(text)).toEqual([])
  })

  test('it ends with five questions whose answers are computed, and a page to take away', () => {
    const questions = all(prose, 'details', { class: 'fold question' })
    expect(questions).toHaveLength(5)
    for (const question of questions) expect(all(question, 'data')).not.toEqual([])
    expect(all(prose, 'section', { class: 'template' })).toHaveLength(1)
    expect(all(prose, 'span', { class: 'blank' })).not.toEqual([])
  })
})
