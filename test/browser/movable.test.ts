import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { checkValue } from '../../src/engine'
import { calculatorOn, painted } from '../support/calculator'
import { readerFor } from '../support/content'
import { modelNamed } from '../support/models'
import { movableOf } from '../support/sentences'
import { soon } from '../support/soon'
import { inTab } from '../support/tab'

const article = '/presales-leverage/'
const id = 'force-multiplier'

/** The sentence's number of reps, once it can be taken hold of; and what the sentences say comes of it. */
const onSentence = (
  work: (
    number: ReturnType<Page['locator']>,
    page: Page,
    extra: () => Promise<string>,
  ) => Promise<void>,
): Promise<void> =>
  inTab(
    article,
    async (page) => {
      const number = await movableOf(page, `${id}.reps`)
      const extra = page.locator(`.prose [data-live="${id}.extra"]`).first()
      await work(number, page, () => extra.innerText())
    },
    { own: true },
  )

describe('a number in a sentence can be moved where it stands', () => {
  test('by arrow keys, page keys, home and end, as its slider is', () =>
    onSentence(async (number, page, extra) => {
      await number.focus()
      await page.keyboard.press('ArrowUp')
      await soon(extra).toContain('$412,500')
      await soon(() => number.innerText()).toContain('eleven reps')
      await page.keyboard.press('PageUp')
      await soon(() => number.innerText()).toContain('21 reps')
      await page.keyboard.press('Home')
      await soon(() => number.innerText()).toContain('one rep')
      await soon(() => calculatorOn(page, id).field('reps').inputValue()).toBe('1')
      expect(await number.getAttribute('aria-label')).toBe(
        readerFor('en', modelNamed(id)).label('reps'),
      )
      expect(await number.getAttribute('aria-valuenow')).toBe('1')
    }))

  test('by a finger that goes sideways', () =>
    onSentence(async (number, page, extra) => {
      const { x = 0, y = 0, height = 0 } = (await number.boundingBox()) ?? {}
      const session = await page.context().newCDPSession(page)
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', aside?: number) =>
        session.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: aside === undefined ? [] : [{ x: x + 10 + aside, y: y + height / 2 }],
        })
      await touch('touchStart', 0)
      for (let aside = 4; aside <= 64; aside += 4) {
        await touch('touchMove', aside)
        await painted(page)
      }
      await touch('touchEnd')
      await soon(() => number.innerText()).toContain('18 reps')
      await soon(extra).toContain('$675,000')
    }))

  test('Escape in the middle of a drag gives back what was', () =>
    onSentence(async (number, page, extra) => {
      const { x = 0, y = 0, height = 0 } = (await number.boundingBox()) ?? {}
      await page.mouse.move(x + 5, y + height / 2)
      await page.mouse.down()
      await page.mouse.move(x + 5 + 24, y + height / 2, { steps: 6 })
      await soon(extra).toContain('$487,500')
      await page.keyboard.press('Escape')
      await soon(extra).toContain('$375,000')
      await page.mouse.up()
      await soon(extra).toContain('$375,000')
    }))

  test('by dragging it sideways, and not by a click', () =>
    onSentence(async (number, page, extra) => {
      const { x = 0, y = 0, height = 0 } = (await number.boundingBox()) ?? {}
      await page.mouse.move(x + 5, y + height / 2)
      await page.mouse.down()
      await page.mouse.move(x + 5 + 24, y + height / 2, { steps: 6 })
      await page.mouse.up()
      await soon(extra).toContain('$487,500')
      expect(await number.locator('input').count()).toBe(0)
    }))

  test('by typing after Enter; Escape gives back what was', () =>
    onSentence(async (number, page, extra) => {
      await number.focus()
      await page.keyboard.press('Enter')
      await page.keyboard.type('8')
      await page.keyboard.press('Enter')
      await soon(extra).toContain('$300,000')
      await soon(() => number.innerText()).toContain('eight reps')
      expect(await number.evaluate((one) => document.activeElement === one)).toBe(true)
      await page.keyboard.press('Enter')
      await page.keyboard.type('12')
      await page.keyboard.press('Escape')
      await soon(extra).toContain('$300,000')
      await soon(() => number.innerText()).toContain('eight reps')
    }))

  test('by a program that fills a field in and says no more than that it has changed', () =>
    onSentence(async (number, page, extra) => {
      await number.focus()
      await page.keyboard.press('Enter')
      await number.locator('input').evaluate((field: HTMLInputElement) => {
        field.value = '8'
        field.dispatchEvent(new Event('change', { bubbles: true }))
      })
      await page.keyboard.press('Tab')
      await soon(extra).toContain('$300,000')
      await soon(() => number.innerText()).toContain('eight reps')
    }))

  test('what cannot be used is told beside it, and stays until it is put right', () =>
    onSentence(async (number, page, extra) => {
      await number.focus()
      await page.keyboard.press('Enter')
      await page.keyboard.type('5000')
      await page.keyboard.press('Enter')
      const { problem } = readerFor('en', modelNamed(id))
      await soon(() => number.locator('[role=alert]').innerText()).toBe(
        problem(checkValue(modelNamed(id), 'reps', 5_000) ?? { kind: 'notFinite' }),
      )
      expect(await number.locator('input').inputValue()).toBe('5000')
      await soon(extra).toContain('$375,000')
      await number.locator('input').fill('9')
      await page.keyboard.press('Enter')
      await soon(extra).toContain('$337,500')
    }))

  test('with scripts off it is plain text', () =>
    inTab(
      article,
      async (page) => {
        const number = page.locator(`.prose [data-live="${id}.reps"]`).first()
        expect(await number.getAttribute('role')).toBe(null)
        expect(await number.innerText()).toBe('ten reps')
      },
      { own: true, javaScriptEnabled: false },
    ))
})

describe('nothing moves a number in a sentence but its reader', () => {
  test('a press that is let go elsewhere moves nothing on the way back', () =>
    onSentence(async (number, page, extra) => {
      const { x = 0, y = 0 } = (await number.boundingBox()) ?? {}
      await page.mouse.move(x + 5, y + 5)
      await page.mouse.down()
      await page.mouse.move(x + 5, y + 60, { steps: 6 })
      await page.mouse.up()
      await page.mouse.move(x + 40, y + 5, { steps: 6 })
      await painted(page)
      expect(await extra()).toContain('$375,000')
      expect(new URL(page.url()).search).toBe('')
    }))

  test('a number beyond its slider steps on from where it is', () =>
    inTab(
      `${article}?${id}.quota=50000000`,
      async (page) => {
        const number = page.locator(`.prose [data-live="${id}.quota"]`).first()
        await soon(() => number.getAttribute('aria-valuenow')).toBe('50000000')
        await number.focus()
        await page.keyboard.press('ArrowRight')
        await soon(async () => Number(await number.getAttribute('aria-valuenow'))).toBeGreaterThan(
          50_000_000,
        )
      },
      { own: true },
    ))

  test('Escape takes back what was typed there, and nothing that was done elsewhere', () =>
    onSentence(async (number, page, extra) => {
      await number.press('Enter')
      await number.locator('input').fill('abc')
      await calculatorOn(page, id).slider('reps').fill('15')
      await soon(extra).toContain('$562,500')
      await soon(() => number.innerText()).toContain('15 reps')
      await number.press('Enter')
      await page.keyboard.press('Escape')
      await painted(page)
      expect(await extra()).toContain('$562,500')
    }))

  test('Escape that ends the composing of signs leaves the field open', () =>
    onSentence(async (number) => {
      await number.press('Enter')
      await number.locator('input').fill('8')
      const composing = { key: 'Escape', isComposing: true, bubbles: true }
      await number.locator('input').dispatchEvent('keydown', composing)
      expect(await number.locator('input').inputValue()).toBe('8')
    }))

  test('Escape without a letter typed leaves what a link said wrongly named', () =>
    inTab(
      `${article}?${id}.reps=abc`,
      async (page) => {
        const notice = calculatorOn(page, id).root.getByRole('alert').filter({ hasText: 'abc' })
        await notice.waitFor({ state: 'attached' })
        const number = page.locator(`.prose [data-live="${id}.reps"]`).first()
        await soon(() => number.getAttribute('role')).toBe('spinbutton')
        await number.press('Enter')
        await page.keyboard.press('Escape')
        await painted(page)
        expect(await notice.count()).toBe(1)
        expect(new URL(page.url()).searchParams.get(`${id}.reps`)).toBe('abc')
      },
      { own: true },
    ))
})
