import { describe, expect, test } from 'vitest'
import { documents } from '../support/documents'
import { all, attribute, text, type Element, type Root } from '../support/dom'

/** The text of a paragraph without the marks of its sources. */
const withoutMarks = (root: Root): string =>
  root.childNodes
    .map((node) => {
      if ('value' in node) return node.value
      if (!('childNodes' in node)) return ''
      return 'tagName' in node && attribute(node, 'class') === 'cite' ? '' : withoutMarks(node)
    })
    .join('')
/** What stands in an article beside its body: calculators, figures, questions, the page to take away, what Noria supposes. */
const beside = [
  'calculator',
  'signature',
  'question',
  'template',
  'company-facts',
  'card-link',
  'cite',
]
const isBeside = (element: Element): boolean =>
  ['astro-island', 'script', 'style'].includes(element.tagName) ||
  (attribute(element, 'class') ?? '').split(' ').some((name) => beside.includes(name))
const blocks = ['p', 'li', 'td', 'th', 'h2', 'h3', 'summary', 'caption']
/** The text of an article's body, tables, lists and asides with it. */
const body = (root: Root): string =>
  root.childNodes
    .map((node) => {
      if ('value' in node) return node.value
      if (!('childNodes' in node) || ('tagName' in node && isBeside(node))) return ''
      return body(node) + ('tagName' in node && blocks.includes(node.tagName) ? ' ' : '')
    })
    .join('')
/** Words as a reader counts them: a number and its unit, which no line parts, are one. */
const words = (prose: string): number =>
  prose.split(/[ \n\t]+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
/** Numbers in digits, those of a date aside. */
const numbersIn = (paragraph: Element): number => {
  const prose = withoutMarks(paragraph).replace(/\b(19|20)\d\d\b/g, '')
  return [...prose.matchAll(/\d[\d.,\u202f\u00a0]*/g)].length
}

test('every word of a figure is there, in its drawing and in its table', () => {
  const wordless = documents.flatMap(({ path, root }) =>
    all(root, '*', { 'data-figure': true }).flatMap((figure) =>
      [...all(figure, 'text'), ...all(figure, 'th'), ...all(figure, 'figcaption')]
        .filter((one) => text(one).trim() === '')
        .map(({ tagName }) => `${path}: ${attribute(figure, 'data-figure') ?? ''}: ${tagName}`),
    ),
  )
  expect(wordless).toEqual([])
})

const articles = documents.flatMap(({ path, root }) =>
  all(root, 'div', { class: 'prose' }).map((prose) => ({ path, prose })),
)

test('there are articles in both languages', () =>
  expect(articles.length).toBeGreaterThanOrEqual(10))

describe.each(articles)('$path is an article that can be read and used', ({ prose }) => {
  test('its body has at most 2,200 words', () =>
    expect(words(body(prose))).toBeLessThanOrEqual(2_200))

  test('no paragraph holds more than four numbers', () => {
    const inCalculators = all(prose, 'section', { 'data-calculator': true }).flatMap((section) =>
      all(section, 'p'),
    )
    const stacked = all(prose, 'p').filter((paragraph) => numbersIn(paragraph) > 4)
    expect(stacked.filter((one) => !inCalculators.includes(one)).map(text)).toEqual([])
  })

  test('at least two of its paragraphs can be played before the card of their numbers', () => {
    const places = all(prose, '*')
    const cardOf = (id: string): number =>
      places.findIndex((one) => attribute(one, 'data-calculator') === id)
    const played = all(prose, 'p').filter((paragraph) =>
      all(paragraph, 'data', { 'data-near': true }).some((one) => {
        const card = cardOf((attribute(one, 'data-live') ?? '').split('.')[0] ?? '')
        return card < 0 || places.indexOf(paragraph) < card
      }),
    )
    expect(played.length).toBeGreaterThanOrEqual(2)
  })

  test('it ends with five questions whose answers are computed, and a page to take away', () => {
    const questions = all(prose, 'details', { class: 'fold question' })
    expect(questions).toHaveLength(5)
    for (const question of questions) expect(all(question, 'data')).not.toEqual([])
    expect(all(prose, 'section', { class: 'template' })).toHaveLength(1)
    expect(all(prose, 'span', { class: 'blank' })).not.toEqual([])
  })
})
