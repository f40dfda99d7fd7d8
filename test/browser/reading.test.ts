import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { documents } from '../support/documents'
import { all } from '../support/dom'
import { soon } from '../support/soon'
import { inTab } from '../support/tab'

const paths = documents
  .filter(({ root }) => all(root, 'div', { class: 'prose' }).length > 0)
  .map(({ path }) => path)
const phone = { viewport: { width: 360, height: 740 } }
const desk = { viewport: { width: 1440, height: 900 } }
const unscripted = { javaScriptEnabled: false }

/** Whether a part can be seen, wherever on the page. */
const seen = (page: Page, part: string): Promise<boolean> =>
  page
    .locator(part)
    .first()
    .evaluate((one) => one.checkVisibility() && one.getBoundingClientRect().width > 0)

/** What there is to look at, to move or to open on the way through an article. */
const stops = [
  '.signature, section[data-calculator], table, .template',
  '[role=spinbutton], details.question',
].join()

/** The longest stretch of an article, in CSS pixels, without any of that. */
const longestStretch = (page: Page): Promise<number> =>
  page.locator('.prose').evaluate((prose, wanted) => {
    const boxOf = (one: Element): DOMRect => one.getBoundingClientRect()
    // A closed table has a size, too.
    const boxes = [...prose.querySelectorAll(wanted)]
      .filter((one) => one.checkVisibility())
      .map(boxOf)
    const { top, bottom } = boxOf(prose)
    let [end, longest] = [top, 0]
    for (const box of [...boxes.sort((a, b) => a.top - b.top), { top: bottom, bottom }]) {
      longest = Math.max(longest, box.top - end)
      end = Math.max(end, box.bottom)
    }
    return longest
  }, stops)

describe.each(paths)('%s on a phone', (path) => {
  test.each([320, 390])(
    'asks nobody to pass two screens without something to look at, to move or to open, at %i px',
    (width) =>
      inTab(
        path,
        async (page) => {
          // Numbers in sentences come to life as they come near.
          for (const near of await page.locator('[data-near]').all())
            await near.scrollIntoViewIfNeeded()
          await soon(() => longestStretch(page)).toBeLessThanOrEqual(2 * 844)
        },
        { viewport: { width, height: 844 } },
      ),
  )

  test('the first sentence starts within 500 px; summary and contents are a line each before it', () =>
    inTab(
      path,
      async (page) => {
        const box = await page.locator('.prose > p').first().boundingBox()
        expect(box?.y).toBeLessThan(500)
        expect(await seen(page, '.summary')).toBe(false)
        await page.locator('.opening > summary').click()
        expect(await seen(page, '.summary')).toBe(true)
        await page.locator('.contents summary').click()
        expect(await seen(page, '.contents a')).toBe(true)
      },
      { ...phone, ...unscripted },
    ))

  test('no table is cut without a sign: it fits, or holds its first column and says that there is more', () =>
    inTab(
      path,
      async (page) => {
        const cut = await page.locator('.prose .table').evaluateAll((tables) =>
          tables
            .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
            .filter((table) => {
              const first = table.querySelector('tbody td')
              const holds = first && getComputedStyle(first).position === 'sticky'
              return !holds || !getComputedStyle(table).backgroundImage.includes('gradient')
            })
            .map(({ textContent }) => textContent),
        )
        expect(cut).toEqual([])
      },
      { viewport: { width: 320, height: 740 } },
    ))

  test('a mark of a source is a number in brackets and stands on the line of what it belongs to', () =>
    inTab(
      path,
      async (page) => {
        const odd = await page.locator('.prose p > .cite > a').evaluateAll((marks) =>
          marks.flatMap((mark) => {
            const before = mark.parentElement?.previousSibling
            const range = document.createRange()
            if (!before) return ['nothing before it']
            range.selectNodeContents(before)
            const last = [...range.getClientRects()].at(-1)
            const { top, bottom } = mark.getBoundingClientRect()
            const inLine = last && top < last.bottom && bottom > last.top
            return inLine && /^\[\d+\]$/.test(mark.textContent) ? [] : [mark.textContent]
          }),
        )
        expect(odd).toEqual([])
      },
      phone,
    ))
})

describe('notes', () => {
  const path = '/presales-leverage/'
  const [mark, note] = ['.prose > p a:has(+ .note)', '.prose > p .note']

  test('with room they stand beside the text, no two on one another', () =>
    inTab(
      path,
      async (page) => {
        const right = await page
          .locator('.prose > p')
          .first()
          .evaluate((text) => text.getBoundingClientRect().right)
        const boxes = await page.locator('.prose > p .note').evaluateAll((all) =>
          all.map((one) => {
            const { left, top, bottom } = one.getBoundingClientRect()
            return { left, top, bottom }
          }),
        )
        expect(boxes.length).toBeGreaterThan(0)
        expect(boxes.filter(({ left }) => left < right)).toEqual([])
        const over = boxes.filter(({ top }, at) => top < (boxes[at - 1]?.bottom ?? 0))
        expect(over).toEqual([])
      },
      desk,
    ))

  test('on a phone a touch of the mark opens its note under the line, and another closes it', () =>
    inTab(
      path,
      async (page) => {
        expect(await seen(page, note)).toBe(false)
        await soon(async () => {
          if (!(await seen(page, note))) await page.locator(mark).first().click()
          return seen(page, note)
        }).toBe(true)
        expect(await page.locator(mark).first().getAttribute('aria-expanded')).toBe('true')
        expect(await page.evaluate(() => location.hash)).toBe('')
        await page.locator(mark).first().press('Enter')
        expect(await seen(page, note)).toBe(false)
      },
      { ...phone, own: true },
    ))

  test('with scripts off they tear no sentence apart on a phone, and marks lead to the list of sources', () =>
    inTab(
      path,
      async (page) => {
        expect(await seen(page, note)).toBe(false)
        await page.locator(mark).first().click()
        expect(await page.evaluate(() => location.hash)).toMatch(/^#source-/)
      },
      { ...phone, ...unscripted, own: true },
    ))
})

describe('with room the contents stand beside the text', () => {
  const last = '.contents li:last-child a'

  test('they follow, and the section being read is marked', () =>
    inTab(
      '/small-deals-large-accounts/',
      async (page) => {
        await page.locator(last).click()
        await soon(() => page.locator(last).getAttribute('aria-current')).toBe('true')
        expect(await page.locator('.contents [aria-current]').count()).toBe(1)
        expect((await page.locator('.contents').boundingBox())?.y).toBeGreaterThanOrEqual(0)
      },
      { ...desk, own: true, reducedMotion: 'reduce' },
    ))

  test('with scripts off their links lead to their sections, and so does the link at each heading', () =>
    inTab(
      '/es/small-deals-large-accounts/',
      async (page) => {
        await page.locator(last).click()
        const hash = await page.evaluate(() => location.hash)
        const anchor = page.locator('.heading .anchor').last()
        expect(decodeURIComponent(hash)).toBe(await anchor.getAttribute('href'))
        await anchor.focus()
        expect(await anchor.evaluate((one) => getComputedStyle(one).opacity)).toBe('1')
        const title = await page.locator('.heading h2').last().textContent()
        expect(await anchor.getAttribute('aria-label')).toContain(title)
      },
      { ...desk, ...unscripted, own: true },
    ))
})
