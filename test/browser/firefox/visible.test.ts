import { describe, expect, inject, test } from 'vitest'
import { models } from '../../support/content'
import { foxCalculator, inFirefox, onFoxCalculator } from '../../support/firefox'
import { soon } from '../../support/soon'
import { translate } from '../../support/translate'

const id = 'force-multiplier'
const own = `/calculators/${id}/`
const blank = '/favicon.svg'

describe('in Firefox what is visible is true and can be used', () => {
  test('on a page that the browser has translated', () =>
    onFoxCalculator(own, id, async (tool, page) => {
      await translate(page)
      await tool.slide('reps', 'ArrowLeft')
      await soon(() => tool.seen('extra')).toBe('$337,500')
      await tool.preset('scenario-2')
      await soon(() => tool.seen('extra')).toBe('$450,000')
    }))

  test('in a frame without an origin of its own, which works or says that it cannot', () =>
    inFirefox('/embed.js', async (page) => {
      const source = `${inject('origin')}/embed/${id}/`
      await page.setContent(
        `<!doctype html><iframe src="${source}" sandbox="allow-scripts" width="600" height="900"></iframe>`,
      )
      const frame = await (await page.waitForSelector('iframe'))?.contentFrame()
      if (!frame) throw new Error('there is no frame')
      const tool = foxCalculator(frame, id)
      const isAwake = () => frame.$$eval('astro-island[ssr]', ({ length }) => length === 0)
      await soon(async () =>
        (await tool.isVisible('.unlock')) ? !(await tool.isVisible('.slider')) : isAwake(),
      ).toBe(true)
      if (!(await isAwake())) return
      await tool.slide('reps', 'ArrowLeft')
      await soon(() => tool.seen('extra')).toBe('$337,500')
    }))

  test('a chart that is moved step by step stays the same drawing', () =>
    onFoxCalculator(own, id, async (tool, page) => {
      await page.$eval('.frame', (frame) => frame.scrollIntoView({ behavior: 'instant' }))
      await page.waitForSelector('.frame.drawn')
      await page.$eval('canvas', (canvas) => (canvas.dataset['first'] = ''))
      for (let step = 0; step < 5; step += 1) await tool.slide('lift', 'ArrowRight')
      await soon(() => tool.seen('extra')).toBe('$562,500')
      expect(await page.$$eval('canvas[data-first]', (all) => all.length)).toBe(1)
    }))

  test('with twice the letters on a narrow phone, every calculator and the link builder', () =>
    inFirefox(
      '/es/share/',
      async (page) => {
        const sideways = (): Promise<number> =>
          page.evaluate(() => {
            for (const fold of document.querySelectorAll('details')) fold.open = true
            for (const bar of document.querySelectorAll('.bar')) bar.classList.add('shown')
            return document.documentElement.scrollWidth - innerWidth
          })
        await page.waitForSelector('.locks label')
        expect(await sideways(), 'the link builder').toBeLessThanOrEqual(0)
        for (const { id: one } of models) {
          await page.goto(`${inject('origin')}/es/calculators/${one}/`)
          await foxCalculator(page, one).awake()
          await page.waitForSelector('.bar')
          expect(await sideways(), one).toBeLessThanOrEqual(0)
        }
        const letters = await page.$eval('html', (root) => getComputedStyle(root).fontSize)
        expect(letters).toBe('32px')
      },
      { preferences: { 'font.size.variable.x-western': 32 }, width: 320 },
    ))

  test('every number stands on one line with its sign and currency, on a narrow phone', () =>
    inFirefox(
      blank,
      async (page) => {
        for (const { id: one } of models) {
          await page.goto(`${inject('origin')}/es/calculators/${one}/?cur=CHF`)
          await foxCalculator(page, one).awake()
          const broken = await page.$$eval('output data[translate=no]', (numbers) =>
            numbers.flatMap(({ firstChild: text, textContent }) => {
              if (!(text instanceof Text)) return []
              const range = document.createRange()
              range.setStart(text, 0)
              // What a rate is counted by may stand on the next line.
              range.setEnd(text, (text.data.split(' ')[0] ?? '').length)
              const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)))
              return lines.size > 1 ? [textContent] : []
            }),
          )
          expect(broken, one).toEqual([])
        }
      },
      { width: 320 },
    ))

  test('where colours are the reader’s own, a pressed case has a mark', () =>
    inFirefox(
      own,
      async (page) => {
        const tool = foxCalculator(page, id)
        await tool.awake()
        expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true)
        const mark = (pressed: boolean): Promise<string> =>
          page.$eval(
            `.presets [aria-pressed=${String(pressed)}]`,
            (button) => getComputedStyle(button, '::before').borderBlockEndWidth,
          )
        expect(await mark(true)).not.toBe(await mark(false))
      },
      { preferences: { 'browser.display.document_color_use': 2 } },
    ))

  test('no field is so small that a phone zooms into it', () =>
    inFirefox('/es/calculators/sales-capacity/', async (page) => {
      const controls = '.calculator :is(.field input:not([type=range]), .grid input, select)'
      const sizes = await page.$$eval(controls, (all) =>
        all.map((control) => Number.parseFloat(getComputedStyle(control).fontSize)),
      )
      expect(sizes.length).toBeGreaterThan(10)
      expect(sizes.filter((size) => size < 16)).toEqual([])
    }))
})
