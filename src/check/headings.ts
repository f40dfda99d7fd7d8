import { visit } from 'unist-util-visit'
import type { Tree } from './article'

/** Something that stands where a page cannot have it. */
export interface Misplaced {
  readonly line: number | undefined
  readonly what: string
  readonly sentence: string
}

/** Headings and calculators that stand where the outline of a page has no place for them. */
export function misplacedIn(tree: Tree): Misplaced[] {
  const found: Misplaced[] = []
  let underHeading = false
  visit(tree, (node) => {
    const line = node.position?.start.line
    if (node.type === 'heading') {
      if (node.depth === 1)
        found.push({ line, what: '#', sentence: 'The title is the only “#” of a page: use “##”.' })
      underHeading ||= node.depth === 2
    }
    if (node.type === 'mdxJsxFlowElement' && node.name === 'Calculator' && !underHeading)
      found.push({
        line,
        what: '<Calculator>',
        sentence: 'It stands under no “##”, and its own title is of the rank below.',
      })
  })
  return found
}
