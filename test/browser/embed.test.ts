import { describe, expect, inject, test } from 'vitest'
import { strings } from '../../src/i18n/strings'
import { onPage } from '../support/browser'
import { calculatorOn, pathIn } from '../support/calculator'
import { oneOfEachMake } from '../support/content'
import { onHost, type Host } from '../support/host'
import { soon } from '../support/soon'

const [here, elsewhere] = [inject('origin'), inject('subsite')]
const sources = (id: string): readonly string[] => [
  here + pathIn('en', `embed/${id}/`),
  elsewhere + pathIn('es', `embed/${id}/`),
]

/** The height of a frame that shows all of its content. */
const fits = async ({ page, given, needed }: Host, at: number): Promise<number> => {
  await page.locator('iframe').nth(at).scrollIntoViewIfNeeded()
  await soon(async () => (await given(at)) - (await needed(at))).toBe(0)
  return given(at)
}

describe('an embedded calculator is as tall as its content, and leaves its neighbour alone', () => {
  test.each(oneOfEachMake)(
    '$id: two frames from two origins get their own heights, and keep them',
    ({ id }) =>
      onHost(sources(id), async (host) => {
        const [first, second] = [await fits(host, 0), await fits(host, 1)]
        expect(first).not.toBe(300)
        await host.page.locator('iframe').evaluateAll((frames) => {
          for (const frame of frames) {
            frame.style.height = '5000px'
            if (frame instanceof HTMLIFrameElement)
              frame.contentWindow?.postMessage('palanca:measure', '*')
          }
        })
        await soon(async () => [await host.given(0), await host.given(1)]).toEqual([first, second])
        expect(await host.heard()).toContainEqual({ type: 'palanca:resize', id, height: first })
      }),
  )

  test('what unfolds in one frame makes that frame taller, and no other', () =>
    onHost(sources('force-multiplier'), async (host) => {
      const [first, second] = [await fits(host, 0), await fits(host, 1)]
      await host.inside(0).locator('details.group > summary').click()
      await soon(() => host.given(0)).toBeGreaterThan(first)
      await fits(host, 0)
      expect(await host.given(1)).toBe(second)
      await host.inside(0).locator('details.group > summary').click()
      await soon(() => host.given(0)).toBe(first)
    }))

  test('messages of others, and heights that are none, are ignored', () =>
    onHost(sources('force-multiplier'), async (host) => {
      const [first, second] = [await fits(host, 0), await fits(host, 1)]
      await host.page.evaluate(() =>
        postMessage({ type: 'palanca:resize', id: 'force-multiplier', height: 50 }, '*'),
      )
      await host
        .inside(1)
        .locator('body')
        .evaluate(() => {
          const [type, none] = ['palanca:resize', [Number.NaN, Infinity, -5, 0, 'tall', null]]
          const sizes = none.map((height) => ({ type, height }))
          for (const data of [...sizes, null, type, { type: 'other', height: 50 }])
            parent.postMessage(data, '*')
          parent.postMessage('last', '*')
        })
      await soon(() => host.heard()).toContain('last')
      expect([await host.given(0), await host.given(1)]).toEqual([first, second])
    }))

  test('a frame far below has grown before the reader comes to it', () =>
    onHost(
      sources('force-multiplier'),
      async ({ given }) => {
        await soon(() => given(0)).not.toBe(300)
        await soon(() => given(1)).not.toBe(300)
      },
      { below: 9_000 },
    ))

  test('without the script it scrolls instead', () =>
    onHost(
      [`${here}/embed/force-multiplier/`],
      async ({ page, inside, given }) => {
        await inside(0).locator('output').first().waitFor()
        expect(await given(0)).toBe(300)
        await page.locator('iframe').hover()
        await page.mouse.wheel(0, 400)
        await soon(() =>
          inside(0)
            .locator('body')
            .evaluate(() => scrollY),
        ).toBeGreaterThan(0)
      },
      { script: false },
    ))
})

describe('a frame has the typefaces of the page', () => {
  /** The typeface that draws the headline, and the files of typefaces that were asked for. */
  const faceOn = async (path: string) =>
    onPage(path, async ({ page }) => {
      const headline = page.locator('.headline output').first()
      await headline.waitFor()
      await page.evaluate(() => document.fonts.ready)
      const session = await page.context().newCDPSession(page)
      await session.send('DOM.enable')
      await session.send('CSS.enable')
      const { root } = await session.send('DOM.getDocument')
      const { nodeId } = await session.send('DOM.querySelector', {
        nodeId: root.nodeId,
        selector: '.headline output data',
      })
      const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId })
      const files = await page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .flatMap(({ name }) => name.match(/[^/]+\.woff2$/) ?? []),
      )
      return { faces: fonts.map(({ familyName }) => familyName), files: new Set(files) }
    })

  test.each(['force-multiplier', 'sales-capacity'])(
    '%s: its headline is drawn by the same letters, of the same files and no others',
    async (id) => {
      const framed = await faceOn(pathIn('es', `embed/${id}/`))
      expect(framed.faces.join()).toContain('Source Serif')
      expect(framed).toEqual(await faceOn(pathIn('es', `calculators/${id}/`)))
    },
  )
})

describe('what a reader did in a frame comes along on the way out of it', () => {
  test.each(['left', 'middle'] as const)(
    'the frame opens with the numbers of its address, and its own page opens with the reader’s, by the %s button',
    (button) =>
      onHost(
        [`${here}/embed/force-multiplier/?reps=8`],
        async ({ page, inside }) => {
          const frame = inside(0)
          const extra = frame.locator('output[name=extra] data')
          await soon(() => extra.getAttribute('value')).toBe('300000')
          await frame.locator('[name=lift]').fill('10')
          const opened = page.context().waitForEvent('page')
          await frame.locator('a[data-keeps-case]').click({ button })
          const tool = calculatorOn(await opened, 'force-multiplier')
          await tool.awake()
          await soon(async () => (await tool.values())['extra']).toBe('600000')
        },
        { own: true },
      ),
  )
})

describe('a frame adds nothing to the history of the page it stands on', () => {
  test('worked cases, numbers and a reset in a frame, and one step back leaves the page', () =>
    onHost(
      [`${here}/embed/force-multiplier/`],
      async ({ page, inside }) => {
        const frame = inside(0)
        const extra = frame.locator('output[name=extra]')
        const entries = () => page.evaluate(() => history.length)
        await frame.locator('[data-slider=reps]').fill('8')
        await soon(() => extra.innerText()).toBe('$300,000')
        const before = await entries()
        for (const [key, amount] of Object.entries({
          'scenario-2': '$450,000',
          'scenario-2-equal-lift': '$225,000',
          'high-value': '$300,000',
          'scenario-1': '$375,000',
          adjusted: '$375,000',
        })) {
          await frame.locator(`[data-preset="${key}"]`).click()
          await soon(() => extra.innerText()).toBe(amount)
        }
        await frame.getByRole('button', { name: strings.en.calculator.reset }).click()
        await soon(() => extra.innerText()).toBe('$375,000')
        expect(await entries()).toBe(before)
        await page.goBack()
        await page.waitForURL('about:blank')
      },
      { own: true },
    ))
})
