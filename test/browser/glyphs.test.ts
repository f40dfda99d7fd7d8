import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { locales } from '../../src/i18n'
import { onPage } from '../support/browser'
import { documents } from '../support/documents'
import { all, attribute, text, type Root } from '../support/dom'

const currencies = documents.flatMap(({ root }) =>
  all(root, 'select', { 'data-currency': true }).flatMap((select) =>
    all(select, 'option').map((option) => attribute(option, 'value') ?? ''),
  ),
)

/** Amounts in every currency that a reader can choose. */
const amounts = [...new Set(currencies)].flatMap((currency) =>
  Object.values(locales).map(({ intl }) =>
    new Intl.NumberFormat(intl, { style: 'currency', currency }).format(-1234.5),
  ),
)

/** What a calculator may yet say: its words travel with its page. */
const later = (root: Root): string =>
  all(root, 'astro-island')
    .map((island) => attribute(island, 'props') ?? '')
    .join('')

const shown = (root: Root): string =>
  all(root, 'body').map(text).join('') + all(root, 'title').map(text).join('')

/** Every sign that is seen. */
const signs = (texts: readonly string[]): string[] =>
  [...new Set(texts.join(''))].filter((sign) => sign > ' ' && !/\p{Cf}/u.test(sign)).sort()

const written = signs([...documents.map(({ root }) => shown(root) + later(root)), ...amounts])
const slanted = signs(documents.flatMap(({ root }) => all(root, 'em').map(text)))

/** The signs that some other typeface has to draw, on a page that has both. */
async function strangers(page: Page, font: string, wanted: readonly string[]): Promise<string[]> {
  const session = await page.context().newCDPSession(page)
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  await page.evaluate(
    async ({ font, wanted }) => {
      const spans = wanted.map((sign) => {
        const span = document.createElement('span')
        span.className = 'sign'
        span.style.font = font
        span.style.whiteSpace = 'pre'
        span.append(sign)
        return span
      })
      document.body.replaceChildren(...spans)
      document.body.getBoundingClientRect()
      await document.fonts.ready
    },
    { font, wanted },
  )
  const { root } = await session.send('DOM.getDocument')
  const { nodeIds } = await session.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: '.sign',
  })
  const drawn = await Promise.all(
    nodeIds.map((nodeId) => session.send('CSS.getPlatformFontsForNode', { nodeId })),
  )
  return wanted.filter((_, at) => !drawn[at]?.fonts.every(({ isCustomFont }) => isCustomFont))
}

const article = '/presales-leverage/'

describe('every sign on every page is drawn by the site’s own typefaces', () => {
  test.each([
    { face: 'the serif', font: '400 1rem var(--serif)', wanted: written },
    { face: 'the sans', font: '600 1rem var(--sans)', wanted: written },
    { face: 'the italic', font: 'italic 1rem var(--serif)', wanted: slanted },
  ])('$face, with what calculators say later and every currency', ({ font, wanted }) =>
    onPage(article, async ({ page }) => {
      expect(wanted.length).toBeGreaterThan(20)
      expect(await strangers(page, font, wanted)).toEqual([])
    }),
  )

  test('figures stand in columns where a table or a result asks for it', () =>
    onPage(article, async ({ page }) => {
      const widths = await page.evaluate(async () => {
        await document.fonts.ready
        return ['400 1rem var(--serif)', '600 1rem var(--sans)'].map((font) =>
          ['1111', '0000', '7777'].map((figures) => {
            const data = document.createElement('data')
            data.style.font = font
            data.style.fontVariantNumeric = 'lining-nums tabular-nums'
            data.append(figures)
            document.body.append(data)
            return data.getBoundingClientRect().width
          }),
        )
      })
      for (const [first, ...others] of widths)
        for (const other of others) expect(other).toBeCloseTo(first ?? 0, 1)
    }))
})
