import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { languageCodes, type LanguageCode } from '../../src/i18n'
import { strings } from '../../src/i18n/strings'
import { onCalculator, pathIn, type CalculatorPage } from '../support/calculator'
import { models } from '../support/content'
import { soon } from '../support/soon'

const id = 'force-multiplier'
const sizes = {
  'a phone': { viewport: { width: 390, height: 844 } },
  'a desktop': { viewport: { width: 1280, height: 800 } },
}
const names = ['share', 'compare', 'solve', 'ranges', 'takeAway'] as const

const partsOf = ({ root }: CalculatorPage, code: LanguageCode, name: (typeof names)[number]) => {
  const title = strings[code].calculator.tools[name]
  return {
    button: root.getByRole('button', { name: title, exact: true }),
    panel: root.getByRole('group', { name: title, exact: true }),
  }
}

/** Whether what is focused is a button that opens this panel, and whether it is open. */
const focused = (page: Page): Promise<readonly (string | null | undefined)[]> =>
  page.evaluate(() => {
    const { activeElement: here } = document
    return [here?.textContent, here?.getAttribute('aria-expanded')]
  })

describe.each(languageCodes)('Escape in an open panel (%s)', (code) => {
  test.each(names)('%s: closes it, and gives the focus back to what opened it', (name) =>
    onCalculator(pathIn(code, `calculators/${id}/`), id, async (tool, page) => {
      const { button, panel } = partsOf(tool, code, name)
      await button.press('Enter')
      await panel.locator(':is(button, input, textarea, select)').first().focus()
      await page.keyboard.press('Escape')
      await soon(() => focused(page)).toEqual([strings[code].calculator.tools[name], 'false'])
      expect(await panel.isVisible()).toBe(false)
    }),
  )
})

describe('Escape in an open panel', () => {
  test.each(['share', 'compare', 'solve', 'ranges'] as const)(
    '%s: loses nothing that was typed',
    (name) =>
      onCalculator(`/calculators/${id}/`, id, async (tool, page) => {
        const { button, panel } = partsOf(tool, 'en', name)
        await button.press('Enter')
        if (name === 'ranges') await panel.getByRole('checkbox').first().press('Space')
        const field = panel.locator(':is(textarea, input[type=text]:not([readonly]))').first()
        await field.fill('12')
        await field.press('Escape')
        await soon(() => focused(page)).toEqual([strings.en.calculator.tools[name], 'false'])
        await page.keyboard.press('Enter')
        await soon(() => field.inputValue()).toBe('12')
      }),
  )

  test('closes an open menu first, and the panel only after it', () =>
    onCalculator(
      `/calculators/${id}/`,
      id,
      async (tool, page) => {
        await page.bringToFront()
        const { button, panel } = partsOf(tool, 'en', 'solve')
        await button.press('Enter')
        const menu = panel.getByRole('combobox').first()
        const isOpen = () => menu.evaluate((one) => one.matches(':open'))
        await menu.click()
        await soon(isOpen).toBe(true)
        await page.keyboard.press('Escape')
        await soon(isOpen).toBe(false)
        expect(await button.getAttribute('aria-expanded')).toBe('true')
        await page.keyboard.press('Escape')
        await soon(() => button.getAttribute('aria-expanded')).toBe('false')
      },
      { own: true },
    ))
})

describe.each(Object.entries(sizes))('on %s', (_, size) => {
  test.each(models.map((model) => model.id))(
    '%s: each panel opens right under the row of its button, and in sight',
    (calculator) =>
      onCalculator(
        pathIn('es', `calculators/${calculator}/`),
        calculator,
        async (tool, page) => {
          for (const name of names) {
            const { button, panel } = partsOf(tool, 'es', name)
            await button.evaluate((one) =>
              one.scrollIntoView({ block: 'end', behavior: 'instant' }),
            )
            await button.press('Enter')
            await panel.locator('> :not(.legend, .missing)').first().waitFor()
            await soon(async () => {
              const [above, box] = [await button.boundingBox(), await panel.boundingBox()]
              if (!above || !box) return 'gone'
              const gap = box.y - above.y - above.height
              const { height } = size.viewport
              // One that is taller than the screen is seen from its beginning.
              const seen = box.y + box.height <= height || box.y < height / 4
              return { near: gap >= 0 && gap < 32, seen: box.y >= 0 && seen }
            }).toEqual({ near: true, seen: true })
            await button.press('Enter')
            await panel.waitFor({ state: 'hidden' })
          }
          expect(
            await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
          ).toBe(true)
        },
        size,
      ),
  )
})
