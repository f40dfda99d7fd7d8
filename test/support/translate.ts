/** A page of whichever driver. */
interface Translated {
  readonly evaluate: (work: () => void) => Promise<unknown>
}

/**
 * Does to a page what browsers' translators do: each text is replaced by nested `<font>` elements
 * that hold a copy, now and whenever the page writes another. The words stay as they are.
 */
export const translate = (page: Translated): Promise<unknown> =>
  page.evaluate(() => {
    const wrap = (text: Text): void => {
      const parent = text.parentElement
      if (!parent || parent.closest('font, script, style, option, svg') || !text.data.trim()) return
      const tag = String('font')
      const [outer, inner] = [document.createElement(tag), document.createElement(tag)]
      inner.textContent = text.data
      outer.append(inner)
      text.replaceWith(outer)
    }
    const wrapIn = (root: Node): void => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      const texts: Text[] = []
      while (walker.nextNode())
        if (walker.currentNode instanceof Text) texts.push(walker.currentNode)
      texts.forEach(wrap)
    }
    wrapIn(document.body)
    new MutationObserver((records) => {
      for (const { target, addedNodes } of records) {
        if (target instanceof Text) wrap(target)
        for (const node of addedNodes)
          if (node instanceof Text) wrap(node)
          else wrapIn(node)
      }
    }).observe(document.body, { childList: true, characterData: true, subtree: true })
  })
