import { describe, expect, inject, test } from 'vitest'
import { onBuilder } from '../support/builder'
import { holdBack, island } from '../support/requests'
import { soon } from '../support/soon'
import { inTab } from '../support/tab'

describe('what is typed in a preview while the next one is on its way comes with the next one', () => {
  const frames = '**/embed/**'

  test('a number, between two changes too, and a text that is no number yet', () =>
    inTab(
      '/share/?calculator=force-multiplier',
      async (page) => {
        const { preview, ready, search, text } = onBuilder(page, 'en')
        await ready()
        const reps = preview.locator('input[name="reps"]')
        const lift = preview.locator('input[name="lift"]')
        const release = await holdBack(page, frames)
        await page.locator('input[name=theme][value=dark]').check()
        await reps.fill('13')
        await soon(search).toContain('reps=13')
        release()
        await soon(() => text('frame')).toContain('theme=dark')
        expect(await text('frame')).toContain('reps=13')
        expect(await reps.inputValue()).toBe('13')

        const releaseAll = await holdBack(page, frames)
        await page.locator('input[name=theme][value=light]').check()
        await reps.fill('14')
        await lift.fill('7 or 8')
        await page.locator('input[name=show][value=chart]').uncheck()
        await reps.fill('15')
        await soon(search).toContain('reps=15')
        releaseAll()
        await soon(() => text('frame')).toContain('show=inputs,results,working')
        expect(await text('frame')).toContain('theme=light')
        expect(await text('frame')).toContain('reps=15')
        expect(await reps.inputValue()).toBe('15')
        expect(await lift.inputValue()).toBe('7 or 8')
      },
      { own: true },
    ))

  test('also at the very moment at which another is asked for', () =>
    inTab(
      '/share/?calculator=force-multiplier',
      async (page) => {
        const { preview, ready, text } = onBuilder(page, 'en')
        await ready()
        const reps = preview.locator('input[name="reps"]')
        await reps.evaluate((field) => {
          if (!(field instanceof HTMLInputElement)) return
          field.value = '13'
          field.dispatchEvent(new Event('input', { bubbles: true }))
          parent.document.querySelector<HTMLElement>('[name=theme][value=dark]')?.click()
        })
        await soon(() => text('frame')).toContain('theme=dark')
        expect(await text('frame')).toContain('reps=13')
        expect(await reps.inputValue()).toBe('13')
      },
      { own: true },
    ))

  test('also where the next ones are slow, and then nobody can move what is no longer so', () =>
    inTab(
      '/share/?calculator=force-multiplier',
      async (page) => {
        const { preview, ready, search, text } = onBuilder(page, 'en')
        await ready()
        const release = await holdBack(page, frames)
        await page.locator('input[name=theme][value=dark]').check()
        await preview.locator('input[name="reps"]').fill('13')
        await soon(search).toContain('reps=13')
        const releaseNext = await holdBack(page, '**/embed/**reps=13**')
        release()
        const frame = page.locator('.preview iframe')
        await soon(() => frame.evaluate((one) => one.matches('[inert]'))).toBe(true)
        expect(await search()).toContain('reps=13')
        releaseNext()
        await soon(() => text('frame')).toContain('theme=dark')
        expect(await text('frame')).toContain('reps=13')
        expect(await preview.locator('input[name="reps"]').inputValue()).toBe('13')
        expect(await frame.evaluate((one) => one.matches('[inert]'))).toBe(false)
      },
      { own: true },
    ))

  test('also in one that has not told of itself before', () =>
    inTab(
      '/embed.js',
      async (page) => {
        const told = await holdBack(page, '**/report.*.js*')
        await page.goto(`${inject('origin')}/share/?calculator=force-multiplier`)
        const { preview, text, search } = onBuilder(page, 'en')
        await preview.locator('html.kept').waitFor()
        const release = await holdBack(page, frames)
        await page.locator('input[name=theme][value=dark]').check()
        told()
        await preview.locator('input[name="reps"]').fill('13')
        await soon(search).toContain('reps=13')
        release()
        await soon(() => preview.locator('html').getAttribute('data-theme')).toBe('dark')
        await soon(() => preview.locator('input[name="reps"]').inputValue()).toBe('13')
        await soon(() => text('frame')).toContain('reps=13')
      },
      { own: true },
    ))

  test('also in one whose calculator is not awake yet', () =>
    inTab(
      '/embed.js',
      async (page) => {
        const scripts = await holdBack(page, island)
        await page.goto(`${inject('origin')}/share/?calculator=force-multiplier`)
        const { preview, text, ready } = onBuilder(page, 'en')
        await preview.locator('input[name="reps"]').fill('13')
        await preview.locator('input[name="lift"]').fill('7 or 8')
        await page.locator('input[name=theme][value=dark]').check()
        await preview.locator('html[data-theme=dark]').waitFor()
        scripts()
        await ready()
        await soon(() => text('frame')).toContain('reps=13')
        expect(await preview.locator('input[name="lift"]').inputValue()).toBe('7 or 8')
      },
      { own: true },
    ))

  test('and is kept for later where the next one shows another thing', () =>
    inTab(
      '/share/?calculator=force-multiplier',
      async (page) => {
        const { preview, ready, text, what } = onBuilder(page, 'en')
        await ready()
        const release = await holdBack(page, frames)
        await what.selectOption('deal-velocity')
        await preview.locator('input[name="reps"]').fill('13')
        release()
        await soon(() => text('frame')).toContain('/deal-velocity/')
        await what.selectOption('force-multiplier')
        await soon(() => text('frame')).toContain('reps=13')
      },
      { own: true },
    ))
})
