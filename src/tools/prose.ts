import remarkFrontmatter from 'remark-frontmatter'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'

const number = '\\d[\\d.,]*'
const after = [
  '%',
  '€',
  '£',
  'per\\s?cent\\b',
  'por\\s?ciento\\b',
  'USD\\b',
  'EUR\\b',
  'dollars?\\b',
  'dólar(?:es)?\\b',
  'euros?\\b',
  'k\\b',
  'mil\\b',
  '[mb]illions?\\b',
  'mill(?:ón|ones)(?!\\p{L})',
]
/** A currency amount or a percentage, in either language. */
const typed = new RegExp(
  [
    `[$€£]\\s?${number}`,
    `\\b(?:USD|EUR|GBP|US\\$)\\s?${number}`,
    `${number}\\s?(?:${after.join('|')})`,
    `${number}M\\b`,
  ].join('|'),
  'giu',
)

const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkMdx)
/** Where text that readers see may stand; elements are seen through their attributes. */
const seen: readonly string[] = ['text', 'yaml', 'image', 'mdxFlowExpression', 'mdxTextExpression']

interface Placed {
  readonly position?:
    | {
        readonly start: { readonly offset?: number | undefined }
        readonly end: { readonly offset?: number | undefined }
      }
    | undefined
}

/** Finds amounts and percentages typed into an article, which must come from a model or the facts. */
export function typedNumbers(path: string, text: string): VFile {
  const file = new VFile({ path, value: text })
  const inspect = ({ position }: Placed): void => {
    const from = position?.start.offset ?? 0
    for (const { 0: found, index } of text
      .slice(from, position?.end.offset ?? from)
      .matchAll(typed)) {
      const lines = text.slice(0, from + index).split('\n')
      const place = { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
      file.message(`"${found}" is typed into the prose: use <Value>, <Live> or <Fact>`, place)
    }
  }
  visit(parser.parse(file), (node) => {
    if (seen.includes(node.type)) inspect(node)
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
      node.attributes.forEach(inspect)
  })
  return file
}
