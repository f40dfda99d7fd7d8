import type { Locator } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { addressOf, onCalculator, painted, pathIn } from '../support/calculator'
import { oneOfEachMake } from '../support/content'
import { soon } from '../support/soon'

const controls = 'a[href]:not([tabindex="-1"]), button, input, select, summary, [tabindex="0"]'

/** Where the focus is among a calculator's controls in the order of the page, and whether that can be seen. */
const focusIn = (
  root: Locator,
): Promise<{ readonly at: number; readonly seen: boolean; readonly of: number }> =>
  root.evaluate((section, selector) => {
    const all = [...section.querySelectorAll(selector)].filter((one) => one.checkVisibility())
    const here = document.activeElement
    const outlined = [here, here?.closest('.control')].some((one) => {
      if (!one) return false
      const { outlineStyle, outlineWidth } = getComputedStyle(one)
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0
    })
    return { at: here ? all.indexOf(here) : -1, seen: outlined, of: all.length }
  }, controls)

describe('without a mouse all of a calculator is in reach', () => {
  test.each(oneOfEachMake)(
    '$id: tab goes through every control in order, and each shows that it has the focus',
    (model) =>
      onCalculator(pathIn('en', `calculators/${model.id}/`), model.id, async (tool, page) => {
        await tool.unfold()
        // A chart can be reached once it is drawn.
        await tool.frame.scrollIntoViewIfNeeded()
        if ((await tool.frame.locator('canvas').count()) > 0)
          await soon(() => tool.frame.getAttribute('tabindex')).toBe('0')
        const { of } = await focusIn(tool.root)
        await tool.root.locator(controls).first().focus()
        const visited = [await focusIn(tool.root)]
        for (let step = 1; step < of; step += 1) {
          await page.keyboard.press('Tab')
          visited.push(await focusIn(tool.root))
        }
        expect(visited.map(({ at }) => at)).toEqual([...Array(of).keys()])
        expect(visited.flatMap(({ at, seen }) => (seen ? [] : [at]))).toEqual([])
        await page.keyboard.press('Tab')
        expect((await focusIn(tool.root)).at).toBe(-1)
      }),
  )

  test('Enter in a field computes and stays; Enter on a worked case loads it; Space opens a fold', () =>
    onCalculator('/calculators/force-multiplier/', 'force-multiplier', async (tool, page) => {
      await tool.field('reps').fill('8')
      await tool.field('reps').press('Enter')
      await soon(() => addressOf(page)).toBe('?reps=8')
      expect((await tool.values())['extra']).toBe('300000')
      await tool.preset('scenario-2').press('Enter')
      await soon(async () => (await tool.values())['extra']).toBe('450000')
      expect(new URL(page.url()).pathname).toBe('/calculators/force-multiplier/')
      await tool.root.locator('details.group > summary').press('Space')
      await tool.field('margin').waitFor()
      await tool.field('margin').press('Enter')
      await painted(page)
      expect(await tool.field('margin').evaluate((field) => field === document.activeElement)).toBe(
        true,
      )
    }))
})
