import type { Page } from 'playwright-core'

/** The script that reads numbers as people write them. */
export const parser = '**/typed.*.js*'
/** The script of a calculator itself. */
export const island = '**/Calculator.*.js*'

/** Keeps back what a page asks for at these addresses, until the function it gives is called. @throws Error where nothing was asked for. */
export async function holdBack(page: Page, addresses: string): Promise<() => void> {
  let release = (): void => undefined
  let asked = false
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route(addresses, async (route) => {
    asked = true
    await held
    await route.continue()
  })
  return () => {
    if (!asked) throw new Error(`nothing was asked for at ${addresses}`)
    release()
  }
}

/** Lets a page find nothing at these addresses, until the function it gives is called. */
export async function takeAway(page: Page, addresses: string): Promise<() => Promise<void>> {
  await page.route(addresses, (route) => route.fulfill({ status: 404, body: '' }))
  return () => page.unroute(addresses)
}
