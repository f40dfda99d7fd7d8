import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { languageCodes } from '../../src/i18n'
import { strings } from '../../src/i18n/strings'
import { browser } from '../support/browser'
import { calculatorOn, pathIn } from '../support/calculator'
import { soon } from '../support/soon'
import { inTab } from '../support/tab'

const { theme, themes } = strings.en.site
const page = (path: string): string => inject('origin') + path
const choice = (tab: Page) => tab.getByRole('combobox', { name: theme })
const isDark = (tab: Page): Promise<boolean> =>
  tab.evaluate(() => {
    const [red = 255] = getComputedStyle(document.body).backgroundColor.match(/\d+/g) ?? []
    return Number(red) < 128
  })

/** A device that has a theme and keeps what a reader chooses. */
const onDevice = async (
  colorScheme: 'light' | 'dark',
  work: (tab: Page, context: BrowserContext) => Promise<void>,
): Promise<void> => {
  const context = await (await browser()).newContext({ colorScheme })
  try {
    await work(await context.newPage(), context)
  } finally {
    await context.close()
  }
}

describe('a reader chooses light or dark', () => {
  test.each(languageCodes)('by a control that says what it is and what it is set to (%s)', (code) =>
    inTab(
      pathIn(code, 'glossary/'),
      async (tab) => {
        const { site } = strings[code]
        const select = tab.getByRole('combobox', { name: site.theme })
        expect(await select.locator('option').allTextContents()).toEqual([
          site.themes.device,
          site.themes.light,
          site.themes.dark,
        ])
        const { width = 0, height = 0 } = (await select.boundingBox()) ?? {}
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(44)
        await select.press('ArrowDown')
        await select.press('ArrowDown')
        await soon(() => isDark(tab)).toBe(true)
        expect(await select.inputValue()).toBe('dark')
      },
      { own: true, colorScheme: 'light' },
    ),
  )

  test('and it holds on every page, after a reload, and on the way back', () =>
    onDevice('light', async (tab) => {
      await tab.goto(page('/glossary/'))
      expect(await isDark(tab)).toBe(false)
      await tab.goto(page('/sources/'))
      await choice(tab).selectOption(themes.dark)
      expect(await isDark(tab)).toBe(true)
      await tab.reload()
      expect(await isDark(tab)).toBe(true)
      await tab.goBack()
      expect(await isDark(tab)).toBe(true)
      expect(await choice(tab).inputValue()).toBe('dark')
      await choice(tab).selectOption(themes.device)
      expect(await isDark(tab)).toBe(false)
    }))

  test('a page that was kept as it was learns of it when the reader comes back', () =>
    onDevice('light', async (tab, context) => {
      await tab.goto(page('/glossary/'))
      const other = await context.newPage()
      await other.goto(page('/sources/'))
      await choice(other).selectOption(themes.dark)
      await tab.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow')))
      expect(await isDark(tab)).toBe(true)
      expect(await choice(tab).inputValue()).toBe('dark')
    }))

  test('against what the device has, either way', () =>
    onDevice('dark', async (tab) => {
      await tab.goto(page('/glossary/'))
      expect(await isDark(tab)).toBe(true)
      await choice(tab).selectOption(themes.light)
      expect(await isDark(tab)).toBe(false)
    }))

  test('and no frame is ever painted in the other', () =>
    onDevice('light', async (tab) => {
      await tab.goto(page('/glossary/'))
      await choice(tab).selectOption(themes.dark)
      await tab.addInitScript(() => {
        const frames: string[] = []
        const look = (): void => {
          const { body } = document
          if (body) frames.push(getComputedStyle(body).backgroundColor)
          requestAnimationFrame(look)
        }
        look()
        Object.assign(globalThis, { frames })
      })
      await tab.goto(page('/presales-leverage/'))
      const frames = await tab.evaluate<string[]>('frames')
      expect(frames.length).toBeGreaterThan(0)
      expect([...new Set(frames)]).toEqual(['rgb(21, 23, 26)'])
    }))

  test('where nothing may be kept, for the page they are on', () =>
    onDevice('light', async (tab) => {
      const troubles: string[] = []
      tab.on('pageerror', ({ message }) => troubles.push(message))
      await tab.addInitScript(() =>
        Object.defineProperty(globalThis, 'localStorage', {
          get: () => {
            throw new DOMException('not here', 'SecurityError')
          },
        }),
      )
      await tab.goto(page('/glossary/'))
      await choice(tab).selectOption(themes.dark)
      expect(await isDark(tab)).toBe(true)
      await tab.reload()
      expect(await isDark(tab)).toBe(false)
      expect(troubles).toEqual([])
    }))

  test('and a chart follows at once, its canvas and what stands around it', () =>
    onDevice('light', async (tab) => {
      await tab.goto(page('/calculators/force-multiplier/'))
      const tool = calculatorOn(tab, 'force-multiplier')
      await tool.awake()
      const { root, frame } = tool
      await root
        .locator('figure.chart')
        .evaluate((chart) => chart.scrollIntoView({ behavior: 'instant' }))
      await frame.and(tab.locator('.drawn')).waitFor()
      const pixels = () =>
        frame.locator('canvas').evaluate((one: HTMLCanvasElement) => one.toDataURL())
      const letters = () =>
        frame
          .locator('.name p')
          .first()
          .evaluate((one) => getComputedStyle(one).color)
      const [canvas, text] = [await pixels(), await letters()]
      await choice(tab).selectOption(themes.dark)
      await soon(pixels).not.toBe(canvas)
      expect(await letters()).not.toBe(text)
    }))

  test('but paper stays light, and a frame on another page follows the device', () =>
    onDevice('light', async (tab) => {
      await tab.goto(page('/glossary/'))
      await choice(tab).selectOption(themes.dark)
      await tab.emulateMedia({ media: 'print' })
      const scheme = () =>
        tab.evaluate(() => getComputedStyle(document.documentElement).colorScheme)
      expect(await scheme()).toBe('light dark')
      await tab.emulateMedia({ media: 'screen' })
      expect(await scheme()).toBe('dark')
      await tab.goto(page('/embed/force-multiplier/'))
      expect(await isDark(tab)).toBe(false)
    }))

  test('and is offered no choice where scripts are off', () =>
    inTab('/glossary/', async (tab) => expect(await choice(tab).count()).toBe(0), {
      javaScriptEnabled: false,
    }))
})
