import type { Page } from 'playwright-core'
import { soon } from './soon'

/** One figure of a page, once it answers. */
export const awake = async (page: Page, name: string) => {
  const root = page.locator(`[data-figure=${name}]`)
  await root.evaluate((one) => one.scrollIntoView({ behavior: 'instant' }))
  const handle = root.locator('.handles :is(input, select)').first()
  await soon(() => handle.isEnabled()).toBe(true)
  return {
    root,
    handle,
    finding: root.locator('figcaption strong'),
    drawing: root.locator('.frame'),
  }
}
