import { describe, expect, test } from 'vitest'
import { strings } from '../../src/i18n/strings'
import { addressOf, onCalculator, pathIn, switchTo } from '../support/calculator'
import { oneOfEachMake, readerFor } from '../support/content'
import { inAddress, machineValues, moveOf } from '../support/moves'
import { soon } from '../support/soon'
import { textsOf } from '../support/texts'

describe('a reader moves a number, and all of the page follows', () => {
  test.each(oneOfEachMake)(
    '$id: results and address follow, and the number survives a reload and both switches',
    (model) =>
      onCalculator(pathIn('en', `calculators/${model.id}/`), model.id, async (tool, page) => {
        const { key, value, result } = moveOf(model)
        await tool.put(model, 'en', key, value)
        await soon(() => tool.values()).toEqual(machineValues(result))
        expect(await tool.texts()).toEqual(textsOf(model, result, 'en'))
        await soon(() => addressOf(page)).toBe(`?${key}=${inAddress(value)}`)

        await page.reload()
        await tool.awake()
        await soon(() => tool.values()).toEqual(machineValues(result))

        await tool.root.getByRole('button', { name: strings.en.calculator.reset }).click()
        await tool.put(model, 'en', key, value)
        await switchTo(tool, page, 'es')
        await soon(() => tool.values()).toEqual(machineValues(result))
        expect(await tool.texts()).toEqual(textsOf(model, result, 'es'))
        if (typeof value === 'number')
          expect(await tool.field(key).inputValue()).toBe(
            readerFor('es', model).format.field(value),
          )

        await tool.root.getByRole('button', { name: strings.es.calculator.reset }).click()
        await tool.put(model, 'es', key, value)
        await switchTo(tool, page, 'en')
        await soon(() => tool.values()).toEqual(machineValues(result))
      }),
  )
})

const worked = [
  {
    code: 'en',
    amount: '$300,000',
    sum: '$6,000,000 × 5% × 100% = $300,000',
    field: '900,000',
    slid: '$360,000',
  },
  {
    code: 'es',
    amount: 'USD 300 000',
    sum: 'USD 6 000 000 × 5 % × 100 % = USD 300 000',
    field: '900 000',
    slid: 'USD 360 000',
  },
] as const

describe.each(worked)(
  'field, slider, result and working agree ($code)',
  ({ code, amount, sum, field, slid }) => {
    const path = pathIn(code, 'calculators/force-multiplier/')
    const plain = (text: string | null): string => (text ?? '').replace(/\s/g, ' ')

    test('eight reps are worth 300,000, and the working says how', () =>
      onCalculator(path, 'force-multiplier', async (tool) => {
        await tool.field('reps').fill('8')
        await soon(async () => (await tool.values())['extra']).toBe('300000')
        expect(plain(await tool.output('extra').textContent())).toBe(amount)
        await tool.working('extra').locator('summary').click()
        await soon(async () => plain(await tool.working('extra').innerText())).toContain(sum)
      }))

    test('a slider moves its field, the result and the address', () =>
      onCalculator(path, 'force-multiplier', async (tool, page) => {
        await tool.slider('reps').focus()
        for (const key of ['ArrowLeft', 'ArrowLeft']) await page.keyboard.press(key)
        await soon(() => tool.field('reps').inputValue()).toBe('8')
        await tool.slider('quota').fill('900000')
        await soon(async () => plain(await tool.field('quota').inputValue())).toBe(field)
        await soon(async () => plain(await tool.output('extra').textContent())).toBe(slid)
        await soon(() => addressOf(page)).toBe('?reps=8&quota=900000')
      }))

    test('a typed number moves its slider, and is no step of its own to go back from', () =>
      onCalculator(
        path,
        'force-multiplier',
        async (tool, page) => {
          const entries = await page.evaluate(() => history.length)
          await tool.field('reps').fill('8')
          await soon(() => tool.slider('reps').inputValue()).toBe('8')
          await soon(() => addressOf(page)).toBe('?reps=8')
          expect(await page.evaluate(() => history.length)).toBe(entries)
        },
        { own: true },
      ))
  },
)
