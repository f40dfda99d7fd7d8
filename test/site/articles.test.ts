import { describe, expect, test } from 'vitest'
import { documents } from '../support/documents'
import { all } from '../support/dom'

const articles = documents.flatMap(({ path, root }) =>
  all(root, 'div', { class: 'prose' }).map((prose) => ({ path, prose })),
)

test('there are articles in both languages', () =>
  expect(articles.length).toBeGreaterThanOrEqual(10))

describe.each(articles)('$path is an article that can be read and used', ({ prose }) => {
  test('it ends with five questions whose answers are computed, and a page to take away', () => {
    const questions = all(prose, 'details', { class: 'fold question' })
    expect(questions).toHaveLength(5)
    for (const question of questions)
      expect(all(question, '*', { translate: 'no' })).not.toEqual([])
    expect(all(prose, 'section', { class: 'template' })).toHaveLength(1)
    expect(all(prose, 'span', { class: 'blank' })).not.toEqual([])
  })
})
