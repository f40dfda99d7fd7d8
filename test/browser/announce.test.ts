import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { pathIn, type CalculatorPage } from '../support/calculator'
import { models } from '../support/content'
import { withoutTime } from '../support/time'

const heardSoFar = (page: Page): Promise<string | undefined> => page.evaluate(() => document.body.dataset['heard'])

/** Notes whatever the polite line says from now on. */
const listen = (tool: CalculatorPage): Promise<void> =>
  tool.status.evaluate((line) => {
    document.body.dataset['heard'] = ''
    const note = (): void => void (document.body.dataset['heard'] += `${line.textContent}.`)
    new MutationObserver(note).observe(line, { childList: true, characterData: true, subtree: true })
  })

describe('a screen reader talks when nothing was done', () => {
  test.each(models)('$id is silent as it opens, and its results never speak for themselves', (model) =>
    withoutTime(pathIn('en', `calculators/${model.id}/`), model.id, async (tool, page) => {
      await page.clock.runFor(10_000)
      expect(await tool.status.textContent()).toBe('')
      expect(await tool.root.locator('output').count()).toBe(Object.keys(model.outputs).length)
      expect(await tool.root.locator('output:not([aria-live=off])').count()).toBe(0)
    }),
  )
})

const worked = [
  { code: 'en', says: 'Extra bookings: $300,000.', held: 'Reps per presales engineer' },
  { code: 'es', says: 'Contratación extra: $ 300.000.', held: 'Representantes por ingeniero de preventa' },
] as const

describe.each(worked)('a screen reader hears no change, or every tick of it ($code)', ({ code, says, held }) => {
  const path = pathIn(code, 'calculators/force-multiplier/')

  test('a slider moved two steps is one sentence, once it is still', () =>
    withoutTime(path, 'force-multiplier', async (tool, page) => {
      await listen(tool)
      await tool.slider('reps').focus()
      for (const key of ['ArrowLeft', 'ArrowLeft']) {
        await page.keyboard.press(key)
        await page.clock.runFor(200)
      }
      expect(await heardSoFar(page)).toBe('')
      await page.clock.runFor(10_000)
      expect((await heardSoFar(page))?.replace(/\s/g, ' ')).toBe(says)
    }),
  )

  test('a number that cannot be used is said too', () =>
    withoutTime(path, 'force-multiplier', async (tool, page) => {
      await tool.field('reps').fill('99')
      await page.clock.runFor(10_000)
      expect(await tool.status.textContent()).toContain(held)
    }),
  )
})
