import { describe, expect, test } from 'vitest'
import { documents } from '../support/documents'
import { all, attribute, text, type Element } from '../support/dom'

const articles = documents.filter(({ root }) => all(root, 'div', { class: 'prose' }).length > 0)

describe('every article leads on', () => {
  for (const code of ['en', 'es'] as const)
    test(`${code}: read on from the first, a reader comes through all of them and back to it`, () => {
      const ways = new Map(
        articles
          .filter((page) => page.code === code)
          .map(({ path, root }) => {
            const links = all(root, 'nav', { class: 'turn' }).flatMap((nav) => all(nav, 'a'))
            return [path, links.map((link) => attribute(link, 'href'))]
          }),
      )
      const home = code === 'en' ? '/' : '/es/'
      const first = [...ways].find(([, [back]]) => back === home)?.[0] ?? ''
      const visited: string[] = []
      for (let at = first; !visited.includes(at); at = ways.get(at)?.[1] ?? '') visited.push(at)
      expect(visited.toSorted()).toEqual([...ways.keys()].toSorted())
      visited.slice(1).forEach((path, at) => expect(ways.get(path)?.[0]).toBe(visited[at]))
      expect(ways.get(visited.at(-1) ?? '')?.[1]).toBe(first)
    })
})

const tables = articles.flatMap(({ path, root }) =>
  all(root, 'div', { class: 'prose' })
    .flatMap((prose) => all(prose, '*', { role: 'group', tabindex: '0' }))
    .filter((frame) => (attribute(frame, 'class') ?? '').split(' ').includes('table'))
    .flatMap((frame) => all(frame, 'table'))
    .map((table) => ({ path, table })),
)
const rowsOf = (table: Element): Element[][] =>
  all(table, 'tr').map((row) =>
    row.childNodes.flatMap((cell) =>
      'tagName' in cell && ['td', 'th'].includes(cell.tagName) ? [cell] : [],
    ),
  )
/** A figure, with its sign and unit. */
const isFigure = (cell: Element | undefined): boolean =>
  /^(entre (un )?)?(USD|\$|−|\s)*\d/.test(cell ? text(cell).trim() : '')

describe('in every article figures are set to the right', () => {
  for (const { path, table } of tables) {
    const [head = [], ...rows] = rowsOf(table)
    const columns = head.map((_, at) => rows.flatMap((row) => row[at] ?? []))
    const figures = columns
      .map((cells) => cells.filter((cell) => text(cell).trim() !== ''))
      .map((cells, at) => at > 0 && cells.length > 0 && cells.every(isFigure))
    if (figures.includes(true))
      test(`${path}: ${head.map(text).join(' | ')}`, () => {
        const left = columns.filter(
          (cells, at) => figures[at] && cells.some((cell) => attribute(cell, 'class') !== 'end'),
        )
        expect(left.map((cells) => cells.map(text))).toEqual([])
      })
  }
})
