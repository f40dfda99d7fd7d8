import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { calculatorOn, goTo, onCalculator, pathIn } from '../support/calculator'
import { models } from '../support/content'
import { documents } from '../support/documents'
import { all } from '../support/dom'
import { soon } from '../support/soon'
import { inTab } from '../support/tab'

/** Sets the size of letters that a browser starts from, as its settings do. */
const setText = async (page: Page, standard: number): Promise<void> => {
  const session = await page.context().newCDPSession(page)
  await session.send('Page.setFontSizes', { fontSizes: { standard } })
}

/** Controls that cannot be used as they are: too small to touch, or not all on the screen. */
const useless = (page: Page): Promise<readonly string[]> =>
  page.locator('.calculator').evaluateAll((all) =>
    all.flatMap((calculator) => {
      const card = calculator.getBoundingClientRect()
      const controls = calculator.querySelectorAll('input, select, button, summary')
      return [...controls].flatMap((control) => {
        const name = control.getAttribute('name') ?? (control.className || control.textContent)
        const { left, right, width, height } = control.getBoundingClientRect()
        const least = control.matches('.slider') ? 80 : 24
        if (control.closest('.grid')) return width < 24 ? [`${name}: ${width} wide`] : []
        if (width < least || height < 20) return [`${name}: ${width} × ${height}`]
        return left < card.left || right > card.right || right > innerWidth
          ? [`${name}: from ${left} to ${right}`]
          : []
      })
    }),
  )

const sizes = [
  { text: 20, width: 320 },
  { text: 32, width: 320 },
  { text: 32, width: 412 },
]

describe('with larger text every control on a phone can be used', () => {
  test.each(models)('$id: up to twice the size, on narrow and on wide phones', (model) =>
    onCalculator(
      pathIn('es', `calculators/${model.id}/`),
      model.id,
      async (tool, page) => {
        for (const { text, width } of sizes) {
          const size = `${text} px on ${width}`
          await page.setViewportSize({ width, height: 740 })
          await setText(page, text)
          await goTo(tool, page, pathIn('es', `calculators/${model.id}/`))
          await tool.unfold()
          await soon(() => page.evaluate(() => document.fonts.status)).toBe('loaded')
          expect(
            await page.evaluate(() => getComputedStyle(document.documentElement).fontSize),
          ).toBe(`${text}px`)
          expect(await useless(page), size).toEqual([])
          // As it is while its result is out of sight.
          await tool.root.locator('.bar').evaluate((bar) => bar.classList.add('shown'))
          expect(
            await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
            `${size}: the page slides sideways by`,
          ).toBeLessThanOrEqual(0)
        }
      },
      { own: true, viewport: { width: 320, height: 740 } },
    ),
  )
})

describe('with larger text an article, and the link builder, fit a phone', () => {
  const paths = documents
    .filter(({ root }) => all(root, 'data', { 'data-live': true }).length > 0)
    .map(({ path }) => path)
    .concat('/share/', '/es/share/')
  test.each(paths)('%s', (path) =>
    inTab(
      path,
      async (page) => {
        for (const width of [320, 360]) {
          await page.setViewportSize({ width, height: 740 })
          await setText(page, 32)
          await page.reload()
          await soon(() => page.evaluate(() => document.fonts.status)).toBe('loaded')
          if (path.endsWith('/share/')) await page.locator('.locks label').first().waitFor()
          expect(
            await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
            `on ${width}: the page slides sideways by`,
          ).toBeLessThanOrEqual(0)
        }
      },
      { own: true },
    ),
  )
})

describe('the letters of a chart grow with the reader’s text', () => {
  const path = '/calculators/force-multiplier/'
  const lettersOf = (page: Page): Promise<number> =>
    calculatorOn(page, 'force-multiplier')
      .frame.locator('.name span')
      .first()
      .evaluate((text) => text.getBoundingClientRect().height)

  test('at twice the size they are about twice as tall, and stand clear of their bar', () =>
    onCalculator(
      path,
      'force-multiplier',
      async (tool, page) => {
        const before = await lettersOf(page)
        await setText(page, 32)
        await goTo(tool, page, path)
        expect((await lettersOf(page)) / before).toBeGreaterThan(1.8)
        const [text, bar] = await Promise.all(
          ['.name span', '.picture rect'].map((part) =>
            tool.frame
              .locator(part)
              .first()
              .evaluate((one) => one.getBoundingClientRect().toJSON()),
          ),
        )
        expect(text.top).toBeGreaterThanOrEqual((await tool.frame.boundingBox())?.y ?? 0)
        expect(text.bottom).toBeLessThanOrEqual(bar.top + 6)
      },
      { own: true },
    ))
})
