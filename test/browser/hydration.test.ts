import { describe, expect, test } from 'vitest'
import { onPage } from '../support/browser'
import { calculatorOn } from '../support/calculator'
import { stages } from '../support/stages'

describe('waking up changes a page under the reader’s eyes', () => {
  test.each(stages)('$path: $model.id stands as it was sent', ({ path, html, model }) =>
    onPage(path, async ({ page }) => {
      const tool = calculatorOn(page, model.id)
      await tool.awake()
      const [sent = [], awake = []] = await tool.root.evaluate((section, text) => {
        const parse = (source: string): Document => new DOMParser().parseFromString(source, 'text/html')
        const before = parse(text).querySelector(`[data-calculator="${section.getAttribute('data-calculator')}"]`)
        return [before, section].map((one) => {
          const copy = parse(one?.outerHTML ?? '')
          // All that a chart may add as it comes near: its canvas has a size, and its frame says that it is drawn.
          for (const canvas of copy.querySelectorAll('canvas'))
            for (const name of canvas.getAttributeNames()) canvas.removeAttribute(name)
          for (const frame of copy.querySelectorAll('.frame')) frame.classList.remove('drawn')
          return copy.body.innerHTML.split('<')
        })
      }, html)
      expect(sent).not.toHaveLength(1)
      expect(awake.filter((part, at) => part !== sent[at])).toEqual([])
      expect(awake).toHaveLength(sent.length)
    }),
  )
})
