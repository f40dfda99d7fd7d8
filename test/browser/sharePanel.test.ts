import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { fill, type LanguageCode } from '../../src/i18n'
import { shareWords } from '../../src/i18n/panels/share'
import { strings } from '../../src/i18n/strings'
import { onCalculator, pathIn, switchTo, type CalculatorPage } from '../support/calculator'
import { oneOfEachMake } from '../support/content'
import { readCode } from '../support/qr'
import { soon } from '../support/soon'

const id = 'force-multiplier'
const own = `/calculators/${id}/`
const phone = { viewport: { width: 360, height: 740 } }

/** The panel's parts, in one language. */
const panelOf = ({ root }: CalculatorPage, code: LanguageCode = 'en') => {
  const words = shareWords[code]
  const panel = root.locator('.share')
  return {
    opener: root.getByRole('button', { name: strings[code].calculator.tools.share, exact: true }),
    note: panel.getByLabel(words.note),
    link: panel.getByLabel(words.link),
    copy: panel.getByRole('button', { name: words.copy }),
    code: panel.getByRole('button', { name: words.showCode }),
    send: panel.getByRole('button', { name: words.send }),
    panel,
    words,
  }
}

const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key)
}

describe('by keyboard on a phone, a reader sends a case with a note', () => {
  test.each(oneOfEachMake)('$id: link, QR code and file', (model) =>
    onCalculator(
      pathIn('es', `calculators/${model.id}/`),
      model.id,
      async (tool, page) => {
        const { opener, note, link, words, panel } = panelOf(tool, 'es')
        await opener.focus()
        await press(page, 'Enter')
        await note.waitFor()
        await note.focus()
        await page.keyboard.type('¿Lo vemos mañana? <b>Sí</b>')
        await press(page, 'Tab')
        expect(await link.evaluate((field) => field === document.activeElement)).toBe(true)
        const sent = new URL(await link.inputValue())
        expect(sent.searchParams.get('note')).toBe(':¿Lo vemos mañana? <b>Sí</b>~')
        expect(sent.searchParams.get('v')).toBe(String(model.revision))
        expect(sent.pathname).toBe(`/es/calculators/${model.id}/`)
        await press(page, 'Tab', 'Tab', 'Enter')
        const drawing = panel.getByRole('img', {
          name: fill(words.code, { title: (await page.locator('h1').textContent()) ?? '' }),
        })
        const size = Number((await drawing.getAttribute('viewBox'))?.split(' ')[2])
        const path = (await drawing.locator('path').last().getAttribute('d')) ?? ''
        expect(readCode({ size, path })).toBe(sent.href)
        const arrives = page.waitForEvent('download')
        await press(page, 'Tab', 'Enter')
        expect((await arrives).suggestedFilename()).toBe(`palanca-${model.id}.svg`)
        const wide = await page.evaluate(() => document.documentElement.scrollWidth)
        expect(wide).toBe(360)
      },
      phone,
    ),
  )
})

describe('a note that is being written is not lost', () => {
  test('by closing, a reload, a worked case and another language', () =>
    onCalculator(own, id, async (tool, page) => {
      const { opener, note } = panelOf(tool)
      await opener.click()
      await note.fill('Here is plan B')
      await opener.click()
      await note.waitFor({ state: 'detached' })
      await opener.click()
      expect(await note.inputValue()).toBe('Here is plan B')
      await note.pressSequentially(', at last')
      await page.reload()
      await tool.awake()
      // What was open is open again.
      expect(await note.inputValue()).toBe('Here is plan B, at last')
      await tool.preset('scenario-2').click()
      await switchTo(tool, page, 'es')
      const spanish = panelOf(tool, 'es')
      expect(await spanish.note.inputValue()).toBe('Here is plan B, at last')
    }))

  test('by its lines: it stands in one, as its reader will see it, and the caret stays', () =>
    onCalculator(own, id, async (tool, page) => {
      const { opener, note, link } = panelOf(tool)
      await opener.click()
      await note.fill('Agreed:\n- 8 reps')
      expect(await note.inputValue()).toBe('Agreed: - 8 reps')
      await note.press('Home')
      await note.pressSequentially('Hi')
      await press(page, 'Enter')
      await note.pressSequentially('Ana. ')
      expect(await note.inputValue()).toBe('Hi Ana. Agreed: - 8 reps')
      expect(new URL(await link.inputValue()).searchParams.get('note')).toBe(
        ':Hi Ana. Agreed: - 8 reps~',
      )
    }))

  test('by being too long: how much is over is said, and the link carries what fits', () =>
    onCalculator(own, id, async (tool) => {
      const { opener, note, link, panel, words } = panelOf(tool)
      await opener.click()
      await note.fill('👩‍💻'.repeat(280) + 'ab')
      await panel.getByText(fill(words.tooLong.other, { n: '2', most: '280' })).waitFor()
      const sent = new URL(await link.inputValue())
      expect(sent.searchParams.get('note')).toBe(`:${'👩‍💻'.repeat(280)}~`)
      const long = new RegExp(fill(words.long, { n: '[\\d,]+', most: '2,000' }))
      await panel.getByText(long).filter({ hasText: 'the note' }).waitFor()
    }))
})

describe('what a device does with a link is told, and a change of mind is not', () => {
  const shareAs = (page: Page, outcome: string): Promise<void> =>
    page.evaluate((name) => {
      const share = (data: ShareData): Promise<void> => {
        document.title = JSON.stringify(data)
        return name === '' ? Promise.resolve() : Promise.reject(new DOMException('no', name))
      }
      Object.defineProperty(navigator, 'share', { value: share, configurable: true })
    }, outcome)

  test.each([
    ['it is sent', '', false],
    ['the reader thinks better of it', 'AbortError', false],
    ['the device refuses', 'NotAllowedError', true],
  ])('%s', (_, outcome, isTold) =>
    onCalculator(own, id, async (tool, page) => {
      const { opener, note, link, send, panel, words } = panelOf(tool)
      await shareAs(page, outcome)
      await opener.click()
      await note.fill('Plan B')
      const url = await link.inputValue()
      await send.click()
      const data: unknown = JSON.parse(await page.title())
      expect(data).toMatchObject({ text: 'Plan B', url })
      if (isTold) await panel.getByText(words.notSent).waitFor()
      else expect(await panel.getByText(words.notSent).count()).toBe(0)
    }),
  )

  test('where nothing may be copied, the link is marked to be copied by hand', () =>
    onCalculator(own, id, async (tool, page) => {
      const { opener, link, copy, panel, words } = panelOf(tool)
      await page.evaluate(() =>
        Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined }),
      )
      await tool.field('reps').fill('eight')
      await opener.click()
      await panel.getByText(fill(words.unread, { fields: 'Reps per presales engineer' })).waitFor()
      await copy.click()
      await panel.getByText(words.refused).waitFor()
      const marked = () => page.evaluate(() => String(getSelection()))
      await soon(marked).toBe(await link.inputValue())
    }))
})
