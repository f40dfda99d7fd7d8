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
      expect(await search()).not.toContain('reps=9')
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
