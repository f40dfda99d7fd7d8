/** The cells of one row of a built table: their opening tag, name and content. */
const cells = /<(t[hd])\b([^>]*)>([\s\S]*?)<\/\1>/g

const textOf = (html: string): string =>
  html
    .replace(/<span class="cite">[\s\S]*?<\/span><\/span>|<[^>]*>/g, '')
    .replace(/"/g, '&quot;')
    .trim()

/** A built table whose cells each carry the head of their column, for where a row stands as a list. */
export function withColumns(html: string): { readonly html: string; readonly columns: number } {
  const [head = '', ...rest] = html.split('</tr>')
  const names = [...head.matchAll(cells)].map(([, , , content = '']) => textOf(content))
  const named = rest.map((row) => {
    let at = 0
    return row.replace(cells, (cell, tag: string) => {
      const name = names[at++]
      return at > 1 && name ? cell.replace(`<${tag}`, `<${tag} data-column="${name}"`) : cell
    })
  })
  return { html: [head, ...named].join('</tr>'), columns: names.length }
}
