import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { onCalculator } from '../support/calculator'
import { soon } from '../support/soon'

/** A square at the start of an element, as it is painted. */
const start = async (page: Page, place: Locator): Promise<string> => {
  await place.scrollIntoViewIfNeeded()
  const box = await place.boundingBox()
  if (!box) throw new Error('there is nothing to see')
  const clip = { x: box.x, y: box.y, width: 14, height: box.height }
  return (await page.screenshot({ clip })).toString('base64')
}

describe('where colours are the reader’s own, meaning is told by shape too', () => {
  const schemes = ['light', 'dark'] as const

  test.each(schemes)('a pressed case has a mark (%s)', (colorScheme) =>
    onCalculator(
      '/calculators/force-multiplier/',
      'force-multiplier',
      async (tool) => {
        const preset = tool.preset('scenario-2')
        const mark = () =>
          preset.evaluate((button) => getComputedStyle(button, '::before').borderBlockEndWidth)
        const before = await mark()
        await preset.click()
        await soon(() => preset.getAttribute('aria-pressed')).toBe('true')
        expect(await mark()).not.toBe(before)
      },
      { forcedColors: 'active', colorScheme, own: true },
    ),
  )

  test.each(schemes)('the keys of a chart can be told apart (%s)', (colorScheme) =>
    onCalculator(
      '/calculators/sales-capacity/',
      'sales-capacity',
      async (tool, page) => {
        const keys = tool.root.locator('.keys li')
        expect(await start(page, keys.nth(0))).not.toBe(await start(page, keys.nth(1)))
      },
      { forcedColors: 'active', colorScheme, own: true },
    ),
  )

  test('a sentence that has changed is underlined otherwise', () =>
    onCalculator(
      '/presales-leverage/',
      'force-multiplier',
      async (tool, page) => {
        const sentence = page.locator('data[data-live="force-multiplier.extra"]').first()
        const line = () => sentence.evaluate((one) => getComputedStyle(one).borderBlockEndStyle)
        const before = await line()
        await tool.slider('reps').fill('13')
        await soon(line).not.toBe(before)
      },
      { forcedColors: 'active', own: true },
    ))
})
