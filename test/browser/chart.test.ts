import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { onPage } from '../support/browser'
import { calculatorOn, onCalculator, pathIn } from '../support/calculator'
import { models } from '../support/content'
import { moveOf } from '../support/moves'
import { soon } from '../support/soon'
import { stages } from '../support/stages'

/** The files that the charting library came to be in, known by a sentence of its own. */
const library = globSync('dist/_astro/*.js')
  .filter((file) => readFileSync(file, 'utf8').includes('Canvas is already in use'))
  .map((file) => basename(file))
const fetched = async (page: Page): Promise<readonly string[]> => {
  const names = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
  return library.filter((file) => names.some((name) => name.endsWith(file)))
}

const drawn = stages.filter(({ html }) => html.includes('<canvas'))
const small = { viewport: { width: 400, height: 300 } }
const boxOf = (place: Locator) =>
  place.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    return { left, top: top + scrollY, width, height }
  })

describe('a reader pays for a chart that is not in sight, or sees the page jump when it comes', () => {
  test('the charting library is one file of the site', () => expect(library).toHaveLength(1))

  test.each(drawn)('$path: that of $model.id comes when near, in the place of its picture', ({ path, model }) =>
    onPage(path, async ({ page }) => {
      const tool = calculatorOn(page, model.id)
      await page.waitForLoadState('networkidle')
      await tool.root.locator('.bench').evaluate((bench) => bench.scrollIntoView({ behavior: 'instant' }))
      await page.waitForFunction(() => document.querySelector('astro-island:not([ssr])'))
      await page.waitForLoadState('networkidle')
      expect(await fetched(page)).toEqual([])
      await soon(() => page.evaluate(() => document.fonts.status)).toBe('loaded')
      const after = tool.root.locator('.toolbar')
      const before = await boxOf(after)
      const picture = await boxOf(tool.frame.locator('.picture'))
      await tool.frame.evaluate((frame) => frame.scrollIntoView({ behavior: 'instant' }))
      await soon(() => fetched(page)).toEqual(library)
      await soon(() => boxOf(tool.frame.locator('canvas'))).toEqual(picture)
      await soon(() => tool.frame.locator('.picture').isVisible()).toBe(false)
      expect(await boxOf(after)).toEqual(before)
    }, small),
  )
})

const pixels = (canvas: Locator): Promise<string> =>
  canvas.evaluate((element) => (element instanceof HTMLCanvasElement ? element.toDataURL() : ''))

describe('a drawn chart shows other numbers, colours or sizes than the page around it', () => {
  const withCanvas = models.filter(({ id }) => drawn.some(({ model }) => model.id === id))
  test.each(withCanvas)('$id is drawn anew for another size, another theme and other numbers', (model) =>
    onCalculator(pathIn('en', `calculators/${model.id}/`), model.id, async (tool, page) => {
      const [canvas, picture] = [tool.frame.locator('canvas'), tool.frame.locator('.picture')]
      await tool.frame.scrollIntoViewIfNeeded()
      await soon(() => picture.isVisible()).toBe(false)
      await page.setViewportSize({ width: 500, height: 900 })
      await soon(async () => ({ canvas: await boxOf(canvas) })).toEqual({ canvas: await boxOf(picture) })
      const light = await pixels(canvas)
      await page.emulateMedia({ colorScheme: 'dark' })
      await soon(() => pixels(canvas)).not.toBe(light)
      const [dark, said] = [await pixels(canvas), await tool.frame.getAttribute('aria-label')]
      const { key, value } = moveOf(model)
      await tool.put(model, 'en', key, value)
      await soon(() => pixels(canvas)).not.toBe(dark)
      expect(said).not.toBe('')
    }, { reducedMotion: 'reduce' }),
  )

  const motions = [['reduce', true], ['no-preference', false]] as const
  test.each(motions)('with motion “%s” a change is final at once: %s', (reducedMotion, final) =>
    onCalculator('/calculators/force-multiplier/', 'force-multiplier', async (tool, page) => {
      await page.clock.install({ time: 0 })
      await page.reload()
      await tool.awake()
      await tool.frame.scrollIntoViewIfNeeded()
      await soon(() => tool.frame.locator('.picture').isVisible()).toBe(false)
      await page.clock.pauseAt(3_600_000)
      await page.clock.runFor(5_000)
      await tool.field('programme').evaluate((field) => field.closest('details')?.setAttribute('open', ''))
      await tool.field('programme').fill('100000')
      await page.clock.runFor(200)
      const soonAfter = await pixels(tool.frame.locator('canvas'))
      await page.clock.runFor(5_000)
      expect((await pixels(tool.frame.locator('canvas'))) === soonAfter).toBe(final)
    }, { reducedMotion }),
  )
})
