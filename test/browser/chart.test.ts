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
import { modelNamed } from '../support/models'
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
            await soon(() => boxOf(tool.frame.locator('canvas'))).toEqual(picture)
            await soon(() => tool.frame.locator('.picture').isVisible()).toBe(false)
            expect(fetched, path).toHaveLength(1)
            expect(await boxOf(after), path).toEqual(before)
          }
        },
        { viewport: { width: 400, height: 300 } },
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
              JSON.stringify(await boxOf(canvas)) === JSON.stringify(await boxOf(picture)),
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

/** How many pixels each bar of a canvas is long, from its top to its bottom bar, as drawn now. */
const barLengths = (canvas: Locator, rows: number): Promise<readonly number[]> =>
  canvas.evaluate((element, count) => {
    if (!(element instanceof HTMLCanvasElement)) return []
    const pen = element.getContext('2d')
    return Array.from({ length: count }, (_, at) => {
      const y = Math.round(((at + 0.5) / count) * element.height)
      const line = pen?.getImageData(0, y, element.width, 1).data ?? []
      return line.filter((part, place) => place % 4 === 3 && part > 200).length
    })
  }, rows)

describe('a bar moves from where it is to where it has to be', () => {
  const id = 'force-multiplier'
  const still = async (tool: CalculatorPage, page: Page): Promise<readonly number[]> => {
    await tool.frame.scrollIntoViewIfNeeded()
    await soon(async () => {
      await page.clock.runFor(100)
      return tool.frame.locator('.picture').isVisible()
    }).toBe(false)
    await page.clock.runFor(5_000)
    return barLengths(tool.frame.locator('canvas'), 3)
  }

  test('an arrow key held down leaves bars in place that keep their share', () =>
    withoutTime(`/calculators/${id}/`, id, async (tool, page) => {
      const before = await still(tool, page)
      expect(Math.min(...before)).toBeGreaterThan(100)
      await tool.slider('reps').focus()
      for (let step = 0; step < 10; step++) {
        await page.keyboard.press('ArrowRight')
        await page.clock.runFor(50)
        const now = await barLengths(tool.frame.locator('canvas'), 3)
        const moved = now.map((length, at) => Math.abs(length - (before[at] ?? 0)))
        expect(Math.max(...moved), `step ${step}: ${now.join(', ')}`).toBeLessThan(4)
      }
    }))

  test('a bar that shrinks is never shorter than it will be, nor longer than it was', () =>
    withoutTime(`/calculators/${id}/`, id, async (tool, page) => {
      const [, , from = 0] = await still(tool, page)
      await tool.put(modelNamed(id), 'en', 'margin', 50)
      await soon(async () => (await tool.values())['netShare']).toBe('0.4')
      const seen: number[] = []
      for (let step = 0; step < 30; step++) {
        await page.clock.runFor(30)
        seen.push((await barLengths(tool.frame.locator('canvas'), 3))[2] ?? 0)
      }
      const to = seen.at(-1) ?? 0
      expect(to).toBeLessThan(from)
      expect(Math.min(...seen)).toBeGreaterThan(to - 4)
      expect(Math.max(...seen)).toBeLessThan(from + 4)
    }))
})
