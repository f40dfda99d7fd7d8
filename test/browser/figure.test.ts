import { buffer } from 'node:stream/consumers'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { fill, languageCodes, type LanguageCode } from '../../src/i18n'
import { figurePictureWords } from '../../src/i18n/panels/figurePicture'
import { pathIn } from '../support/calculator'
import { awake } from '../support/awake'
import { figures, shownIn } from '../support/figures'
import { soon } from '../support/soon'
import { inTab } from '../support/tab'

const everywhere = languageCodes.flatMap((code) =>
  figures.map(({ name, figure }) => ({ code, name, figure, slug: shownIn(name)[0] ?? '' })),
)

describe('a figure is moved by keyboard alone', () => {
  test.each(everywhere)('$name ($code)', ({ code, name, figure, slug }) =>
    inTab(
      pathIn(code, `${slug}/`),
      async (page) => {
        const { handle, drawing } = await awake(page, name)
        const before = await drawing.innerHTML()
        await handle.focus()
        const isSlider = (await handle.getAttribute('type')) === 'range'
        await page.keyboard.press(isSlider ? 'End' : 'Space')
        await soon(() => drawing.innerHTML()).not.toBe(before)
        await soon(() => page.evaluate(() => location.search)).toContain(`${figure.of}.`)
        // What it says is what a reader of the address would be told.
        const said = await drawing.getAttribute('aria-label')
        await page.reload()
        const again = await awake(page, name)
        await soon(() => again.drawing.getAttribute('aria-label')).toBe(said)
        expect((await again.finding.innerText()).trim()).toBe(said)
      },
      { own: true },
    ),
  )
})

describe('a figure is saved as a picture', () => {
  test.each(everywhere)('$name ($code)', ({ code, name, slug }) =>
    inTab(
      pathIn(code, `${slug}/`),
      async (page) => {
        const { root } = await awake(page, name)
        const words = figurePictureWords[code]
        const save = root.getByRole('button', { name: words.save })
        const [download] = await Promise.all([page.waitForEvent('download'), save.press('Enter')])
        const file = download.suggestedFilename()
        expect(file).toMatch(new RegExp(`^palanca-${name}-.*\\.png$`))
        await root.getByRole('status').getByText(fill(words.saved, { file })).waitFor()
        const bytes = await buffer(await download.createReadStream())
        expect(bytes.readUInt32BE(16)).toBe(1520)
      },
      { own: true },
    ),
  )
})

describe('sliders of a figure span its width, a pin below them or none', () => {
  const wide = figures.filter(({ figure }) => figure.handles.length === 3)
  test.each(wide.flatMap(({ name }) => [768, 1440].map((width) => ({ name, width }))))(
    '$name at $width pixels',
    ({ name, width }) =>
      inTab(
        pathIn('en', `${shownIn(name)[0] ?? ''}/`),
        async (page) => {
          const { root } = await awake(page, name)
          const left = await root.locator('.handles').evaluate((handles) => {
            const rights = [...handles.querySelectorAll('.handle')].map(
              (one) => one.getBoundingClientRect().right,
            )
            return handles.getBoundingClientRect().right - Math.max(...rights)
          })
          expect(left).toBeLessThan(2)
        },
        { viewport: { width, height: 800 } },
      ),
  )
})

describe('with scripts off a figure is there', () => {
  test.each(everywhere)(
    '$name ($code)',
    ({ code, name, slug }: { code: LanguageCode; name: string; slug: string }) =>
      inTab(
        pathIn(code, `${slug}/`),
        async (page) => {
          const root = page.locator(`[data-figure=${name}]`)
          expect(await root.locator('figcaption strong').innerText()).toMatch(/\p{L}/u)
          expect(await root.locator('.frame svg').count()).toBeGreaterThan(1)
          expect(await root.locator('.handles').isVisible()).toBe(false)
        },
        { own: true, javaScriptEnabled: false },
      ),
  )
})

describe('on the smallest phone a figure fits', () => {
  test.each(everywhere)('$name ($code)', ({ code, name, slug }) =>
    inTab(
      pathIn(code, `${slug}/`),
      async (page) => {
        const { root } = await awake(page, name)
        const out = await root.locator('.frame text').evaluateAll((all) =>
          all.flatMap((one) => {
            const { left, right } = one.getBoundingClientRect()
            return left < -1 || right > innerWidth + 1 ? [one.textContent] : []
          }),
        )
        expect(out).toEqual([])
      },
      { own: true, viewport: { width: 320, height: 740 } },
    ),
  )
})

test.each(['screen', 'print'] as const)('heads of its numbers stand over them (%s)', (media) =>
  inTab(
    '/predictable-revenue/',
    async (page) => {
      await page.emulateMedia({ media })
      const table = page.locator('[data-figure=backward-streams] .data table')
      const alignments = await table.evaluate((one) =>
        [...one.querySelectorAll('tr')].map((row) =>
          [...row.children].map((cell) => getComputedStyle(cell).textAlign),
        ),
      )
      for (const [first, ...others] of alignments) {
        expect(first).toBe('start')
        expect(new Set(others)).toEqual(new Set(['end']))
      }
    },
    { own: true },
  ),
)

describe('a number that nobody can move reads as a word', () => {
  const looks = (page: Page) =>
    page.locator('.prose data.live').evaluateAll((all) =>
      all.map((one) => {
        const { borderBlockEndWidth, color } = getComputedStyle(one)
        const around = one.parentElement && getComputedStyle(one.parentElement).color
        return [borderBlockEndWidth, color === around]
      }),
    )
  const isPlain = async (page: Page): Promise<void> => {
    const all = await looks(page)
    expect(all.length).toBeGreaterThan(0)
    for (const look of all) expect(look).toEqual(['0px', true])
  }
  test('with scripts off', () =>
    inTab('/presales-leverage/', isPlain, { own: true, javaScriptEnabled: false }))
  test('on paper', () =>
    inTab(
      '/presales-leverage/',
      async (page) => {
        await page.emulateMedia({ media: 'print' })
        await isPlain(page)
      },
      { own: true },
    ))
})

describe('the point on the map of landing and waiting is taken where a reader wants it', () => {
  test('by the mouse, and both chances, the sentence and the address follow', () =>
    inTab(
      '/small-deals-large-accounts/',
      async (page) => {
        const { root, drawing, finding } = await awake(page, 'land-or-wait')
        const grip = root.locator('.grip')
        await grip.waitFor()
        const said = await finding.innerText()
        const [from, frame] = await Promise.all([grip.boundingBox(), drawing.boundingBox()])
        if (!from || !frame) throw new Error('nothing to take hold of')
        await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
        await page.mouse.down()
        await page.mouse.move(frame.x + frame.width * 0.4, frame.y + 118, { steps: 5 })
        await page.mouse.up()
        await soon(() => finding.innerText()).not.toBe(said)
        await soon(() => page.evaluate(() => location.search)).toContain('pExpand=40')
        expect(await page.evaluate(() => location.search)).toContain('pBig=80')
        const to = await grip.boundingBox()
        expect(to && Math.abs(to.x + to.width / 2 - frame.x - frame.width * 0.4)).toBeLessThan(4)
      },
      { own: true },
    ))
})
