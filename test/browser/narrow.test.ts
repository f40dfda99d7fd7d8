import { describe, expect, test } from 'vitest'
import { isNumber, type Model, type Values } from '../../src/engine'
import { onPage } from '../support/browser'
import { calculatorOn } from '../support/calculator'
import { query } from '../support/moves'
import { soon } from '../support/soon'
import { stages } from '../support/stages'

/** The largest numbers there can be, which take the most room. */
const largest = ({ inputs }: Model): Values =>
  Object.fromEntries(Object.entries(inputs).flatMap(([key, input]) => (isNumber(input) ? [[key, input.max]] : [])))

describe('on a small phone the page slides sideways', () => {
  test.each(stages)('$path: $model.id with all open, the largest numbers and a long currency', ({ path, ...stage }) =>
    onPage(`${path}${query(largest(stage.model), stage.prefix)}&cur=CHF`, async ({ page }) => {
      const { model } = stage
      const tool = calculatorOn(page, model.id)
      await tool.awake()
      await page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')))
      const [key = ''] = Object.keys(model.inputs)
      if (await tool.field(key).getAttribute('type') === 'text') {
        await tool.field(key).fill('9'.repeat(40))
        await tool.problem(key).waitFor()
      }
      await soon(() => page.evaluate(() => document.fonts.status)).toBe('loaded')
      const overflow = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement
        return scrollWidth - clientWidth
      })
      expect(overflow).toBe(0)
    }, { viewport: { width: 320, height: 640 } }),
  )
})
