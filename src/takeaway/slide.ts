import type { ChartData } from '../charts'
import type { Taken } from './taken'

const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}
const escaped = (text: string): string => text.replace(/[&<>"]/g, (mark) => marks[mark] ?? mark)

/** The results of a case as rows of text. */
const rowsOf = ({ reader, result }: Taken): readonly (readonly [name: string, text: string])[] =>
  Object.entries(result.outputs).map(([key, outcome]) => [
    reader.label(key),
    reader.answer(key, outcome),
  ])

/** A case for a slide, as HTML: what it shows, its results as a table, its link. */
export function slideHtml(taken: Taken, { finding, title }: ChartData): string {
  const rows = rowsOf(taken).map(
    ([name, text]) => `<tr><td>${escaped(name)}</td><td>${escaped(text)}</td></tr>`,
  )
  return [
    `<p><b>${escaped(finding)}</b><br>${escaped(title)}</p>`,
    `<table>${rows.join('')}</table>`,
    `<p><a href="${escaped(taken.link)}">${escaped(taken.reader.words.title)}</a></p>`,
  ].join('')
}

/** The same as plain text. */
export const slideText = (taken: Taken, { finding }: ChartData): string =>
  [finding, ...rowsOf(taken).map(([name, text]) => `${name}: ${text}`), taken.link].join('\n')
