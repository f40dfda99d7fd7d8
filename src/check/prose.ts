import { visit } from 'unist-util-visit'
import type { Tree } from './article'

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

/** An amount or a percentage as it stands in an article. */
export interface Typed {
  readonly line: number
  readonly amount: string
}

/** Amounts and percentages typed into a text. */
export const amountsIn = (text: string): string[] =>
  [...text.matchAll(typed)].map(([amount]) => amount.replace(/[.,]$/, ''))

/** Finds amounts and percentages typed into an article, which must come from a model or the facts. */
export function typedNumbers(tree: Tree, text: string): Typed[] {
  const found: Typed[] = []
  const inspect = ({ position }: Placed): void => {
    const from = position?.start.offset ?? 0
    for (const { 0: amount, index } of text
      .slice(from, position?.end.offset ?? from)
      .matchAll(typed))
      found.push({
        line: text.slice(0, from + index).split('\n').length,
        amount: amount.replace(/[.,]$/, ''),
      })
  }
  visit(tree, (node) => {
    if (seen.includes(node.type)) inspect(node)
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
      node.attributes.forEach(inspect)
  })
  return found
}
