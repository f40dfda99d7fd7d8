import { expect, test } from 'vitest'
import { documents } from '../support/documents'
import { all, attribute, type Root } from '../support/dom'

/** What is read by eye or aloud: the page's sentences, without scripts, and what names or describes. */
const told = (root: Root): string[] => [
  ...all(root, '*').flatMap((element) =>
    ['script', 'style'].includes(element.tagName)
      ? []
      : element.childNodes.flatMap((node) => ('value' in node ? [node.value] : [])),
  ),
  ...['content', 'aria-label', 'title', 'alt', 'placeholder', 'data-column'].flatMap((name) =>
    all(root, '*', { [name]: true }).map((element) => attribute(element, name) ?? ''),
  ),
]

test('an apostrophe is written as in print on every page', () => {
  const found = documents.flatMap(({ path, root }) =>
    told(root)
      .filter((words) => /(^|[\p{L}\d])'\p{L}|s' \p{L}/u.test(words))
      .map((words) => `${path}: ${words.trim()}`),
  )
  expect([...new Set(found)]).toEqual([])
})
