import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { onCalculator, type CalculatorPage } from '../support/calculator'
import { soon } from '../support/soon'

/** Loads the page anew and works on it while its scripts are still on their way. */
const beforeScripts = async (tool: CalculatorPage, page: Page, act: () => Promise<void>): Promise<void> => {
  let release = (): void => undefined
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.reload({ waitUntil: 'commit' })
  await act()
  release()
  await tool.awake()
}

describe('what a reader does before the scripts arrive is lost, or shown and not counted', () => {
  const controls = ['field', 'slider'] as const
  test.each(controls)('a number put into the %s early counts', (control) =>
    onCalculator('/calculators/force-multiplier/', 'force-multiplier', async (tool, page) => {
      await beforeScripts(tool, page, () => tool[control]('reps').fill('8'))
      await soon(async () => (await tool.values())['extra']).toBe('300000')
      expect(await tool.field('reps').inputValue()).toBe('8')
      expect(await tool.slider('reps').inputValue()).toBe('8')
    }, { own: true }),
  )
})
