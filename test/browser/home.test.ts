import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { languageCodes } from '../../src/i18n'
import { pathIn } from '../support/calculator'
import { models } from '../support/content'
import { strings } from '../../src/i18n/strings'
import { takeAway } from '../support/requests'
import { soon } from '../support/soon'
import { inTab } from '../support/tab'

const live = (page: Page, key: string) =>
  page.locator(`.claim [data-live="force-multiplier.${key}"]`)

/** The home page, once its numbers can be taken hold of. */
const awake = async (page: Page): Promise<void> => {
  await soon(() => live(page, 'reps').getAttribute('role')).toBe('spinbutton')
  await soon(() => page.locator('.opening .handles input').first().isEnabled()).toBe(true)
}
const lever = (page: Page): Promise<string | null> =>
  page.locator('.opening .frame').getAttribute('aria-label')
const value = (page: Page, key: string): Promise<string | null> =>
  live(page, key).getAttribute('value')

describe.each(languageCodes)('the home page (%s)', (code) => {
  const path = pathIn(code, '')

  test('on a phone the sentence, its result and the lever are within 640 px, and all is there before any script', () =>
    inTab(
      path,
      async (page) => {
        for (const what of ['.claim > p', '.opening .frame'])
          expect(
            await page.locator(what).evaluate((one) => one.getBoundingClientRect().bottom),
          ).toBeLessThanOrEqual(640)
        expect(await value(page, 'extra')).toBe('375000')
        expect(await value(page, 'net')).toBe('262500')
      },
      { own: true, viewport: { width: 360, height: 740 }, javaScriptEnabled: false },
    ))

  test('on a desk what is said of the sentence stands right under it, no hole between', () =>
    inTab(
      path,
      async (page) => {
        await awake(page)
        const box = (part: string) =>
          page.locator(part).evaluate((one) => {
            const { top, bottom } = one.getBoundingClientRect()
            return { top, bottom }
          })
        const [claim, notes] = [await box('.claim'), await box('.opening > .notes')]
        expect(notes.top - claim.bottom).toBeGreaterThanOrEqual(0)
        expect(notes.top - claim.bottom).toBeLessThanOrEqual(24)
      },
      { viewport: { width: 1440, height: 900 } },
    ))

  test('waking moves nothing on a phone', () =>
    inTab(
      path,
      async (page) => {
        const places = (): Promise<number[]> =>
          page
            .locator('.claim .live, .opening .frame')
            .evaluateAll((all) =>
              all.flatMap((one) => [one.getBoundingClientRect().x, one.getBoundingClientRect().y]),
            )
        await page.evaluate(() => document.fonts.ready)
        const before = await places()
        await awake(page)
        expect(await places()).toEqual(before)
      },
      { own: true, viewport: { width: 360, height: 740 } },
    ))

  test('a number that is stepped moves the sentence, the lever and the address, which opens the same', () =>
    inTab(
      path,
      async (page) => {
        await awake(page)
        const before = await lever(page)
        await live(page, 'reps').focus()
        for (const key of ['ArrowLeft', 'ArrowLeft']) await page.keyboard.press(key)
        await soon(() => value(page, 'extra')).toBe('300000')
        await soon(async () => Math.round(Number(await value(page, 'net')))).toBe(210_000)
        await soon(() => lever(page)).not.toBe(before)
        await soon(() => page.evaluate(() => location.search)).toBe('?force-multiplier.reps=8')
        const said = await lever(page)
        await page.reload()
        await soon(() => value(page, 'extra')).toBe('300000')
        await soon(() => lever(page)).toBe(said)
      },
      { own: true },
    ))

  test('the lever’s own sliders move the sentence', () =>
    inTab(
      path,
      async (page) => {
        await awake(page)
        await page.locator('.opening [data-slider=lift]').focus()
        await page.keyboard.press('Home')
        await soon(() => value(page, 'extra')).toBe('0')
      },
      { own: true },
    ))

  test('the article it leads to opens with the numbers that were moved', () =>
    inTab(
      `${path}?force-multiplier.reps=8`,
      async (page) => {
        await awake(page)
        await page.locator('[data-keeps-case]').click()
        await page.waitForURL(/presales-leverage\/\?force-multiplier\.reps=8$/)
        await soon(() =>
          page.locator('[data-live="force-multiplier.extra"]').first().getAttribute('value'),
        ).toBe('300000')
      },
      { own: true },
    ))

  test('with scripts off every calculator is found by what one is about to do, by keyboard too', () =>
    inTab(
      path,
      async (page) => {
        const seen = async (): Promise<string[]> =>
          page
            .locator('.found li a:visible')
            .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
        const found = new Set(await seen())
        const first = await seen()
        const radios = page.locator('.finder [type=radio]')
        await radios.first().focus()
        await page.keyboard.press('ArrowRight')
        expect(await seen()).not.toEqual(first)
        for (const label of await page.locator('.finder > label').all()) {
          await label.click()
          for (const one of await seen()) found.add(one)
        }
        const all = models.map(({ id }) => pathIn(code, `calculators/${id}/`))
        expect([...found].sort()).toEqual(all.sort())
      },
      { own: true, javaScriptEnabled: false },
    ))
})

describe.each(languageCodes)('what goes wrong around the sentence is told (%s)', (code) => {
  const path = `${pathIn(code, '')}?force-multiplier.reps=`

  test('a link that cannot be read is named', () =>
    inTab(
      `${path}900`,
      async (page) => {
        await awake(page)
        await page.getByRole('alert').filter({ hasText: '900' }).waitFor()
        expect(await value(page, 'extra')).toBe('375000')
      },
      { own: true },
    ))

  test.each(['**/_astro/props/*', '**/Background.*.js*'])(
    'where %s does not come, the figure says that it is not running',
    (part) =>
      inTab(
        '/favicon.svg',
        async (page) => {
          await takeAway(page, part)
          await page.goto(new URL(`${path}8`, page.url()).href)
          await page.getByText(strings[code].article.asleep).waitFor()
          expect(await page.locator('.opening input').filter({ visible: true }).count()).toBe(0)
        },
        { own: true },
      ),
  )

  test('where what writes the sentence does not come, it can be asked for again', () =>
    inTab(
      '/favicon.svg',
      async (page) => {
        const bring = await takeAway(page, '**/around.*.js*')
        await page.goto(new URL(`${path}8`, page.url()).href)
        const again = page.getByRole('button', { name: strings[code].calculator.tryAgain })
        await again.waitFor()
        await bring()
        await again.click()
        await soon(() => value(page, 'extra')).toBe('300000')
        await again.waitFor({ state: 'detached' })
      },
      { own: true },
    ))

  test('what was typed and is no number is there after a reload, with its reason', () =>
    inTab(
      pathIn(code, ''),
      async (page) => {
        await awake(page)
        await live(page, 'reps').press('Enter')
        await live(page, 'reps').locator('input').fill('abc')
        await page.keyboard.press('Tab')
        await live(page, 'reps').getByRole('alert').filter({ hasText: 'abc' }).waitFor()
        await page.reload()
        await live(page, 'reps').getByRole('alert').filter({ hasText: 'abc' }).waitFor()
        expect(await live(page, 'reps').locator('input').inputValue()).toBe('abc')
        expect(await value(page, 'extra')).toBe('375000')
      },
      { own: true },
    ))
})
