import { describe, expect, inject, test } from 'vitest'
import { strings } from '../../src/i18n/strings'
import { soon } from '../support/soon'
import { inTab } from '../support/tab'

const id = 'force-multiplier'
const { unlock, open } = strings.en.calculator

describe('a frame that its host has shut in works, or says that it cannot and leads out', () => {
  test('without an origin of its own no control is dead', () =>
    inTab(
      '/embed.js',
      async (page) => {
        const source = `${inject('origin')}/embed/${id}/`
        const limits = 'allow-scripts allow-forms allow-popups'
        await page.setContent(
          `<!doctype html><iframe src="${source}" sandbox="${limits}" width="600" height="900"></iframe>`,
          { waitUntil: 'commit' },
        )
        const frame = page.locator('iframe').contentFrame()
        const slider = frame.locator('[data-slider=reps]')
        await frame.locator('output').first().waitFor()
        await soon(async () => {
          const says = await frame.getByText(unlock).isVisible()
          const works = (await frame.locator('astro-island[ssr]').count()) === 0
          return says ? !(await slider.isVisible()) : works
        }).toBe(true)
        if (await slider.isVisible()) {
          await slider.fill('8')
          await soon(() => frame.locator('output[name=extra]').innerText()).toBe('$300,000')
        }
        const out = frame.getByRole('link', { name: open })
        expect(await out.getAttribute('target')).toBe('_blank')
        expect(await out.isVisible()).toBe(true)
        // A frame without a script shows its case in a tab, and never loads the whole site into itself.
        const shown = (await slider.isVisible())
          ? frame
          : await Promise.all([
              page.waitForEvent('popup'),
              frame.locator('[data-preset=scenario-2]').click(),
            ]).then(([tab]) => tab)
        if (shown === frame) await frame.locator('[data-preset=scenario-2]').click()
        await soon(() => shown.locator('output[name=extra]').innerText()).toBe('$450,000')
        expect(await frame.locator('.masthead').count()).toBe(0)
      },
      { own: true },
    ))
})
