import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { afterAll, inject } from 'vitest'
import { findFirefox, firefoxPreferences } from '../../src/tools/firefox.mjs'

type Preferences = Readonly<Record<string, boolean | number>>

/** Every Firefox of this file, by what it was started with; none is started before it is asked for. */
const started = new Map<string, Promise<Browser>>()

const launch = async (preferences: Preferences): Promise<Browser> => {
  const executablePath = findFirefox()
  if (!executablePath) throw new Error('There is no Firefox: run npm test, or set FIREFOX_PATH')
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: { ...firefoxPreferences, ...preferences },
  })
}

const firefox = (preferences: Preferences): Promise<Browser> => {
  const key = JSON.stringify(preferences)
  const browser = started.get(key) ?? launch(preferences)
  started.set(key, browser)
  return browser
}

afterAll(async () => {
  for (const browser of started.values()) await (await browser).close()
})

interface Wishes {
  /** What this Firefox is started with, beyond what keeps it quiet. */
  readonly preferences?: Preferences
  readonly width?: number
}

/** Works in a new tab of Firefox, opened on a path of the site or on any address. */
export async function inFirefox<T>(
  path: string,
  work: (page: Page) => Promise<T>,
  { preferences = {}, width = 1280 }: Wishes = {},
): Promise<T> {
  const page = await (await firefox(preferences)).newPage()
  try {
    await page.setViewport({ width, height: 900 })
    await page.goto(path.startsWith('/') ? inject('origin') + path : path)
    return await work(page)
  } finally {
    await page.close()
  }
}

/** Keeps back what a page asks for at these addresses, until the function it gives is called. */
export async function holdBackInFirefox(page: Page, addresses: RegExp): Promise<() => void> {
  let release = (): void => undefined
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.setRequestInterception(true)
  page.on('request', (request) => {
    const isHeld = addresses.test(request.url())
    void (isHeld ? held.then(() => request.continue()) : request.continue())
  })
  return release
}

/** Lets a page find nothing at these addresses. */
export async function takeAwayInFirefox(page: Page, addresses: RegExp): Promise<void> {
  await page.setRequestInterception(true)
  page.on('request', (request) => {
    const isGone = addresses.test(request.url())
    void (isGone ? request.respond({ status: 404, body: '' }) : request.continue())
  })
}

/** One calculator in Firefox, as a reader meets it. */
export const foxCalculator = (page: Pick<Page, 'waitForSelector' | '$eval' | '$'>, id: string) => {
  const within = (selector: string): string => `section[data-calculator="${id}"] ${selector}`
  return {
    /** Waits until the calculator answers. */
    async awake() {
      await page.$eval(within(''), (section) => section.scrollIntoView({ behavior: 'instant' }))
      await page.waitForSelector(`astro-island:not([ssr]) ${within('')}`)
    },
    /** A result as it is on the screen. */
    seen: (key: string): Promise<string> =>
      page.$eval(within(`output[name="${key}"]`), (output) =>
        output instanceof HTMLElement ? output.innerText : '',
      ),
    /** What a field holds. */
    field: (key: string): Promise<string> =>
      page.$eval(within(`[name="${key}"]`), (field) =>
        field instanceof HTMLInputElement ? field.value : '',
      ),
    /** Types over what a field holds. */
    async type(key: string, text: string) {
      const field = await page.$(within(`[name="${key}"]`))
      await field?.click({ count: 3 })
      await field?.type(text)
    },
    /** Presses a key on a slider. */
    async slide(key: string, press: 'ArrowLeft' | 'ArrowRight') {
      const slider = await page.$(within(`[data-slider="${key}"]`))
      await slider?.press(press)
    },
    async preset(key: string) {
      await page.$eval(within(`[data-preset="${key}"]`), (button) =>
        button instanceof HTMLElement ? button.click() : undefined,
      )
    },
    isVisible: (selector: string): Promise<boolean> =>
      page.$eval(within(selector), (element) => element.checkVisibility()),
  }
}

/** Opens a page in Firefox and works on one calculator of it, once that answers. */
export const onFoxCalculator = (
  path: string,
  id: string,
  work: (tool: ReturnType<typeof foxCalculator>, page: Page) => Promise<void>,
): Promise<void> =>
  inFirefox(path, async (page) => {
    const tool = foxCalculator(page, id)
    await tool.awake()
    await work(tool, page)
  })
