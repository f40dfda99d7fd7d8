import type { BrowserContextOptions, Page } from 'playwright-core'
import { inject } from 'vitest'
import { onPage } from './browser'
import { calculatorOn, type CalculatorPage } from './calculator'

/** Works on a calculator whose time stands still until `page.clock` lets it run: nothing depends on speed. */
export const withoutTime = (
  path: string,
  id: string,
  work: (tool: CalculatorPage, page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> =>
  onPage(
    '/favicon.svg',
    async ({ page }) => {
      await page.clock.install({ time: 0 })
      await page.goto(inject('origin') + path)
      const tool = calculatorOn(page, id)
      await tool.awake()
      await page.clock.pauseAt(3_600_000)
      await work(tool, page)
    },
    options,
  )
