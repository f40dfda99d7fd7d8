import { describe, expect, test } from 'vitest'
import { goTo, onCalculator, pathIn } from '../support/calculator'
import { oneOfEachMake } from '../support/content'
import { stagesOf } from '../support/stages'

describe('waking up leaves the page as the reader found it', () => {
  test.each(oneOfEachMake)('$id stays as it was sent, on every kind of page', (model) =>
    onCalculator(pathIn('en', `calculators/${model.id}/`), model.id, async (tool, page) => {
      const [worked] = stagesOf(model, 'case')
      const [embed] = stagesOf(model, 'embed')
      const pages = [
        ...stagesOf(model, 'own', 'article'),
        ...(worked ? [worked] : []),
        ...(embed ? [embed] : []),
      ]
      expect(pages.length).toBeGreaterThan(2)
      for (const { path, html } of pages) {
        await goTo(tool, page, path)
        const [sent = [], awake = []] = await tool.root.evaluate((section, text) => {
          const parse = (source: string): Document =>
            new DOMParser().parseFromString(source, 'text/html')
          const before = parse(text).querySelector(
            `[data-calculator="${section.getAttribute('data-calculator')}"]`,
          )
          return [before, section].map((one) => {
            const copy = parse(one?.outerHTML ?? '')
            // All that may be added: curves over sliders, and as a chart comes near, a size to its canvas, and to its frame a word and a place for the keyboard.
            for (const canvas of copy.querySelectorAll('canvas'))
              for (const name of canvas.getAttributeNames()) canvas.removeAttribute(name)
            for (const curve of copy.querySelectorAll('.curve')) curve.replaceChildren()
            for (const frame of copy.querySelectorAll('.frame')) {
              frame.classList.remove('drawn')
              frame.removeAttribute('tabindex')
            }
            return copy.body.innerHTML.replace(/<\/?astro-slot[^>]*>/g, '').split('<')
          })
        }, html)
        expect(sent.length, path).toBeGreaterThan(1)
        expect(
          awake.filter((part, at) => part !== sent[at]),
          path,
        ).toEqual([])
        expect(awake, path).toHaveLength(sent.length)
      }
    }),
  )
})
