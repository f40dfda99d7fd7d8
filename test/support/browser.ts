import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { inject } from 'vitest'

let shared: Promise<Browser> | undefined

/** The browser of this run; suites open contexts in it and never close it. */
export const browser = (): Promise<Browser> => (shared ??= chromium.connect(inject('browser')))

/** What went wrong on a page: console errors, policy violations, exceptions, requests to other origins. */
export interface Watched {
  readonly page: Page
  readonly troubles: string[]
}

/** Notes what goes wrong on a page from now on. */
export function watch(page: Page): string[] {
  const troubles: string[] = []
  const origin = inject('origin')
  page.on('console', (message) => {
    if (message.type() === 'error')
      troubles.push(`console: ${message.text()} (${message.location().url})`)
  })
  page.on('pageerror', (error) => void troubles.push(`exception: ${error.message}`))
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.origin !== origin && !['data:', 'blob:'].includes(url.protocol))
      troubles.push(`request: ${request.url()}`)
  })
  return troubles
}

/** Opens a page of the built site in a context of its own, runs the work, and closes it. */
export async function onPage<T>(
  path: string,
  work: (watched: Watched) => Promise<T>,
  options: BrowserContextOptions = {},
): Promise<T> {
  const context = await (
    await browser()
  ).newContext({ viewport: { width: 1280, height: 900 }, ...options })
  const page = await context.newPage()
  const troubles = watch(page)
  try {
    await page.goto(path.startsWith('http') ? path : inject('origin') + path)
    return await work({ page, troubles })
  } finally {
    await context.close()
  }
}
