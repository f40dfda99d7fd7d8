import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { LanguageCode } from '../../src/i18n'
import { strings } from '../../src/i18n/strings'
import { addressOf, goTo, onCalculator, switchTo, type CalculatorPage } from '../support/calculator'
import { readerFor } from '../support/content'
import { modelNamed } from '../support/models'
import { holdBack, island, parser } from '../support/requests'
import { soon } from '../support/soon'

const id = 'force-multiplier'
const own = `/calculators/${id}/`

/** Expects a text in its field, with why it is no number. */
const refused = async (
  tool: CalculatorPage,
  code: LanguageCode,
  key: string,
  text: string,
): Promise<void> => {
  const { problem } = readerFor(code, modelNamed(id))
  const sentence = problem({ kind: 'unreadable', input: key, value: text })
  await tool.problem(key).waitFor()
  expect(await tool.problem(key).textContent()).toBe(sentence)
  expect(await tool.field(key).inputValue()).toBe(text)
}

const reload = async (tool: CalculatorPage, page: Page): Promise<void> => {
  await page.reload()
  await tool.awake()
}
const away = async (tool: CalculatorPage, page: Page): Promise<void> => {
  await page.goto(new URL('/glossary/', page.url()).href)
  await page.goBack()
  await tool.awake()
}
/** The browser shows its own page meanwhile, and comes to this one as if anew. */
const reloadUnconnected = async (tool: CalculatorPage, page: Page): Promise<void> => {
  await tool.awake()
  await page.context().setOffline(true)
  await expect(page.reload()).rejects.toThrow('ERR_INTERNET_DISCONNECTED')
  await page.context().setOffline(false)
  await reload(tool, page)
}
const ways = [
  ['reloads', reload],
  ['reloads without a connection, and again with one', reloadUnconnected],
  ['goes elsewhere and back', away],
] as const

describe('a number typed is there after a reload at once', () => {
  test.each([own, '/presales-leverage/', `/embed/${id}/`])('on %s', (path) =>
    onCalculator(path, id, async (tool, page) => {
      await tool.field('reps').fill('8')
      await reload(tool, page)
      await soon(async () => (await tool.values())['extra']).toBe('300000')
      expect(await tool.field('reps').inputValue()).toBe('8')
    }),
  )
})

describe('a slider moved by its keys is there after a reload by keys', () => {
  test('faster than the address follows', () =>
    onCalculator(own, id, async (tool, page) => {
      await tool.slider('reps').focus()
      for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowRight')
      await page.keyboard.press('Control')
      await reload(tool, page)
      await soon(async () => (await tool.values())['extra']).toBe('525000')
    }))
})

describe.each(ways)('a reader who %s at once after typing finds what was typed', (_, leave) => {
  test('a text that is no number, with its reason', () =>
    onCalculator(own, id, async (tool, page) => {
      await tool.field('quota').fill('900k')
      await tool.field('reps').fill('eight')
      await leave(tool, page)
      await refused(tool, 'en', 'reps', 'eight')
      expect((await tool.values())['extra']).toBe('450000')
      await tool.field('reps').fill('8')
      await soon(async () => (await tool.values())['extra']).toBe('360000')
      await leave(tool, page)
      await soon(async () => (await tool.values())['extra']).toBe('360000')
      expect(await tool.problem('reps').count()).toBe(0)
    }))

  test('a text whose field is behind a fold, in view', () =>
    onCalculator(own, id, async (tool, page) => {
      await tool.unfold()
      await tool.field('margin').fill('all of it')
      await leave(tool, page)
      await refused(tool, 'en', 'margin', 'all of it')
      expect(await tool.problem('margin').isVisible()).toBe(true)
    }))

  test('a text that was still to be read when the page was left', () =>
    onCalculator(
      own,
      id,
      async (tool, page) => {
        await holdBack(page, parser)
        await reload(tool, page)
        await tool.field('quota').fill('900k')
        await page.unrouteAll({ behavior: 'ignoreErrors' })
        await leave(tool, page)
        await soon(async () => (await tool.values())['extra']).toBe('450000')
      },
      { own: true },
    ))

  test('all that was done before the calculator’s script arrived', () =>
    onCalculator(
      '/calculators/commission-gate/',
      'commission-gate',
      async (tool, page) => {
        await holdBack(page, island)
        await page.reload({ waitUntil: 'commit' })
        await tool.root.getByLabel(strings.en.calculator.currency).selectOption('EUR')
        await tool.root.locator('details.group:has([name=hours]) > summary').click()
        await tool.field('approved').check()
        await tool.field('gate').fill('30%')
        await tool.slider('oddsThrough').fill('20')
        await page.unrouteAll({ behavior: 'ignoreErrors' })
        await leave(tool, page)
        await soon(() => addressOf(page)).toBe('?gate=30&approved=1&oddsThrough=20&cur=EUR')
        expect(await tool.field('approved').isChecked()).toBe(true)
      },
      { own: true },
    ))
})

describe('a text that is no number stays with the page it was typed on', () => {
  test('a worked case takes its place, and going back finds it', () =>
    onCalculator(own, id, async (tool, page) => {
      await tool.field('reps').fill('eight')
      await tool.preset('scenario-2').click()
      await soon(() => tool.field('reps').inputValue()).toBe('5')
      await page.goBack()
      await refused(tool, 'en', 'reps', 'eight')
      await page.goForward()
      await soon(() => tool.field('reps').inputValue()).toBe('5')
      expect(await tool.problem('reps').count()).toBe(0)
    }))

  test('a link within the page does not part them', () =>
    onCalculator(own, id, async (tool, page) => {
      await tool.field('reps').fill('eight')
      await page.evaluate(() => (location.hash = '#main'))
      await reload(tool, page)
      await refused(tool, 'en', 'reps', 'eight')
    }))

  test('a link opened anew shows its own numbers', () =>
    onCalculator(own, id, async (tool, page) => {
      await tool.field('reps').fill('eight')
      await goTo(tool, page, `${own}?reps=7`)
      await soon(async () => (await tool.values())['extra']).toBe('262500')
      await goTo(tool, page, own)
      expect(await tool.field('reps').inputValue()).toBe('10')
      expect(await tool.problem('reps').count()).toBe(0)
    }))
})

describe('reading on in the other language keeps a text that is no number', () => {
  test('there and back, explained in the language of the page, until it is put right', () =>
    onCalculator(own, id, async (tool, page) => {
      await tool.field('lift').fill('7.5')
      await tool.field('reps').fill('ocho')
      await switchTo(tool, page, 'es')
      await refused(tool, 'es', 'reps', 'ocho')
      expect(await tool.field('lift').inputValue()).toBe('7,5')
      await switchTo(tool, page, 'en')
      await refused(tool, 'en', 'reps', 'ocho')
      await tool.field('reps').fill('8')
      await switchTo(tool, page, 'es')
      await soon(async () => (await tool.values())['extra']).toBe('450000')
      expect(await tool.problem('reps').count()).toBe(0)
    }))

  test('where the browser lets a page keep nothing, the numbers go along', () =>
    onCalculator(
      own,
      id,
      async (tool, page) => {
        await page.addInitScript(() =>
          Object.defineProperty(window, 'sessionStorage', {
            get: () => {
              throw new DOMException('denied', 'SecurityError')
            },
          }),
        )
        const errors: string[] = []
        page.on('pageerror', ({ message }) => void errors.push(message))
        await reload(tool, page)
        await tool.field('lift').fill('7.5')
        await tool.field('reps').fill('ocho')
        await switchTo(tool, page, 'es')
        await soon(async () => (await tool.values())['extra']).toBe('562500')
        expect(errors).toEqual([])
      },
      { own: true },
    ))
})
