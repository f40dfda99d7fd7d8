import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { onCalculator, painted } from '../support/calculator'
import { openPanel } from '../support/panels'
import { movableOf } from '../support/sentences'
import { soon } from '../support/soon'
import { inTab } from '../support/tab'

const id = 'force-multiplier'
const clipboard = { own: true, permissions: ['clipboard-read', 'clipboard-write'] }

/** Copies a text, as a spreadsheet does, and pastes it over what stands in a field. */
async function pasteInto(field: Locator, page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
  await field.focus()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.press('ControlOrMeta+v')
}

describe('cells of a spreadsheet', () => {
  test.each(['750\t800', '750\n800', '750\r\n800\r\n'])(
    'pasted at once are not joined into one number, and stay to be put right: %j',
    (cells) =>
      onCalculator(
        `/calculators/${id}/`,
        id,
        async (tool, page) => {
          // By then all of the card is here.
          await openPanel(tool, 'compare')
          await pasteInto(tool.field('quota'), page, cells)
          await soon(() => tool.field('quota').inputValue()).toBe('750 | 800')
          await tool.problem('quota').waitFor()
          expect((await tool.values())['extra']).toBe('375000')
        },
        clipboard,
      ),
  )

  test('give way again to what stood there, as any paste does', () =>
    onCalculator(
      `/calculators/${id}/`,
      id,
      async (tool, page) => {
        await openPanel(tool, 'compare')
        await pasteInto(tool.field('quota'), page, '750\t800')
        await soon(() => tool.field('quota').inputValue()).toBe('750 | 800')
        await page.keyboard.press('ControlOrMeta+z')
        await soon(() => tool.field('quota').inputValue()).toBe('750,000')
        await soon(() => tool.problem('quota').count()).toBe(0)
      },
      clipboard,
    ))

  test('one cell alone is read, with what a spreadsheet puts behind it', () =>
    onCalculator(
      `/calculators/${id}/`,
      id,
      async (tool, page) => {
        await pasteInto(tool.field('quota'), page, '900,000\r\n')
        await soon(async () => (await tool.values())['extra']).toBe('450000')
      },
      clipboard,
    ))

  test('pasted into a sentence are not joined either', () =>
    inTab(
      '/presales-leverage/',
      async (page) => {
        const number = await movableOf(page, `${id}.quota`)
        await number.press('Enter')
        await pasteInto(number.locator('input'), page, '750\t800')
        await painted(page)
        expect(await number.locator('input').inputValue()).toBe('750 | 800')
        expect(new URL(page.url()).search).toBe('')
      },
      clipboard,
    ))
})
