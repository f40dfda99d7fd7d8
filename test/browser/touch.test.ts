import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { handsWords } from '../../src/i18n/panels/hands'
import { awake } from '../support/awake'
import { onCalculator, painted, pathIn } from '../support/calculator'
import { oneOfEachMake } from '../support/content'
import { fingersOn, phone, placeOn, addressWritten } from '../support/fingers'
import { soon } from '../support/soon'
import { inTab } from '../support/tab'

describe('a phone does not zoom in on a field that is touched', () => {
  test.each(oneOfEachMake)('$id: no field has letters smaller than 16 px', (model) =>
    onCalculator(
      pathIn('en', `calculators/${model.id}/`),
      model.id,
      async (tool) => {
        const small = await tool.root
          .locator('select, input:is([type=text], :not([type]))')
          .evaluateAll((fields) =>
            fields
              .map((field) => `${field.getAttribute('name')}: ${getComputedStyle(field).fontSize}`)
              .filter((field) => Number.parseFloat(field.split(': ')[1] ?? '') < 16),
          )
        expect(small).toEqual([])
      },
      { viewport: { width: 390, height: 800 } },
    ),
  )
})

describe('a swipe up or down that begins on a slider scrolls the page', () => {
  test.each([
    { leaves: 'every number as it was', typed: '750,000' },
    { leaves: 'what is half typed in its field', typed: '7 or 8' },
  ])('and leaves $leaves', ({ typed }) =>
    onCalculator(
      '/calculators/force-multiplier/',
      'force-multiplier',
      async (tool, page) => {
        await tool.field('quota').fill(typed)
        const slider = tool.slider('quota')
        await slider.evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }))
        await painted(page)
        const { x = 0, y = 0, width = 0, height = 0 } = (await slider.boundingBox()) ?? {}
        const [before, values] = [await page.evaluate(() => scrollY), await tool.values()]
        const session = await page.context().newCDPSession(page)
        const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', up?: number) =>
          session.send('Input.dispatchTouchEvent', {
            type,
            touchPoints: up === undefined ? [] : [{ x: x + width * 0.9, y: y + height / 2 - up }],
          })
        await touch('touchStart', 0)
        for (let up = 20; up <= 200; up += 20) {
          await touch('touchMove', up)
          await painted(page)
        }
        await touch('touchEnd')
        await soon(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 100)
        await painted(page)
        expect(await tool.values()).toEqual(values)
        expect(await tool.field('quota').inputValue()).toBe(typed)
      },
      { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
    ),
  )
})

const query = (page: Page) => page.evaluate(() => location.search)
const scrolled = (page: Page) => page.evaluate(() => scrollY)
/** Until a finger has rested long enough to hold what it is on. */
const rest = (page: Page) => page.locator('.carried, [data-held]').first().waitFor()

/** Where a figure of each kind is taken hold of, and which way from there its numbers go. */
const held = [
  { name: 'half-filled-team', path: '/predictable-revenue/', what: '[data-carries=hires4]' },
  { name: 'ladder', path: '/sdr-compensation/', what: '.grip' },
  { name: 'land-or-wait', path: '/small-deals-large-accounts/', what: '.grip' },
]
const kinds = [...held, { name: 'lever', path: '/presales-leverage/', what: '.grip' }]

/** What is taken hold of in a figure, in the middle of the screen, with fingers to do it; and whether all is as it was. */
const onFigure = (
  { name, path, what }: (typeof kinds)[number],
  work: (
    figure: Awaited<ReturnType<typeof fingersOn>> & {
      readonly page: Page
      readonly handle: ReturnType<Page['locator']>
      readonly untouched: () => Promise<void>
    },
  ) => Promise<void>,
): Promise<void> =>
  inTab(
    path,
    async (page) => {
      const { root, finding } = await awake(page, name)
      const handle = root.locator(what).first()
      await handle.waitFor()
      await handle.evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }))
      await painted(page)
      const said = await finding.innerText()
      await work({
        ...(await fingersOn(page)),
        page,
        handle,
        async untouched() {
          await addressWritten(page)
          expect(await query(page)).toBe('')
          await soon(() => finding.innerText()).toBe(said)
          expect(await root.locator('.carried, [data-held]').count()).toBe(0)
        },
      })
    },
    { own: true, ...phone },
  )

describe('a finger on what a figure can be moved by', () => {
  test.each(kinds)('scrolls the page, and moves nothing, when it goes up at once ($name)', (kind) =>
    onFigure(kind, async ({ page, handle, put, go, lift, untouched }) => {
      const [before, from] = [await scrolled(page), await placeOn(handle)]
      await put(from)
      await go([from, { x: from.x + 2, y: from.y - 240 }])
      await lift()
      await soon(() => scrolled(page)).toBeGreaterThan(before + 100)
      await untouched()
    }),
  )

  test.each(held)('is told to rest first where it went off at once ($name)', (kind) =>
    onFigure(kind, async ({ page, handle, put, go, lift }) => {
      const from = await placeOn(handle)
      await put(from)
      await go([from, { x: from.x, y: from.y - 60 }])
      await lift()
      await page.getByText(handsWords.en.rest).waitFor()
      await put(await placeOn(handle))
      await rest(page)
      await page.getByText(handsWords.en.rest).waitFor({ state: 'detached' })
      await lift()
    }),
  )

  test.each(held)('moves it, and not the page, once it has rested there ($name)', (kind) =>
    onFigure(kind, async ({ page, handle, put, go, lift }) => {
      const [before, from] = [await scrolled(page), await placeOn(handle)]
      await put(from)
      await page.locator('.carried, [data-held]').waitFor()
      await go([from, { x: from.x + 2, y: from.y - 70 }])
      await lift()
      await soon(() => query(page)).not.toBe('')
      expect(await scrolled(page)).toBe(before)
      await page.locator('.carried, [data-held]').waitFor({ state: 'detached' })
    }),
  )

  test.each(held)('opens no menu when it rests, and selects no text ($name)', (kind) =>
    onFigure(kind, async ({ page, handle, put, lift, untouched }) => {
      await put(await placeOn(handle))
      await rest(page)
      const opens = await handle.evaluate((one) =>
        one.dispatchEvent(new Event('contextmenu', { bubbles: true, cancelable: true })),
      )
      expect(opens).toBe(false)
      expect(await page.evaluate(() => getSelection()?.toString())).toBe('')
      await lift()
      await untouched()
    }),
  )

  test.each(kinds)('gives back what it moved when it is taken away from the page ($name)', (kind) =>
    onFigure(kind, async ({ page, handle, put, go, cancel, untouched }) => {
      const from = await placeOn(handle)
      await put(from)
      await rest(page)
      await go([from, { x: from.x - 60, y: kind.name === 'lever' ? from.y : from.y - 60 }])
      await cancel()
      await untouched()
    }),
  )

  test.each(kinds)('moves nothing in the end when another comes down beside it ($name)', (kind) =>
    onFigure(kind, async ({ page, handle, put, go, lift, untouched }) => {
      const from = await placeOn(handle)
      const beside = { x: from.x - 14, y: from.y + 4 }
      await put(from)
      await rest(page)
      await put(from, beside)
      await go(
        [from, { x: from.x + 50, y: from.y - 50 }],
        [beside, { ...beside, x: beside.x - 50 }],
      )
      await lift()
      await untouched()
    }),
  )
})
