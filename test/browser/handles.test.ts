import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { pathIn } from '../support/calculator'
import { awake } from '../support/awake'
import { figures, shownIn } from '../support/figures'
import { soon } from '../support/soon'
import { inTab } from '../support/tab'

/** Where every handle of a figure is, below its top, wherever any of them is moved; once each. */
const placesOf = (root: Locator) =>
  root.evaluate(async (figure) => {
    const handles = [...figure.querySelectorAll<HTMLInputElement>('.handles input')]
    const drawn = () => new Promise((then) => requestAnimationFrame(() => setTimeout(then)))
    const seen: Set<number>[] = handles.map(() => new Set())
    for (const one of handles) {
      const [before, [low, high]] = [one.value, [Number(one.min), Number(one.max)]]
      const to = [0, 0.25, 0.5, 0.75, 1].map((share) => `${low + (high - low) * share}`)
      for (const value of one.type === 'range' ? [...to, before] : ['', '']) {
        if (one.type === 'range') {
          one.value = value
          one.dispatchEvent(new Event('input', { bubbles: true }))
        } else one.click()
        await drawn()
        for (const [at, handle] of handles.entries()) {
          const { top } = handle.getBoundingClientRect()
          seen[at]?.add(Math.round(top - figure.getBoundingClientRect().top))
        }
      }
    }
    return seen.map((tops) => tops.size)
  })

describe('no handle moves away, wherever a handle is moved', () => {
  const widths = [
    { code: 'es', width: 320 },
    { code: 'en', width: 390 },
    { code: 'en', width: 1440 },
  ] as const
  test.each(figures.flatMap(({ name }) => widths.map((one) => ({ name, ...one }))))(
    '$name ($code, $width pixels)',
    ({ name, code, width }) =>
      inTab(
        pathIn(code, `${shownIn(name)[0] ?? ''}/`),
        async (page) => {
          const { root } = await awake(page, name)
          const places = await placesOf(root)
          expect(places).toEqual(places.map(() => 1))
        },
        { own: true, viewport: { width, height: 800 } },
      ),
  )
})

const tables = [
  { code: 'es', width: 768 },
  { code: 'en', width: 1440 },
] as const
test.each(figures.flatMap(({ name }) => tables.map((one) => ({ name, ...one }))))(
  '$name: no handle stands alone in the last row, and what it shows right under what it finds ($code, $width pixels)',
  ({ name, code, width }) =>
    inTab(
      pathIn(code, `${shownIn(name)[0] ?? ''}/`),
      async (page) => {
        const { root } = await awake(page, name)
        const rows = await root.evaluate((figure) => {
          const tops = [...figure.querySelectorAll('.handle input')].map((one) =>
            Math.round(one.getBoundingClientRect().bottom),
          )
          return [...new Set(tops)].map((top) => tops.filter((one) => one === top).length)
        })
        expect(rows.at(-1)).toBeGreaterThan(1)
        const gap = await root.evaluate((figure) => {
          const letters = document.createRange()
          letters.selectNodeContents(figure.querySelector('figcaption strong > span') ?? figure)
          const below = figure.querySelector('figcaption .what') ?? figure
          return below.getBoundingClientRect().top - letters.getBoundingClientRect().bottom
        })
        expect(gap).toBeLessThanOrEqual(8)
      },
      { viewport: { width, height: 800 } },
    ),
)

test('the ring of a handle lies around its name and its beam, and not within', () =>
  inTab(
    '/presales-leverage/',
    async (page) => {
      const { root, handle } = await awake(page, 'lever')
      await handle.focus()
      await page.keyboard.press('ArrowRight')
      expect(await handle.evaluate((one) => getComputedStyle(one).outlineStyle)).toBe('none')
      const ring = root.locator('.handle').first()
      const { style, offset } = await ring.evaluate((one) => {
        const { outlineStyle, outlineOffset } = getComputedStyle(one)
        return { style: outlineStyle, offset: parseFloat(outlineOffset) }
      })
      expect(style).toBe('solid')
      expect(offset).toBeGreaterThan(0)
    },
    { own: true },
  ))

describe('the fulcrum of the lever is moved by 1 to 15 reps', () => {
  const lever = (page: Page) => awake(page, 'lever')
  const query = (page: Page) => page.evaluate(() => location.search)
  test('by keys and by the mouse, from one end to the other', () =>
    inTab(
      '/presales-leverage/',
      async (page) => {
        const { handle } = await lever(page)
        await handle.focus()
        await page.keyboard.press('End')
        await soon(() => query(page)).toBe('?force-multiplier.reps=15')
        await page.keyboard.press('Home')
        await soon(() => query(page)).toBe('?force-multiplier.reps=1')
        const { x = 0, y = 0, width = 0, height = 0 } = (await handle.boundingBox()) ?? {}
        await page.mouse.click(x + width / 2, y + height / 2)
        await soon(() => query(page)).toBe('?force-multiplier.reps=8')
      },
      { own: true },
    ))

  test('and a case beyond that is still the case, told at the fulcrum', () =>
    inTab(
      '/presales-leverage/?force-multiplier.reps=40',
      async (page) => {
        const { root, handle, drawing } = await lever(page)
        await soon(() => drawing.getAttribute('aria-label')).toContain('40 reps')
        expect(await root.locator('.around .effort').allTextContents()).toContain('← 40')
        expect(await handle.getAttribute('aria-valuetext')).toBe('40')
        expect(await query(page)).toBe('?force-multiplier.reps=40')
      },
      { own: true },
    ))
})
