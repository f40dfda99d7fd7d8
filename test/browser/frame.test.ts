import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { languageCodes } from '../../src/i18n'
import { pathIn } from '../support/calculator'
import { inTab } from '../support/tab'

const setText = async (page: Page, standard: number): Promise<void> => {
  const session = await page.context().newCDPSession(page)
  await session.send('Page.setFontSizes', { fontSizes: { standard } })
}

/** Where each thing in the head of the page stands. */
const boxes = (page: Page) =>
  page
    .locator('.masthead')
    .locator('.brand, nav a, .theme')
    .evaluateAll((all) =>
      all.map((one) => {
        const { left, right, top, bottom, height } = one.getBoundingClientRect()
        return {
          left,
          right,
          middle: (top + bottom) / 2,
          height,
          cut: one.scrollWidth > one.clientWidth + 1,
        }
      }),
    )

describe('the head of a page', () => {
  describe.each(languageCodes)('in %s', (code) => {
    test.each([320, 360, 390, 768, 1440])(
      'is one line on %i px, nothing cut or touching',
      (width) =>
        inTab(
          pathIn(code, 'glossary/'),
          async (page) => {
            await page.evaluate(() => document.fonts.ready.then(() => undefined))
            const all = await boxes(page)
            expect(all).toHaveLength(5)
            const [first] = all
            for (const [at, { left, right, middle, height }] of all.entries()) {
              expect(Math.abs(middle - (first?.middle ?? 0))).toBeLessThan(8)
              expect(height).toBeGreaterThanOrEqual(44)
              expect(left).toBeGreaterThanOrEqual(at === 0 ? 0 : (all[at - 1]?.right ?? 0))
              expect(right).toBeLessThanOrEqual(width)
            }
          },
          { viewport: { width, height: 740 } },
        ),
    )

    test('may take more lines with letters of twice the size, and is still whole', () =>
      inTab(
        pathIn(code, 'glossary/'),
        async (page) => {
          await setText(page, 32)
          await page.reload()
          for (const { left, right, cut } of await boxes(page)) {
            expect(left).toBeGreaterThanOrEqual(0)
            expect(right).toBeLessThanOrEqual(320)
            expect(cut).toBe(false)
          }
        },
        { own: true, viewport: { width: 320, height: 740 } },
      ))
  })
})

describe('every page that is read has the left edge and the measure of the articles', () => {
  const edges = (page: Page, selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((one) => {
        const { left, right } = one.getBoundingClientRect()
        return { left, right }
      })

  test.each([320, 768, 1440])('on %i px', async (width) => {
    const viewport = { viewport: { width, height: 900 } }
    const found: Record<string, unknown> = {}
    const look = (path: string, selector: string) =>
      inTab(
        path,
        async (page) => {
          found[`${path} ${selector}`] = await edges(page, selector)
        },
        viewport,
      )
    await look('/presales-leverage/', '.essay-head')
    for (const path of ['/glossary/', '/sources/', '/calculators/', '/404.html'])
      for (const selector of ['.column', '.colophon > div']) await look(path, selector)
    const [article] = Object.values(found)
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((key) => [key, article])))
  })
})

test('a slider is a target of at least 44 pixels, in a card and under a figure', () =>
  inTab(
    '/presales-leverage/',
    async (page) => {
      await page.locator('.handle .slider').first().waitFor()
      const heights = await page
        .locator('.slider')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height))
      expect(heights.length).toBeGreaterThan(4)
      expect(heights.filter((height) => height > 0 && height < 44)).toEqual([])
    },
    { viewport: { width: 360, height: 740 } },
  ))
