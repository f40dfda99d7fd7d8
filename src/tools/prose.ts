import remarkFrontmatter from 'remark-frontmatter'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'

type Position = NonNullable<ReturnType<typeof parser.parse>['position']>

/** A currency amount or a percentage, in either language. */
const typed = new RegExp(
  [
    '[$€£]\\s?\\d[\\d.,]*',
    '\\b(?:USD|EUR|GBP|US\\$)\\s?\\d[\\d.,]*',
    '\\d[\\d.,]*\\s?(?:%|per\\s?cent\\b|por\\s?ciento\\b|USD\\b|EUR\\b|dollars\\b|dólares\\b|euros\\b|k\\b|mil\\b|million\\b|millones\\b)',
    '\\d[\\d.,]*M\\b',
  ].join('|'),
  'giu',
)

const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkMdx)

/** Finds amounts and percentages typed into an article, which must come from a model or the facts. */
export function typedNumbers(path: string, text: string): VFile {
  const file = new VFile({ path, value: text })
  const report = (value: string, place: { readonly position?: Position | undefined }): void => {
    for (const [found] of value.matchAll(typed))
      file.message(`"${found}" is typed into the prose: use <Value>, <Live> or <Fact>`, place.position)
  }
  visit(parser.parse(file), (node) => {
    if (node.type === 'text' || node.type === 'yaml') report(node.value, node)
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return
    for (const attribute of node.attributes)
      if (typeof attribute.value === 'string') report(attribute.value, node)
  })
  return file
}
