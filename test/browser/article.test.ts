import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { addressOf, onCalculator, pathIn } from '../support/calculator'
import { sentenceOf } from '../support/sentences'
import { soon } from '../support/soon'
import { inTab } from '../support/tab'

const id = 'force-multiplier'
const worked = [
  {
    code: 'en',
    ten: 'ten reps',
    eight: 'eight reps',
    amount: '$300,000',
    was: '$375,000',
    euros: '€300,000',
  },
  {
    code: 'es',
    ten: 'diez representantes',
    eight: 'ocho representantes',
    amount: 'USD 300 000',
    was: 'USD 375 000',
    euros: 'EUR 300 000',
  },
] as const
const plain = (text = ''): string => text.replace(/\s/g, ' ')

describe.each(worked)('a sentence and its calculator say the same number ($code)', (words) => {
  const { code, ten, eight, amount, was, euros } = words
  const path = pathIn(code, 'presales-leverage/')
  const read = (key: string) => async (page: Page) => {
    const { text, changed, note, value } = (await sentenceOf(page, `${id}.${key}`)) ?? {}
    return { text: plain(text), changed, noted: plain(note), value }
  }
  const [reps, extra] = [read('reps'), read('extra')]

  test('opened with eight reps, it says so at once, without a scroll to the calculator', () =>
    inTab(
      `${path}?${id}.reps=8`,
      async (page) => {
        await soon(() => reps(page)).toMatchObject({ text: eight, changed: true, value: '8' })
        const sentence = await extra(page)
        expect(sentence).toMatchObject({ text: amount, changed: true, value: '300000' })
        expect(sentence.noted).toContain(was)
        expect(await page.evaluate(() => scrollY)).toBe(0)
      },
      { viewport: { width: 400, height: 300 } },
    ))

  test('moved to eight and back to ten, it follows, and then stands as it was written', () =>
    onCalculator(path, id, async (tool, page) => {
      const before = await page.locator('.prose > p').allInnerTexts()
      expect(await reps(page)).toEqual({ text: ten, changed: false, noted: '', value: '10' })
      await tool.field('reps').fill('8')
      await soon(() => reps(page)).toMatchObject({ text: eight, changed: true })
      await soon(() => addressOf(page)).toBe(`?${id}.reps=8`)
      await tool.field('reps').fill('10')
      await soon(() => reps(page)).toEqual({ text: ten, changed: false, noted: '', value: '10' })
      expect(await page.locator('.prose > p').allInnerTexts()).toEqual(before)
      await soon(() => addressOf(page)).toBe('')
    }))

  test('a currency chosen in the calculator is the currency of the sentence', () =>
    onCalculator(path, id, async (tool, page) => {
      await tool.field('reps').fill('8')
      await tool.root.locator('.currency select').selectOption('EUR')
      await soon(async () => (await extra(page)).text).toBe(euros)
      await soon(() => addressOf(page)).toBe(`?${id}.reps=8&cur=EUR`)
    }))

  test('a number that cannot be used leaves the sentence at the last good one', () =>
    onCalculator(path, id, async (tool, page) => {
      await tool.field('reps').fill('8')
      await tool.field('reps').blur()
      await tool.field('reps').fill('99')
      await tool.problem('reps').waitFor()
      await soon(() => reps(page)).toMatchObject({ text: eight, value: '8' })
    }))

  test('a bad parameter is named by the calculator, and the sentence stands as written', () =>
    onCalculator(`${path}?${id}.reps=99&reps=8`, id, async (tool, page) => {
      await tool.notice.waitFor()
      expect(await tool.notice.getByRole('listitem').allTextContents()).toEqual([
        expect.stringContaining(`${id}.reps`),
      ])
      expect(await reps(page)).toMatchObject({ text: ten, changed: false })
      await tool.field('lift').fill('6')
      await soon(() => addressOf(page)).toBe(`?${id}.reps=99&reps=8&${id}.lift=6`)
    }))
})
