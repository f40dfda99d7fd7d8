import { describe, expect, test } from 'vitest'
import { explain, type Model, type Result } from '../../src/engine'
import type { Reader } from '../../src/i18n'
import { addressOf, onCalculator, pathIn } from '../support/calculator'
import { readerFor, shelf } from '../support/content'
import { inAddress, machineValues, moveOf } from '../support/moves'
import { soon } from '../support/soon'

const texts = (model: Model, result: Result, { vocabulary }: Reader): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.keys(model.outputs).map((key) => [key, explain(model, result, key, vocabulary).result]))

describe('a reader moves a number and part of the page stays behind', () => {
  test.each(shelf)('$name: every result follows, and the address keeps it over a reload', ({ model, code }) =>
    onCalculator(pathIn(code, `calculators/${model.id}/`), model.id, async (tool, page) => {
      const { key, value, result } = moveOf(model)
      const entries = await page.evaluate(() => history.length)
      await tool.put(model, code, key, value)
      await soon(() => tool.values()).toEqual(machineValues(result))
      expect(await tool.texts()).toEqual(texts(model, result, readerFor(code, model)))
      await soon(() => addressOf(page)).toBe(`?${key}=${inAddress(value)}`)
      expect(await page.evaluate(() => history.length)).toBe(entries)
      await page.reload()
      await tool.awake()
      await soon(() => tool.values()).toEqual(machineValues(result))
    }),
  )
})

const worked = [
  { code: 'en', amount: '$300,000', sum: '$6,000,000 × 5% = $300,000', field: '900,000', slid: '$360,000' },
  { code: 'es', amount: '$ 300.000', sum: '$ 6.000.000 × 5% = $ 300.000', field: '900.000', slid: '$ 360.000' },
] as const

describe.each(worked)('the arithmetic shown is not the one done ($code)', ({ code, amount, sum, field, slid }) => {
  const path = pathIn(code, 'calculators/force-multiplier/')
  const plain = (text: string | null): string => (text ?? '').replace(/\s/g, ' ')

  test('eight reps are worth 300,000, and the working says how', () =>
    onCalculator(path, 'force-multiplier', async (tool) => {
      await tool.field('reps').fill('8')
      await soon(async () => (await tool.values())['extra']).toBe('300000')
      expect(plain(await tool.output('extra').textContent())).toBe(amount)
      await tool.working('extra').locator('summary').click()
      expect(plain(await tool.working('extra').innerText())).toContain(sum)
    }),
  )

  test('a slider moves its field, the result and the address', () =>
    onCalculator(path, 'force-multiplier', async (tool, page) => {
      await tool.slider('reps').focus()
      for (const key of ['ArrowLeft', 'ArrowLeft']) await page.keyboard.press(key)
      await soon(() => tool.field('reps').inputValue()).toBe('8')
      await tool.slider('quota').fill('900000')
      await soon(() => tool.field('quota').inputValue()).toBe(field)
      await soon(async () => plain(await tool.output('extra').textContent())).toBe(slid)
      await soon(() => addressOf(page)).toBe('?reps=8&quota=900000')
    }),
  )

  test('a typed number moves its slider', () =>
    onCalculator(path, 'force-multiplier', async (tool) => {
      await tool.field('reps').fill('8')
      await soon(() => tool.slider('reps').inputValue()).toBe('8')
    }),
  )
})
