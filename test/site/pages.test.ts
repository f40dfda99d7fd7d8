import { AxeBuilder } from '@axe-core/playwright'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { browser, watch } from '../support/browser'
import { builtPages } from '../support/pages'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const phone = { width: 320, height: 800 }
const desk = { width: 1280, height: 900 }

/** Brings every figure and calculator into view until it has hydrated and its chart is drawn. */
const settle = async (page: Page): Promise<void> => {
  for (const figure of await page.locator('[data-figure]').all()) {
    await figure.evaluate((section) => section.scrollIntoView({ behavior: 'instant' }))
    await figure.locator('.handles:enabled').waitFor()
  }
  for (const calculator of await page.locator('[data-calculator]').all()) {
    await calculator.evaluate((section) => section.scrollIntoView({ behavior: 'instant' }))
    // The picture that came with the page gives way to a chart that follows.
    await calculator.locator('astro-slot').waitFor({ state: 'detached' })
    await calculator
      .locator('figure.chart')
      .evaluate((chart) => chart.scrollIntoView({ behavior: 'instant' }))
    // Switches are a picture only; what has a canvas is drawn.
    if (await calculator.locator('canvas').count())
      await calculator.locator('.frame.drawn').waitFor()
  }
  // Some follow sentences alone.
  for (const number of await page.locator('.live[data-near]').all())
    await number.scrollIntoViewIfNeeded()
  await page.waitForFunction(() => document.querySelector('astro-island[ssr]') === null)
}

/** The calculator's page that a worked case belongs to; nothing for pages of other kinds. */
const calculatorOf = (path: string): string | undefined =>
  /^(.*calculators\/[^/]+\/)[^/]+\/$/.exec(path)?.[1]

/** One page of each kind and calculator: a further worked case is the first with other numbers. */
const isScanned = (path: string): boolean => {
  const calculator = calculatorOf(path)
  const cases = builtPages.filter((page) => calculatorOf(page.path) === calculator)
  return calculator === undefined || cases[0]?.path === path
}

const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true
  })

/** What axe finds in one colour scheme, a line each. */
const barriers = async (page: Page, colorScheme: 'light' | 'dark'): Promise<string[]> => {
  await page.emulateMedia({ colorScheme })
  // Legacy mode spares a second page for each scan; it would miss only the frames of other origins.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
  // Between the schemes nothing but colours changes.
  if (colorScheme === 'dark') axe.withRules(['color-contrast', 'link-in-text-block'])
  else axe.withTags(tags)
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${colorScheme}: ${id} at ${target.join(' ')}: ${help}`),
  )
}

/** The first things that stick out to the right, where the page can be scrolled sideways. */
const overflow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const wide = [...document.body.querySelectorAll('*')].filter(
      (one) => one.getBoundingClientRect().right > clientWidth,
    )
    const named = wide
      .slice(0, 3)
      .map((one) => [one.tagName.toLowerCase(), ...one.classList].join('.'))
    return [`${scrollWidth} px wide on ${clientWidth} px: ${named.join(', ')}`]
  })

// One context, so that the pages share a cache as a reader's do; a context each would take half as long again.
let context: BrowserContext
beforeAll(async () => {
  context = await (await browser()).newContext({ reducedMotion: 'reduce' })
})
afterAll(() => context.close())

describe.concurrent(
  'every page is accessible in light and dark, fits a narrow phone and runs without errors',
  () => {
    for (const { path } of builtPages)
      test(path, async () => {
        const page = await context.newPage()
        const troubles = watch(page)
        await page.setViewportSize(phone)
        await page.goto(inject('origin') + path)
        // The further worked cases of a calculator are the same page with other numbers.
        if (isScanned(path)) await settle(page)
        await unfold(page)
        const found = await overflow(page)
        if (isScanned(path)) {
          found.push(...(await barriers(page, 'light')))
          await page.setViewportSize(desk)
          found.push(...(await barriers(page, 'dark')))
        }
        await page.close()
        expect([...found, ...troubles]).toEqual([])
      })
  },
)
