import { globSync } from 'node:fs'
import { basename } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { languageCodes } from '../../src/i18n'
import { pathIn } from '../support/calculator'
import { inTab } from '../support/tab'

/** The words after which a line begins with a full stop, a comma or a closing mark. */
const astray = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const boxOf = (text: Text, at: number): DOMRect => {
      const range = document.createRange()
      range.setStart(text, at)
      range.setEnd(text, at + 1)
      return range.getBoundingClientRect()
    }
    const found: string[] = []
    for (const place of document.querySelectorAll('main :is(p, li, td, dd)')) {
      if (place.closest('astro-island')) continue
      const walk = document.createTreeWalker(place, NodeFilter.SHOW_TEXT)
      let before: Text | undefined
      for (let node = walk.nextNode(); node; node = walk.nextNode()) {
        if (!(node instanceof Text) || !node.data.trim()) continue
        if (before && /^[.,;:!?)”’»]/.test(node.data)) {
          const end = boxOf(before, before.data.trimEnd().length - 1)
          if (end.width > 0 && boxOf(node, 0).top > end.bottom - 2)
            found.push(before.data.slice(-30))
        }
        before = node
      }
    }
    return found
  })

/** The tables that have to be slid to be read. */
const slid = (page: Page): Promise<string[]> =>
  page
    .locator('main .table')
    .evaluateAll((tables) =>
      tables
        .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
        .map((table) => table.textContent.trim().slice(0, 30)),
    )

const slugs = globSync('content/articles/en/*.mdx').map((file) => basename(file, '.mdx'))
const pages = languageCodes.flatMap((code) => slugs.map((slug) => pathIn(code, `${slug}/`)))
test.each([320, 360, 390, 412].flatMap((width) => pages.map((path) => ({ path, width }))))(
  'no line begins with a mark, and no table is wider than the page ($path, $width pixels)',
  ({ path, width }) =>
    inTab(
      path,
      async (page) => {
        expect(await astray(page)).toEqual([])
        expect(await slid(page)).toEqual([])
      },
      { viewport: { width, height: 844 } },
    ),
)
