import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { languageCodes } from '../../src/i18n'
import { awake } from '../support/awake'
import { pathIn } from '../support/calculator'
import { readerFor } from '../support/content'
import { fingersOn, phone, placeOn, addressWritten } from '../support/fingers'
import { wordsOf } from '../support/figures'
import { modelNamed } from '../support/models'
import { soon } from '../support/soon'
import { inTab } from '../support/tab'

const name = 'half-filled-team'
const query = (page: Page) => page.evaluate(() => location.search)
const written = (count: Record<string, number>): string =>
  `?${Object.entries(count)
    .map(([key, value]) => `sales-capacity.${key}=${value}`)
    .join('&')}`

/** The figure, its hires as they are taken hold of, and how often its address has been written since. */
async function team(page: Page) {
  const { root, drawing, finding } = await awake(page, name)
  const hires = (quarter: number) => root.locator(`[data-carries=hires${quarter}]`)
  await hires(2).waitFor()
  await hires(2).evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }))
  await page.evaluate(() => {
    const write = history.replaceState.bind(history)
    history.replaceState = (state, unused, url) => {
      const to = String(url ?? '').split('?')[1] ?? ''
      const seen = (document.body.dataset['written'] ?? '').split(' ').filter(Boolean)
      if (seen.at(-1) !== to) document.body.dataset['written'] = [...seen, to].join(' ')
      write(state, unused, url)
    }
  })
  const addresses = () =>
    page.evaluate(() => (document.body.dataset['written'] ?? '').split(' ').filter(Boolean))
  return { root, drawing, finding, hires, addresses }
}

/** Takes hold of hires with the mouse, and holds them over another quarter. */
async function carry(page: Page, from: Locator, to: Locator, share: number) {
  const [start, end] = [await placeOn(from, share), await placeOn(to)]
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  await page.mouse.move(end.x, end.y + 12, { steps: 5 })
}

describe('hires are carried to another quarter', () => {
  test('by the mouse, from where they are taken hold of on: as one step, written once', () =>
    inTab(
      '/predictable-revenue/',
      async (page) => {
        const { root, drawing, finding, hires, addresses } = await team(page)
        const said = await finding.innerText()
        await carry(page, hires(2), hires(3), 0.5)
        expect(await root.locator('.carried').innerText()).toBe('3')
        expect(await finding.innerText()).toBe(said)
        await page.mouse.up()
        await soon(() => query(page)).toBe(written({ hires2: 2, hires3: 9 }))
        expect(await addresses()).toEqual([written({ hires2: 2, hires3: 9 }).slice(1)])
        await soon(() => drawing.getAttribute('aria-label')).not.toBe(said)
        expect(await root.locator('.carried').count()).toBe(0)
        expect(await root.locator('[data-slider=hires3]').inputValue()).toBe('9')
        expect(await hires(3).getAttribute('aria-valuetext')).toMatch(/: 9$/)
      },
      { own: true },
    ))

  test('and stay where they were when Escape is pressed, or they are let go at home', () =>
    inTab(
      '/predictable-revenue/',
      async (page) => {
        const { root, hires, addresses } = await team(page)
        await carry(page, hires(2), hires(4), 0.1)
        await page.keyboard.press('Escape')
        await root.locator('.carried').waitFor({ state: 'detached' })
        await page.mouse.up()
        await carry(page, hires(2), hires(2), 0.1)
        await page.mouse.up()
        await root.locator('.carried').waitFor({ state: 'detached' })
        expect(await addresses()).toEqual([])
        expect(await query(page)).toBe('')
      },
      { own: true },
    ))

  test('by a finger that has rested on them, without scrolling the page', () =>
    inTab(
      '/predictable-revenue/',
      async (page) => {
        const { root, hires } = await team(page)
        const before = await page.evaluate(() => scrollY)
        const { put, go, lift } = await fingersOn(page)
        const [start, end] = [await placeOn(hires(4), 0.05), await placeOn(hires(2))]
        await put(start)
        await root.locator('.carried').waitFor()
        await go([start, end])
        await lift()
        await soon(() => query(page)).toBe(written({ hires2: 12, hires4: 0 }))
        expect(await page.evaluate(() => scrollY)).toBe(before)
      },
      { own: true, ...phone, viewport: { width: 320, height: 740 } },
    ))

  test('by the first of two fingers or by none, and never those under the second', () =>
    inTab(
      '/predictable-revenue/',
      async (page) => {
        const { root, hires, addresses } = await team(page)
        const { put, go, lift } = await fingersOn(page)
        const [first, to, second] = [
          await placeOn(hires(2)),
          await placeOn(hires(3)),
          await placeOn(hires(4)),
        ]
        await put(first)
        await root.locator('.carried').waitFor()
        await put(first, second)
        await go([first, to], [second, second])
        expect(await root.locator('.carried').count()).toBe(0)
        await lift()
        await addressWritten(page)
        expect(await addresses()).toEqual([])
      },
      { own: true, ...phone },
    ))

  test.each(languageCodes)('by keys, one at a time, told to those who hear the page (%s)', (code) =>
    inTab(
      pathIn(code, 'predictable-revenue/'),
      async (page) => {
        const { hires } = await team(page)
        const { short } = readerFor(code, modelNamed('sales-capacity'))
        const focused = page.locator('[data-carries]:focus')
        const told = () => focused.getAttribute('aria-valuetext')
        expect(await hires(2).getAttribute('aria-label')).toBe(
          wordsOf(code, name).labels['carried'],
        )
        await hires(2).focus()
        expect(await told()).toBe(`${short('hires2')}: 5`)
        await page.keyboard.press('ArrowRight')
        await soon(told).toBe(`${short('hires3')}: 7`)
        await soon(() => query(page)).toBe(written({ hires2: 4, hires3: 7 }))
        await page.keyboard.press('ArrowLeft')
        await soon(told).toBe(`${short('hires2')}: 5`)
        await soon(() => query(page)).toBe('')
        await page.keyboard.press('ArrowLeft')
        await page.keyboard.press('End')
        await soon(told).toBe(`${short('hires4')}: 8`)
      },
      { own: true },
    ),
  )

  test('into a quarter where nobody joins, and out of one until nobody does, with the keys still on them', () =>
    inTab(
      '/predictable-revenue/?sales-capacity.hires2=1&sales-capacity.hires3=0',
      async (page) => {
        const { hires } = await team(page)
        await hires(2).focus()
        await page.keyboard.press('ArrowRight')
        await soon(() => hires(2).count()).toBe(0)
        const at = () => page.evaluate(() => document.activeElement?.getAttribute('data-carries'))
        await soon(at).toBe('hires3')
      },
      { own: true },
    ))

  test('and back by the opposite key, also where it was part of one', () =>
    inTab(
      '/predictable-revenue/?sales-capacity.hires2=0.5&sales-capacity.hires3=5.25',
      async (page) => {
        const { hires } = await team(page)
        await hires(2).press('ArrowDown')
        await soon(() => query(page)).toContain('hires3=5.75')
        await hires(3).press('ArrowUp')
        await soon(() => query(page)).toContain('hires2=0.5&sales-capacity.hires3=5.25')
      },
      { own: true },
    ))
})

test('a quarter that a host has locked gives nobody away and takes nobody in', () =>
  inTab(
    '/embed/figure/half-filled-team/?lock=hires3',
    async (page) => {
      await page.locator('html.kept').waitFor()
      const root = page.locator(`[data-figure=${name}]`)
      const second = root.locator('[data-carries=hires2]')
      await second.waitFor()
      await second.press('ArrowRight')
      await soon(() => query(page)).toContain('hires2=4')
      expect(await query(page)).toContain('hires4=8')
      expect(await query(page)).not.toMatch(/[?&]hires3=/)
      expect(await root.locator('[data-carries=hires3]').count()).toBe(0)
    },
    { own: true },
  ))

test('nobody is taken hold of on paper or with scripts off', async () => {
  await inTab(
    '/predictable-revenue/',
    async (page) => {
      const { hires } = await team(page)
      await page.emulateMedia({ media: 'print' })
      expect(await hires(2).isVisible()).toBe(false)
    },
    { own: true },
  )
  await inTab(
    '/predictable-revenue/',
    async (page) => {
      const root = page.locator(`[data-figure=${name}]`)
      expect(await root.locator('.frame svg').count()).toBeGreaterThan(1)
      expect(await root.locator('.carry').count()).toBe(0)
    },
    { own: true, javaScriptEnabled: false },
  )
})
