import type { ChartData } from '../charts'
import { endsOf, pictured, rangedInputs } from './ranged'
import type { Taken } from './taken'

const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}
const escaped = (text: string): string => text.replace(/[&<>"]/g, (mark) => marks[mark] ?? mark)

/** The results of a case as rows of text, with what each ranges over where something does. */
const rowsOf = (taken: Taken): readonly (readonly string[])[] =>
  Object.entries(taken.result.outputs).map(([key, outcome]) => [
    taken.reader.label(key),
    taken.reader.answer(key, outcome),
    ...(taken.ranged ? [endsOf(taken, key)] : []),
  ])

/** A case for a slide, as HTML: what it shows, its results as a table, its link. */
export function slideHtml(taken: Taken, { finding, title }: ChartData): string {
  const rows = rowsOf(taken).map(
    (cells) => `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`,
  )
  return [
    `<p><b>${escaped(finding)}</b><br>${escaped(title)}</p>`,
    `<table>${rows.join('')}</table>`,
    ...rangedInputs(taken).map((line) => `<p>${escaped(line)}</p>`),
    `<p><a href="${escaped(taken.link)}">${escaped(taken.reader.words.title)}</a></p>`,
  ].join('')
}

/** The same as plain text. */
export const slideText = (taken: Taken, { finding }: ChartData): string =>
  [
    finding,
    ...rowsOf(taken).map(([name, text]) => `${name}: ${text}`),
    ...pictured(taken),
    taken.link,
  ].join('\n')
