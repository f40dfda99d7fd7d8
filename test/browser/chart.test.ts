import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { Model } from '../../src/engine'
import {
  calculatorOn,
  onCalculator,
  painted,
  pathIn,
  type CalculatorPage,
} from '../support/calculator'
import { onPage } from '../support/browser'
import { oneOfEachMake } from '../support/content'
import { moveOf, shownBy } from '../support/moves'
import { soon } from '../support/soon'
import { stagesOf } from '../support/stages'
import { withoutTime } from '../support/time'

/** The files that the charting library came to be in, known by a sentence of its own. */
const library = globSync('dist/_astro/*.js')
  .filter((file) => readFileSync(file, 'utf8').includes('Canvas is already in use'))
  .map((file) => basename(file))

const withCanvas = oneOfEachMake.filter((model) =>
  stagesOf(model, 'own').some(({ html }) => html.includes('<canvas')),
)
/** Its pages on which no other chart comes near before its own. */
const pagesOf = (model: Model) =>
  stagesOf(model, 'own', 'article').filter(
    ({ html }) => /data-calculator="([^"]+)"/.exec(html)?.[1] === model.id,
  )

const boxOf = (place: Locator) =>
  place.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    return { left, top: top + scrollY, width, height }
  })

/** Where the marks of a canvas begin and end: it reaches a little further, so that a dot at its edge is whole. */
const bleed = 10
const marksOf = async (canvas: Locator) => {
  const { left, top, width, height } = await boxOf(canvas)
  return {
    left: left + bleed,
    top: top + bleed,
    width: width - 2 * bleed,
    height: height - 2 * bleed,
  }
}

describe('a reader pays for a chart only once it comes near, and the page stays still', () => {
  test('the charting library is one file of the site', () => expect(library).toHaveLength(1))

  test.each(withCanvas)(
    'that of $id comes when it is near, in exactly the place of its picture',
    (model) =>
      onPage(
        '/favicon.svg',
        async ({ page }) => {
          const fetched: string[] = []
          page.on('request', (request) => {
            if (library.some((file) => request.url().endsWith(file))) fetched.push(request.url())
          })
          const tool = calculatorOn(page, model.id)
          for (const { path } of pagesOf(model)) {
            fetched.length = 0
            await page.goto(new URL(path, page.url()).href)
            await tool.awake()
            await soon(() => page.evaluate(() => document.fonts.status)).toBe('loaded')
            const after = tool.root.locator('.toolbar')
            const [before, picture] = [
              await boxOf(after),
              await boxOf(tool.frame.locator('.picture')),
            ]
            await painted(page)
            expect(fetched, path).toEqual([])
            await tool.frame.evaluate((frame) => frame.scrollIntoView({ behavior: 'instant' }))
            await soon(() => marksOf(tool.frame.locator('canvas'))).toEqual(picture)
            await soon(() => tool.frame.locator('.picture').isVisible()).toBe(false)
            expect(fetched, path).toHaveLength(1)
            expect(await boxOf(after), path).toEqual(before)
          }
        },
        // So low that the top of a card is in view and its chart, a headline further down, not near.
        { viewport: { width: 400, height: 100 } },
      ),
  )
})

const pixels = (canvas: Locator): Promise<string> =>
  canvas.evaluate((element) => (element instanceof HTMLCanvasElement ? element.toDataURL() : ''))

describe('a drawn chart has the numbers, colours and size of the page around it', () => {
  test.each(withCanvas)(
    '$id is drawn anew for another size, another theme and other numbers',
    (model) =>
      onCalculator(
        pathIn('en', `calculators/${model.id}/`),
        model.id,
        async (tool, page) => {
          const [canvas, picture] = [tool.frame.locator('canvas'), tool.frame.locator('.picture')]
          await tool.frame.scrollIntoViewIfNeeded()
          await soon(() => picture.isVisible()).toBe(false)
          await page.setViewportSize({ width: 500, height: 900 })
          await soon(
            async () =>
              JSON.stringify(await marksOf(canvas)) === JSON.stringify(await boxOf(picture)),
          ).toBe(true)
          const light = await pixels(canvas)
          await page.emulateMedia({ colorScheme: 'dark' })
          await soon(() => pixels(canvas)).not.toBe(light)
          // Bars of the same shares look the same: their names tell the numbers.
          const drawn = async () => [await pixels(canvas), await tool.frame.textContent()]
          const dark = await drawn()
          const { key, value } = moveOf(model, shownBy(model))
          await tool.put(model, 'en', key, value)
          await soon(drawn).not.toEqual(dark)
        },
        { own: true, reducedMotion: 'reduce' },
      ),
  )

  const motions = [
    ['reduce', true],
    ['no-preference', false],
  ] as const
  test.each(motions)(
    'a change is final at once only where the reader asks for less motion (%s: %s)',
    (reducedMotion, final) =>
      withoutTime(
        '/calculators/force-multiplier/',
        'force-multiplier',
        async (tool, page) => {
          await tool.frame.scrollIntoViewIfNeeded()
          await soon(async () => {
            await page.clock.runFor(100)
            return tool.frame.locator('.picture').isVisible()
          }).toBe(false)
          await page.clock.runFor(5_000)
          await tool.preset('adjusted').click()
          await page.clock.runFor(200)
          const shortlyAfter = await pixels(tool.frame.locator('canvas'))
          await page.clock.runFor(5_000)
          expect((await pixels(tool.frame.locator('canvas'))) === shortlyAfter).toBe(final)
        },
        { reducedMotion },
      ),
  )
})

/** How many pixels of a canvas are painted now. */
const inkOf = (canvas: Locator): Promise<number> =>
  canvas.evaluate((element) => {
    if (!(element instanceof HTMLCanvasElement)) return 0
    const { data } =
      element.getContext('2d')?.getImageData(0, 0, element.width, element.height) ?? {}
    return (data ?? []).filter((part, place) => place % 4 === 3 && part > 200).length
  })

describe('what is drawn moves from where it is to where it has to be', () => {
  const id = 'pool-quota'
  const still = async (tool: CalculatorPage, page: Page): Promise<number> => {
    await tool.frame.scrollIntoViewIfNeeded()
    await soon(async () => {
      await page.clock.runFor(100)
      return tool.frame.locator('.picture').isVisible()
    }).toBe(false)
    await page.clock.runFor(5_000)
    return inkOf(tool.frame.locator('canvas'))
  }

  test('under an arrow key held down it is at once where it has to be', () =>
    withoutTime(`/calculators/${id}/`, id, async (tool, page) => {
      expect(await still(tool, page)).toBeGreaterThan(1_000)
      await tool.slider('realisation').focus()
      for (let step = 0; step < 5; step++) {
        await page.keyboard.press('ArrowLeft')
        await page.clock.runFor(100)
        const now = await inkOf(tool.frame.locator('canvas'))
        await page.clock.runFor(1_000)
        expect(await inkOf(tool.frame.locator('canvas'))).toBe(now)
      }
    }))

  test('to a case that is chosen it moves, and never by way of nothing', () =>
    withoutTime(`/calculators/${id}/`, id, async (tool, page) => {
      const from = await still(tool, page)
      await tool.preset('noria').click()
      const seen: number[] = []
      for (let step = 0; step < 30; step++) {
        await page.clock.runFor(30)
        seen.push(await inkOf(tool.frame.locator('canvas')))
      }
      const to = seen.at(-1) ?? 0
      expect(to).not.toBe(from)
      expect(Math.min(...seen)).toBeGreaterThan(Math.min(from, to) * 0.98)
      expect(Math.max(...seen)).toBeLessThan(Math.max(from, to) * 1.02)
      expect(new Set(seen).size).toBeGreaterThan(2)
    }))
})

describe('every mark of a chart can be read by pointing at it, or with the arrow keys', () => {
  test('its name and its number stand below the drawing, and go when it is left', () =>
    onCalculator('/calculators/pay-at-attainment/', 'pay-at-attainment', async (tool, page) => {
      const pointed = tool.root.locator('.pointed')
      await tool.frame.scrollIntoViewIfNeeded()
      await soon(() => tool.frame.getAttribute('tabindex')).toBe('0')
      await tool.frame.focus()
      await page.keyboard.press('ArrowRight')
      await soon(() => pointed.textContent()).toMatch(/^0%: .*\$150,000$/)
      await page.keyboard.press('ArrowRight')
      await soon(() => pointed.textContent()).toMatch(/^5%: /)
      await page.keyboard.press('Tab')
      await soon(() => pointed.textContent()).toBe('')
      const box = await tool.frame.boundingBox()
      await page.mouse.move((box?.x ?? 0) + 40, (box?.y ?? 0) + 120)
      await soon(() => pointed.textContent()).toMatch(/%: .*\$/)
    }))
})

describe('what was stays behind what is', () => {
  const id = 'force-multiplier'
  test('as a ghost of the case that the page opened with, whatever the defaults are', () =>
    onCalculator(`/calculators/${id}/?reps=8`, id, async (tool) => {
      const ghosts = tool.frame.locator('.ghost rect')
      const extra = () => tool.frame.locator('.name').first().textContent()
      await soon(extra).toContain('$300,000')
      expect(await ghosts.count()).toBe(0)
      await tool.field('reps').fill('10')
      await soon(extra).toContain('$375,000')
      await soon(() => ghosts.count()).toBeGreaterThan(0)
      await tool.field('reps').fill('8')
      await soon(extra).toContain('$300,000')
      await soon(() => ghosts.count()).toBe(0)
    }))
})
