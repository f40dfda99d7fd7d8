import type { DefaultTreeAdapterTypes as Tree } from 'parse5'

export type Element = Tree.Element
export type Root = Tree.ParentNode

/** Every element below, in the order of the page, those of templates included. */
function* elements(root: Root): Generator<Element> {
  for (const node of root.childNodes) {
    if (!('tagName' in node)) continue
    yield node
    yield* elements('content' in node ? node.content : node)
  }
}

export const attribute = (element: Element | undefined, name: string): string | undefined =>
  element?.attrs.find((one) => one.name === name)?.value

/** The elements of one tag, or `*`, whose attributes are these; `true` asks only that one is there. */
export const all = (
  root: Root,
  tag: string,
  wanted: Readonly<Record<string, string | true>> = {},
): Element[] =>
  [...elements(root)].filter(
    (element) =>
      (tag === '*' || element.tagName === tag) &&
      Object.entries(wanted).every(([name, value]) => {
        const found = attribute(element, name)
        return value === true ? found !== undefined : found === value
      }),
  )

/** The text below, as a browser's textContent. */
export const text = (root: Root): string =>
  root.childNodes
    .map((node) => ('value' in node ? node.value : 'childNodes' in node ? text(node) : ''))
    .join('')
