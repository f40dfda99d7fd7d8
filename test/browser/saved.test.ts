import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { strings } from '../../src/i18n/strings'
import { onCalculator } from '../support/calculator'
import { soon } from '../support/soon'
import { inTab } from '../support/tab'

/** Where the sliders under a figure stand in such a copy. */
const slidersInCopy = (page: Page) =>
  page.evaluate(() => {
    const copy = new DOMParser().parseFromString(document.documentElement.outerHTML, 'text/html')
    const sliders = [...copy.querySelectorAll<HTMLInputElement>('[data-figure] [data-slider]')]
    return sliders.map((slider) => slider.value)
  })

/** What somebody finds in a copy of the page that a browser has saved: attributes, and no scripts. */
const inCopy = (page: Page, id: string) =>
  page.evaluate((name) => {
    const copy = new DOMParser().parseFromString(document.documentElement.outerHTML, 'text/html')
    const card = copy.querySelector(`[data-calculator="${name}"]`)
    const fields = [...(card?.querySelectorAll<HTMLInputElement>('input[name], select') ?? [])]
    return {
      fields: Object.fromEntries(
        fields.map((field) => [
          field.name || 'currency',
          field.type === 'checkbox' ? field.checked : field.value,
        ]),
      ),
      answer: card?.querySelector('.headline output')?.textContent,
    }
  }, id)

test('a page that is saved as a file has the numbers that were on the screen', () =>
  onCalculator('/calculators/commission-gate/', 'commission-gate', async (tool, page) => {
    await tool.unfold()
    await tool.field('gate').fill('25')
    await tool.field('approved').check()
    await tool.root.getByLabel(strings.en.calculator.currency).selectOption('EUR')
    const answer = await tool.root.locator('.headline output').textContent()
    await soon(() => inCopy(page, 'commission-gate')).toMatchObject({
      fields: { gate: '25', approved: true, currency: 'EUR' },
      answer,
    })
    expect(answer).not.toBe('')
  }))

test('a page saved in Spanish has sliders and fields alike', () =>
  onCalculator('/es/calculators/force-multiplier/', 'force-multiplier', async (tool, page) => {
    await tool.field('quota').fill('900.000')
    await soon(async () => (await inCopy(page, 'force-multiplier')).fields).toMatchObject({
      quota: '900.000',
    })
  }))

test('a saved article has the sliders of its figures where they were', () =>
  inTab('/presales-leverage/', async (page) => {
    const slider = page.locator('[data-figure=lever] [data-slider=reps]')
    await slider.scrollIntoViewIfNeeded()
    await page.locator('[data-figure=lever] .handles:enabled').waitFor()
    await slider.press('ArrowRight')
    const stands = await slider.inputValue()
    await soon(() => slidersInCopy(page)).toContain(stands)
  }))
