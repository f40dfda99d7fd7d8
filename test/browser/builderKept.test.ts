import { expect, test } from 'vitest'
import { onBuilder } from '../support/builder'
import { soon } from '../support/soon'
import { inTab } from '../support/tab'

test('a number that was taken back stays so, and each thing keeps its own while another is looked at', () =>
  inTab(
    '/share/?calculator=force-multiplier',
    async (page) => {
      const { preview, ready, search, text, what } = onBuilder(page, 'en')
      await ready()
      const reps = preview.locator('input[name="reps"]')
      const typed = async (value: string): Promise<void> => {
        await reps.fill(value)
        await reps.press('Tab')
      }
      await typed('9')
      await soon(() => text('frame')).toContain('reps=9')
      await typed('10')
      await soon(() => text('frame')).toContain('reps=10')
      await soon(search).not.toContain('reps=9')
      await page.locator('input[name=theme][value=dark]').check()
      await soon(() => text('frame')).toContain('theme=dark')
      expect(await reps.inputValue()).toBe('10')

      await typed('7')
      await soon(search).toContain('reps=7')
      await what.selectOption('deal-velocity')
      await soon(search).toContain('calculator=deal-velocity')
      expect(await search()).not.toContain('reps=7')
      await what.selectOption('force-multiplier')
      await soon(() => text('frame')).toContain('reps=7')
    },
    { own: true },
  ))

test('a text that is no number yet outlives a reload, another theme, another thing, a lock and another language', () =>
  inTab(
    '/share/?calculator=force-multiplier',
    async (page) => {
      const { preview, ready, lock, search, what } = onBuilder(page, 'en')
      await ready()
      const lift = preview.locator('input[name="lift"]')
      const stands = async (told: string): Promise<void> => {
        await soon(() => lift.inputValue()).toBe('7 or 8')
        await soon(() => preview.locator('.field .problem:visible').allInnerTexts()).toContainEqual(
          expect.stringContaining(told),
        )
      }
      await lift.fill('7 or 8')
      await lift.press('Tab')
      await stands('cannot be read')
      // The preview tells its page a moment later.
      await soon(() => page.evaluate(() => JSON.stringify(history.state))).toContain('7 or 8')
      await page.reload()
      await stands('cannot be read')
      await page.locator('input[name=theme][value=dark]').check()
      await soon(search).toContain('theme=dark')
      await stands('cannot be read')
      await what.selectOption('deal-velocity')
      await soon(search).toContain('calculator=deal-velocity')
      await preview.locator('input[name="winRate"]').waitFor()
      await what.selectOption('force-multiplier')
      await stands('cannot be read')
      await lock('lift').check()
      await soon(() => lift.isDisabled()).toBe(true)
      await lock('lift').uncheck()
      await soon(() => lift.isDisabled()).toBe(false)
      await stands('cannot be read')
      await page.locator('.languages a').click()
      await page.waitForURL(/\/es\/share/)
      await stands('no se puede leer')
    },
    { own: true },
  ))

test('what was chosen for another thing outlives a reload', () =>
  inTab(
    '/share/?calculator=force-multiplier',
    async (page) => {
      const { preview, ready, search, text, what } = onBuilder(page, 'en')
      await ready()
      await preview.locator('input[name="reps"]').fill('8')
      await soon(search).toContain('reps=8')
      await what.selectOption('deal-velocity')
      await soon(search).toContain('calculator=deal-velocity')
      await page.reload()
      await preview.locator('input[name="winRate"]').waitFor()
      await what.selectOption('force-multiplier')
      await soon(() => text('frame')).toContain('reps=8')
    },
    { own: true },
  ))

test('a browser that refuses to change the address so often does not stop what can be taken', () =>
  inTab(
    '/share/?calculator=force-multiplier',
    async (page) => {
      const { preview, ready, text, search } = onBuilder(page, 'en')
      await ready()
      await page.evaluate(() => {
        const { replaceState } = history
        history.replaceState = (...args) => {
          if (!document.title) throw new DOMException('too often', 'SecurityError')
          replaceState.apply(history, args)
        }
        document.title = ''
      })
      const reps = preview.locator('input[name="reps"]')
      await reps.fill('9')
      await reps.press('Tab')
      await soon(() => text('frame')).toContain('reps=9')
      await page.evaluate(() => (document.title = 'Often enough'))
      await soon(search).toContain('reps=9')
    },
    { own: true },
  ))
