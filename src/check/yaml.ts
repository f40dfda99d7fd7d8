import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type YAMLParseError,
} from 'yaml'
import type { Path } from './fault'

/** A YAML text as data, with the line of every place in it. */
export interface Yaml {
  /** Nothing where the text cannot be read. */
  readonly data: unknown
  /** Why it cannot be read, and where. */
  readonly unreadable?: { readonly line: number; readonly sentence: string }
  /** The line of a place, or of the nearest one around it that is there. */
  readonly lineOf: (path: Path) => number
}

const offsetOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined)

/** @param before lines that stand above this text in its file. */
export function readYaml(text: string, before = 0): Yaml {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const lineAt = (offset: number): number => lines.linePos(offset).line + before
  const lineOf = (path: Path): number => {
    let [node, offset]: [unknown, number] = [document.contents, 0]
    for (const part of path) {
      if (isMap(node)) {
        const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === part)
        if (!pair) break
        ;[node, offset] = [pair.value, offsetOf(pair.key) ?? offset]
      } else if (isSeq(node) && typeof part === 'number') {
        node = node.items[part]
        offset = offsetOf(node) ?? offset
      } else break
    }
    return lineAt(offset)
  }
  const [error] = document.errors
  /** A quotation that is never closed is told where it opens. */
  const wrongAt = ({ pos: [end], code }: YAMLParseError): number => {
    let start = end
    visit(document, {
      Scalar: (_, { range }) => {
        if (code === 'MISSING_CHAR' && range && range[2] >= end) start = Math.min(start, range[0])
      },
    })
    return start
  }
  if (error)
    return {
      data: undefined,
      unreadable: {
        line: lineAt(wrongAt(error)),
        sentence: `This is not readable YAML: ${error.message.split('\n')[0] ?? ''}.`,
      },
      lineOf,
    }
  return { data: document.toJS(), lineOf }
}
