import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri'

/** Elements that stand in a sentence as boxes, after which a browser may begin a line with any sign. */
const boxes = ['Live', 'Blank']

/** Keeps the full stop, comma or bracket after such an element on its line. */
export const unbroken: NonNullable<SatteriProcessorOptions['mdastPlugins']>[number] = {
  name: 'unbroken',
  mdxJsxTextElement(node, context) {
    if (!boxes.includes(node.name ?? '')) return
    const next = context.parent(node)?.children[(context.indexOf(node) ?? NaN) + 1]
    const [marks] = (next?.type === 'text' && /^[.,;:!?)\]”’»…]+/.exec(next.value)) || []
    if (next?.type !== 'text' || marks === undefined) return
    context.setProperty(next, 'value', next.value.slice(marks.length))
    context.wrapNode(node, {
      type: 'mdxJsxTextElement',
      name: 'span',
      attributes: [{ type: 'mdxJsxAttribute', name: 'class', value: 'unbroken' }],
      children: [{ type: 'text', value: marks }],
    })
  },
}
