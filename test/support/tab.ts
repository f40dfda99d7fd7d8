import type { BrowserContextOptions, Page } from 'playwright-core'
import { inject } from 'vitest'
import { browser, onPage } from './browser'

/** How a tab is opened; one of its own for tests that change the tab itself, or count its history. */
export type TabOptions = BrowserContextOptions & { readonly own?: boolean }

const kept = new Map<string, Promise<Page>>()

const open = async (options: BrowserContextOptions): Promise<Page> =>
  (
    await (await browser()).newContext({ viewport: { width: 1280, height: 900 }, ...options })
  ).newPage()

/**
 * Works on a page in a tab that tests share, since the site keeps nothing between pages and a
 * new tab costs more than most tests. A test that fails takes the tab with it.
 */
export async function inTab(
  path: string,
  work: (page: Page) => Promise<void>,
  { own = false, ...options }: TabOptions = {},
): Promise<void> {
  if (own) return onPage(path, ({ page }) => work(page), options)
  const key = JSON.stringify(options)
  const opened = kept.get(key) ?? open(options)
  kept.set(key, opened)
  const page = await opened
  try {
    // An address that differs by its hash alone would not be loaded anew.
    await page.goto('about:blank')
    await page.goto(inject('origin') + path)
    await work(page)
  } catch (error) {
    kept.delete(key)
    await page.context().close()
    throw error
  }
}
