import type { Locator } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { evaluate, startValues } from '../../src/engine'
import { languageCodes } from '../../src/i18n'
import { onCalculator, pathIn } from '../support/calculator'
import { models } from '../support/content'
import { soon } from '../support/soon'
import { textsOf } from '../support/texts'

/** Which of these texts stand on more than one line, wherever they are found below. */
const broken = (places: Locator, texts: readonly string[]): Promise<readonly string[]> =>
  places.evaluateAll(
    (all, wanted) =>
      all.flatMap((place) => {
        const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT)
        const found: string[] = []
        while (walker.nextNode()) {
          const node = walker.currentNode
          if (!(node instanceof Text)) continue
          for (const text of wanted)
            for (let at = node.data.indexOf(text); at >= 0; at = node.data.indexOf(text, at + 1)) {
              const range = document.createRange()
              range.setStart(node, at)
              range.setEnd(node, at + text.length)
              const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)))
              if (lines.size > 1) found.push(`${text} in “${node.data}”`)
            }
        }
        return found
      }),
    texts,
  )

/** Numbers that go past the edge of what they stand in. */
const cut = (places: Locator): Promise<readonly string[]> =>
  places.evaluateAll((all) =>
    all.flatMap((place) =>
      place.scrollWidth > place.clientWidth ? [place.textContent.trim()] : [],
    ),
  )

describe('on a small phone a number stands on one line with its sign and unit', () => {
  const shelf = models.flatMap((model) => languageCodes.map((code) => ({ model, code })))
  test.each(shelf.map((one) => ({ ...one, name: `${one.model.id} (${one.code})` })))(
    '$name: in results, working, finding and table',
    ({ model, code }) =>
      onCalculator(
        `${pathIn(code, `calculators/${model.id}/`)}?cur=CHF`,
        model.id,
        async (tool, page) => {
          await tool.unfold()
          await soon(() => page.evaluate(() => document.fonts.status)).toBe('loaded')
          const result = evaluate(model, startValues(model))
          const texts = Object.entries(textsOf(model, result, code, 'CHF'))
            .filter(([key]) => {
              const outcome = result.outputs[key]
              return outcome?.ok && typeof outcome.value === 'number'
            })
            // What a rate is counted by may stand on the next line.
            .map(([, text]) => text.split(' ')[0] ?? text)
          await soon(() => tool.seen()).toMatchObject({ [model.headline]: expect.anything() })
          expect(
            await broken(tool.root.locator('output, .working p, figcaption, td, .hint'), texts),
          ).toEqual([])
          expect(await cut(tool.root.locator('output, td'))).toEqual([])
        },
        { viewport: { width: 320, height: 640 } },
      ),
  )
})
