import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { languageCodes } from '../../src/i18n'
import { share } from '../../src/i18n/share'
import { onBuilder } from '../support/builder'
import { calculatorOn, pathIn } from '../support/calculator'
import { figures } from '../support/figures'
import { takeAway } from '../support/requests'
import { soon } from '../support/soon'
import { inTab } from '../support/tab'

const phone = { viewport: { width: 360, height: 740 }, own: true }
const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] }

/** Goes on by Tab until the focus is on what is wanted. @throws Error where it never is */
const tabTo = async (page: Page, selector: string): Promise<void> => {
  for (let at = 0; at < 120; at += 1) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((one) => document.activeElement?.matches(one) ?? false, selector))
      return
  }
  throw new Error(`the keyboard never comes to ${selector}`)
}

/** What a page on another site shows of the lines. */
const pasted = async (page: Page, lines: string): Promise<void> => {
  await page.goto(`${inject('subsite')}/embed.js`)
  await page.setContent(`<!doctype html>${lines}`, { waitUntil: 'commit' })
}

describe('a stranger makes a frame with locked numbers for an intranet page', () => {
  test.each(languageCodes)('by keyboard alone on a phone (%s)', (code) =>
    inTab(
      pathIn(code, 'share/'),
      async (page) => {
        const { what, preview, words, lock, text, ready } = onBuilder(page, code)
        await ready()
        await what.focus()
        await what.selectOption('force-multiplier')
        await soon(() => lock('reps').count()).toBe(1)
        // The numbers are set in the frame itself.
        await preview.locator('[name=reps]').focus()
        await page.keyboard.press('ControlOrMeta+A')
        await page.keyboard.type('8')
        await page.keyboard.press('Enter')
        await soon(() => text('frame')).toContain('reps=8&amp;')
        await what.focus()
        await tabTo(page, '.locks input[value=reps]')
        await page.keyboard.press('Space')
        await soon(() => preview.locator('[name=reps]').isDisabled()).toBe(true)
        await soon(() => text('frame')).toContain('lock=reps')
        await tabTo(page, '[data-text=frame] button')
        await page.keyboard.press('Enter')
        await page.locator('[data-text=frame]').getByText(words.take.copied).waitFor()
        const lines = await page.evaluate(() => navigator.clipboard.readText())
        expect(lines).toBe(await text('frame'))

        await pasted(page, lines)
        const frame = page.locator('iframe').contentFrame()
        await soon(() => frame.locator('output[name=extra] data').getAttribute('value')).toBe(
          '300000',
        )
        expect(await frame.locator('[name=reps]').isDisabled()).toBe(true)
        expect(await frame.locator('html').getAttribute('lang')).toBe(code)
        await soon(() =>
          page.locator('iframe').evaluate(({ clientHeight }) => clientHeight),
        ).not.toBe(0)
      },
      { ...phone, ...clipboard },
    ),
  )

  test('from the page of a calculator its builder is one link away', () =>
    inTab('/calculators/pool-quota/', async (page) => {
      await page.locator('.embed-help summary').click()
      await page.locator('.embed-help a[href*="share"]').click()
      const { what, ready } = onBuilder(page, 'en')
      await ready()
      expect(await what.inputValue()).toBe('pool-quota')
    }))
})

describe('what was chosen stands in the address', () => {
  const chosen = '?calculator=force-multiplier&reps=8&theme=dark&show=results,chart&lock=reps,lift'

  test('a reload and the other language keep it, and the frame is as it was', () =>
    inTab(
      `/share/${chosen}`,
      async (page) => {
        const { preview, lock, ready, text, search } = onBuilder(page, 'en')
        await ready()
        await page.reload()
        await ready()
        expect(await search()).toBe(chosen)
        expect(await lock('reps').isChecked()).toBe(true)
        expect(await lock('quota').isChecked()).toBe(false)
        expect(await page.locator('[name=theme][value=dark]').isChecked()).toBe(true)
        expect(await page.locator('[name=show][value=inputs]').isChecked()).toBe(false)
        await soon(() => preview.locator('output[name=extra] data').getAttribute('value')).toBe(
          '300000',
        )
        expect(await preview.locator('.inputs').isVisible()).toBe(false)
        await page.locator('.languages a').click()
        await page.waitForURL(/\/es\/share\//)
        const there = onBuilder(page, 'es')
        await there.ready()
        expect(await there.search()).toBe(chosen)
        await soon(() => there.text('address')).toContain('/es/embed/force-multiplier/?')
        expect(await there.text('address')).toContain('lock=reps,lift')
        expect(await text('link')).toContain('/es/calculators/force-multiplier/?reps=8')
      },
      { own: true },
    ))

  test('choosing adds nothing to the history of the page', () =>
    inTab(
      '/share/',
      async (page) => {
        const { ready, search } = onBuilder(page, 'en')
        await ready()
        const before = await page.evaluate(() => history.length)
        await page.locator('[name=theme][value=dark]').check()
        await page.locator('[name=language][value=es]').check()
        await ready()
        await page.locator('[name=show][value=chart]').uncheck()
        await soon(search).toContain('show=inputs,results,working')
        expect(await search()).toContain('language=es')
        await ready()
        expect(await page.evaluate(() => history.length)).toBe(before)
      },
      { own: true },
    ))

  test('a calculator that there is none of is told', () =>
    inTab('/share/?calculator=nothing', async (page) => {
      const { words } = onBuilder(page, 'en')
      await page.getByText(words.unknown.replace('{what}', 'nothing')).waitFor()
    }))
})

describe('each thing that can be taken works', () => {
  test('link, Markdown, text and QR code lead to the page with these numbers', () =>
    inTab(
      '/share/?calculator=force-multiplier&reps=8',
      async (page) => {
        const { ready, text, words } = onBuilder(page, 'en')
        await ready()
        const link = await text('link')
        expect(await text('chat')).toContain(link)
        expect(await text('chat')).toContain('$300,000')
        expect(await text('markdown')).toContain(`](${link})`)
        await page.getByRole('button', { name: words.take.draw }).click()
        await page.getByRole('img', { name: words.take.drawn.replace('{link}', link) }).waitFor()
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('link', { name: words.take.file }).click(),
        ])
        expect(download.suggestedFilename()).toMatch(/\.svg$/)
        await page.goto(link)
        const tool = calculatorOn(page, 'force-multiplier')
        await tool.awake()
        await soon(async () => (await tool.values())['extra']).toBe('300000')
      },
      { own: true },
    ))

  test('where nothing may be copied, the text is selected and that is told', () =>
    inTab(
      '/share/?calculator=force-multiplier',
      async (page) => {
        const { ready, words } = onBuilder(page, 'en')
        await ready()
        await page.evaluate(() => {
          navigator.clipboard.writeText = () => Promise.reject(new Error('no'))
        })
        await page.getByRole('button', { name: words.take.copy.link }).click()
        await page.getByText(words.take.refused).waitFor()
        expect(await page.evaluate(() => getSelection()?.toString() ?? '')).toContain(
          '/calculators/',
        )
      },
      { own: true },
    ))

  test.each(figures)(
    'the figure $name can be chosen, and its link leads to its article',
    ({ name, figure }) =>
      inTab(`/share/?figure=${name}`, async (page) => {
        const { ready, text } = onBuilder(page, 'en')
        await ready()
        expect(await text('address')).toContain(`/embed/figure/${name}/?`)
        expect(await text('link')).toContain(`${figure.of}.v=`)
        expect(await page.locator('.parts').isVisible()).toBe(false)
      }),
  )
})

describe('where the builder cannot run it says so, and the plain lines are there', () => {
  test.each(languageCodes)('with scripts off (%s)', (code) =>
    inTab(
      pathIn(code, 'share/'),
      async (page) => {
        await page.getByText(share[code].unscripted).waitFor()
        expect(await page.locator('.builder').isVisible()).toBe(false)
        const fold = page.locator('.plain details').first()
        await fold.locator('summary').click()
        expect(await fold.locator('pre').innerText()).toContain('<iframe src="https://')
      },
      { own: true, javaScriptEnabled: false },
    ),
  )

  test('where its script is missing', () =>
    inTab(
      '/embed.js',
      async (page) => {
        await takeAway(page, '**/builder.*.js*')
        await page.goto(`${inject('origin')}/share/`)
        await page.getByText(share.en.notLoaded).waitFor()
      },
      { own: true },
    ))
})
