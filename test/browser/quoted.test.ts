import { describe, expect, test } from 'vitest'
import { languageCodes } from '../../src/i18n'
import { pathIn } from '../support/calculator'
import { movableOf } from '../support/sentences'
import { inTab } from '../support/tab'
import { plainSpaces } from '../support/text'

describe.each(languageCodes)('a sentence that is copied reads as on the page (%s)', (code) => {
  test.each(['presales-leverage/', 'sdr-compensation/'])(
    'with every number that can be moved: %s',
    (path) =>
      inTab(
        pathIn(code, path),
        async (page) => {
          const of = await page.locator('.prose .live.input').first().getAttribute('data-live')
          const number = await movableOf(page, of ?? '')
          await number.press('ArrowUp')
          const [copied, shown] = await number.evaluate((one) => {
            const sentence = one.closest('p')
            if (sentence) getSelection()?.selectAllChildren(sentence)
            return [String(getSelection()), sentence?.innerText ?? '']
          })
          expect(shown).not.toBe('')
          expect(plainSpaces(copied ?? '')).toContain(plainSpaces(await number.innerText()))
        },
        { own: true },
      ),
  )

  test('and moving a number with the mouse selects nothing', () =>
    inTab(
      pathIn(code, 'presales-leverage/'),
      async (page) => {
        const number = await movableOf(page, 'force-multiplier.reps')
        const { x = 0, y = 0, height = 0 } = (await number.boundingBox()) ?? {}
        await page.mouse.move(x + 8, y + height / 2)
        await page.mouse.down()
        await page.mouse.move(x + 60, y + height * 2, { steps: 6 })
        await page.mouse.up()
        expect(await page.evaluate(() => String(getSelection()))).toBe('')
      },
      { own: true },
    ))
})
