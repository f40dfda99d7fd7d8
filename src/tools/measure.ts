import type { Browser, CDPSession, Page } from 'playwright-core'

const phone = { viewport: { width: 360, height: 740 } }
/** How many times slower than this machine. */
const slower = 4
/** A slow line: 150 ms there and back, 1.6 megabits a second down, half of that up. */
const line = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 100_000,
}
const changes = 40

/** What one calculator takes, in milliseconds. */
export interface Answering {
  /** From a moved slider to the new text of its answer, for 95 changes of 100. */
  readonly answer: number
  /** Of the main thread for one change, with the chart in view. */
  readonly change: number
}

const onPhone = async <T>(
  browser: Browser,
  work: (page: Page, session: CDPSession) => Promise<T>,
): Promise<T> => {
  const context = await browser.newContext(phone)
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
    return await work(page, session)
  } finally {
    await context.close()
  }
}

/** Moves the first control of a calculator so many times, each once the page has come to rest. @returns what each took until the answer was written */
const move = (page: Page, times: number): Promise<number[]> =>
  page.evaluate(async (most) => {
    const rest = (): Promise<void> => new Promise((done) => setTimeout(done, 120))
    const card = document.querySelector('[data-calculator]')
    const controls = card?.querySelectorAll<HTMLInputElement>('.slider, [type=checkbox]') ?? []
    const [control] = [...controls].filter((one) => !one.closest('details:not([open])'))
    if (!card || !control) return []
    const taken: number[] = []
    let began = 0
    const watcher = new MutationObserver(() => {
      if (began > 0) taken.push(performance.now() - began)
      began = 0
    })
    const of = { childList: true, characterData: true, subtree: true }
    for (const place of card.querySelectorAll('.headline output, .bar .value'))
      watcher.observe(place, of)
    const [min, max] = [Number(control.min), Number(control.max)]
    for (let at = 0; at < most; at += 1) {
      await new Promise(requestAnimationFrame)
      const share = (1 + ((at * 7) % 31)) / 33
      if (control.type === 'range') control.valueAsNumber = min + share * (max - min)
      else control.checked = !control.checked
      began = performance.now()
      const kind = control.type === 'range' ? 'input' : 'change'
      control.dispatchEvent(new Event(kind, { bubbles: true }))
      await rest()
      began = 0
    }
    watcher.disconnect()
    return taken
  }, times)

const ready = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => !document.querySelector('astro-island[ssr]'))

/** The milliseconds that a page's main thread has been busy. */
const busy = async (session: CDPSession): Promise<number> => {
  const { metrics } = await session.send('Performance.getMetrics')
  return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0)
}

/** Measures how a calculator answers on a slow phone. */
export const measureAnswers = (browser: Browser, address: string): Promise<Answering> =>
  onPhone(browser, async (page, session) => {
    await session.send('Performance.enable')
    await page.goto(address)
    await page.locator('[data-calculator]').scrollIntoViewIfNeeded()
    await ready(page)
    await page.locator('.inputs').evaluate((inputs) => inputs.scrollIntoView())
    await page.waitForTimeout(1_500)
    // Once for nothing, so that the browser has compiled what it runs.
    await move(page, 10)
    const taken = (await move(page, changes)).sort((a, b) => a - b)
    await page
      .locator('.frame')
      .evaluate((frame) => frame.scrollIntoView({ block: 'center', behavior: 'instant' }))
    await page.waitForTimeout(1_500)
    const before = await busy(session)
    await move(page, changes)
    const change = ((await busy(session)) - before) / changes
    return { answer: taken[Math.ceil(taken.length * 0.95) - 1] ?? Number.NaN, change }
  })

/** Measures when the largest part of a page's first view has been painted, on a slow phone and a slow line. */
export const measurePaint = (browser: Browser, address: string): Promise<number> =>
  onPhone(browser, async (page, session) => {
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', line)
    await page.goto(address, { waitUntil: 'load' })
    await page.waitForTimeout(1_000)
    return page.evaluate(
      () =>
        new Promise<number>((done) => {
          new PerformanceObserver((list) => done(list.getEntries().at(-1)?.startTime ?? 0)).observe(
            { type: 'largest-contentful-paint', buffered: true },
          )
        }),
    )
  })
