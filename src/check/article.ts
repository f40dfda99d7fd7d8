import { createContext, runInContext } from 'node:vm'
import remarkFrontmatter from 'remark-frontmatter'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import type { LanguageCode } from '../i18n'
import { readYaml, type Yaml } from './yaml'

const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkMdx)
export type Tree = ReturnType<typeof parser.parse>

/** A component as an article places it. */
export interface Placed {
  readonly name: string
  readonly line: number | undefined
  /** By name; what is written in braces as the value it comes to. */
  readonly props: Readonly<Record<string, unknown>>
}

/** An article as its file says it. */
export interface Article {
  readonly file: string
  readonly code: LanguageCode
  readonly slug: string
  readonly text: string
  readonly front: Yaml
  readonly placed: readonly Placed[]
  /** Nothing where it cannot be parsed. */
  readonly tree?: Tree
  readonly unreadable?: { readonly line: number | undefined; readonly sentence: string }
}

/** The tree of an article. @throws VFileMessage with the line where it is not MDX. */
export const parseArticle = (text: string): Tree => parser.parse(text)

const bare = createContext()

/** What an expression in braces comes to; an expression that needs the page stays its text. */
const computed = (expression: string): unknown => {
  try {
    const value: unknown = runInContext(`(${expression})`, bare)
    return value
  } catch {
    return expression
  }
}

/** Every component a tree places, in the order of the text. */
export function placedIn(tree: Tree): Placed[] {
  const found: Placed[] = []
  visit(tree, (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return
    if (!node.name || !/^[A-Z]/.test(node.name)) return
    const props = node.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute'
        ? [
            [
              attribute.name,
              typeof attribute.value === 'object' && attribute.value !== null
                ? computed(attribute.value.value)
                : (attribute.value ?? true),
            ] as const,
          ]
        : [],
    )
    found.push({
      name: node.name,
      line: node.position?.start.line,
      props: Object.fromEntries(props),
    })
  })
  return found
}

const wrong = (error: unknown): { line: number | undefined; sentence: string } => {
  const message = error instanceof Error ? error.message : String(error)
  const told = error instanceof Error && 'line' in error ? error.line : undefined
  // What was never closed is placed by its message alone: where it was opened.
  const opened = /\((\d+):\d+-\d+:\d+\)/.exec(message)?.[1]
  const line = Number(opened ?? told) || undefined
  return { line, sentence: `This is not readable MDX: ${message.replace(/\.$/, '')}.` }
}

/** Reads one article; never throws. */
export function readArticle(file: string, code: LanguageCode, slug: string, text: string): Article {
  const [, head = ''] = /^---\r?\n([^]*?)^---\s*$/m.exec(text) ?? []
  const found = { file, code, slug, text, front: readYaml(head, 1) }
  try {
    const tree = parseArticle(text)
    return { ...found, tree, placed: placedIn(tree) }
  } catch (error) {
    return { ...found, placed: [], unreadable: wrong(error) }
  }
}
