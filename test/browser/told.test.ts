import { describe, expect, test } from 'vitest'
import { languageCodes } from '../../src/i18n'
import { pathIn } from '../support/calculator'
import { movableOf } from '../support/sentences'
import { soon } from '../support/soon'
import { inTab } from '../support/tab'

describe.each(languageCodes)('sentences of a calculator that an article links to (%s)', (code) => {
  const path = pathIn(code, 'presales-leverage/')

  test('follow what is moved in them, also after a reload', () =>
    inTab(
      path,
      async (page) => {
        const gain = await movableOf(page, 'deal-velocity.winGain')
        const change = page.locator('.prose [data-live="deal-velocity.change"]').first()
        const before = await change.innerText()
        await gain.focus()
        await page.keyboard.press('ArrowUp')
        await soon(() => change.innerText()).not.toBe(before)
        const after = await change.innerText()
        await page.reload()
        await movableOf(page, 'deal-velocity.winGain')
        await soon(() => change.innerText()).toBe(after)
      },
      { own: true },
    ))

  test('tell a screen reader the limits that the home and end keys go to', () =>
    inTab(
      path,
      async (page) => {
        const gain = await movableOf(page, 'deal-velocity.winGain')
        await gain.focus()
        for (const [key, limit] of [
          ['End', 'aria-valuemax'],
          ['Home', 'aria-valuemin'],
        ] as const) {
          const end = String(await gain.getAttribute(limit))
          await page.keyboard.press(key)
          await soon(() => gain.getAttribute('aria-valuenow')).toBe(end)
          expect(await gain.getAttribute(limit)).toBe(end)
        }
      },
      { own: true },
    ))

  test('each keep a text that is no number yet, over a reload', () =>
    inTab(
      path,
      async (page) => {
        const type = async (of: string, text: string): Promise<void> => {
          const number = await movableOf(page, of)
          await number.focus()
          await page.keyboard.press('Enter')
          await number.locator('input').fill(text)
          await page.keyboard.press('Tab')
        }
        await type('deal-velocity.winRate', '30x')
        await type('deal-velocity.winGain', '7y')
        await page.reload()
        for (const [of, text] of [
          ['deal-velocity.winRate', '30x'],
          ['deal-velocity.winGain', '7y'],
        ] as const) {
          const number = page.locator(`.prose [data-live="${of}"]`).first()
          await number.evaluate((one) =>
            one.scrollIntoView({ block: 'center', behavior: 'instant' }),
          )
          await soon(() => number.locator('input').inputValue({ timeout: 1_000 })).toBe(text)
        }
        expect(await page.locator('.prose [data-editing]').count()).toBe(2)
      },
      { own: true },
    ))
})
