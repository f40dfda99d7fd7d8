import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { evaluate, explain, startValues } from '../../src/engine'
import { strings } from '../../src/i18n/strings'
import { onCalculator, pathIn, type CalculatorPage } from '../support/calculator'
import { models, readerFor } from '../support/content'
import { inAddress, machineValues, moveOf } from '../support/moves'
import { soon } from '../support/soon'

const { copyLink, copied, copyFailed } = strings.en.calculator
const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] }

const copyFrom = async (tool: CalculatorPage, page: Page): Promise<URL> => {
  await tool.root.getByRole('button', { name: copyLink }).click()
  await tool.root.getByText(copied).waitFor()
  return new URL(await page.evaluate(() => navigator.clipboard.readText()))
}

describe('a shared link opens with other numbers than were sent', () => {
  test.each(models)('$id: the link writes every input and the revision, and opens in Spanish too', (model) =>
    onCalculator(`${pathIn('en', `calculators/${model.id}/`)}?from=us`, model.id, async (tool, page) => {
      const { key, value, result } = moveOf(model)
      await tool.put(model, 'en', key, value)
      const link = await copyFrom(tool, page)
      const all = startValues(model, { [key]: value })
      const inputs = Object.fromEntries(Object.entries(all).map(([name, one]) => [name, inAddress(one)]))
      expect(Object.fromEntries(link.searchParams)).toEqual({ from: 'us', ...inputs, v: String(model.revision) })
      await page.goto(link.origin + pathIn('es', link.pathname.slice(1)) + link.search)
      await tool.awake()
      await soon(() => tool.values()).toEqual(machineValues(result))
      const { vocabulary } = readerFor('es', model)
      const texts = Object.keys(model.outputs).map((name) => explain(model, result, name, vocabulary).result)
      expect(Object.values(await tool.texts())).toEqual(texts)
      expect(await tool.notice.count()).toBe(0)
    }, clipboard),
  )

  test('a worked case sent with its currency and hash carries both', () =>
    onCalculator('/calculators/force-multiplier/scenario-2/?cur=EUR#main', 'force-multiplier', async (tool, page) => {
      await soon(async () => (await tool.texts())['extra']).toBe('€450,000')
      const link = await copyFrom(tool, page)
      expect(link.searchParams.get('cur')).toBe('EUR')
      expect(link.searchParams.get('quota')).toBe('900000')
      expect(link.hash).toBe('#main')
    }, clipboard),
  )

  test('on an article every parameter of the link carries the calculator’s name', () =>
    onCalculator('/presales-leverage/', 'force-multiplier', async (tool, page) => {
      await tool.field('reps').fill('8')
      const link = await copyFrom(tool, page)
      expect([...link.searchParams.keys()].every((key) => key.startsWith('force-multiplier.'))).toBe(true)
      expect(link.searchParams.get('force-multiplier.v')).toBe('1')
      await page.goto(link.href)
      await tool.awake()
      await soon(async () => (await tool.values())['extra']).toBe('300000')
      expect(await tool.notice.count()).toBe(0)
    }, clipboard),
  )
})

describe('a browser that lets nothing be copied leaves the reader without a link', () => {
  test.each([['refuses', true], ['has no clipboard', false]])('where it %s the link stands in a field', (_, there) =>
    onCalculator('/calculators/force-multiplier/?reps=8', 'force-multiplier', async (tool, page) => {
      await soon(async () => (await tool.values())['extra']).toBe('300000')
      await page.evaluate((refuses) => {
        if (refuses) navigator.clipboard.writeText = () => Promise.reject(new Error('no'))
        else Reflect.deleteProperty(Navigator.prototype, 'clipboard')
      }, there)
      await tool.root.getByRole('button', { name: copyLink }).click()
      await tool.root.getByText(copyFailed).waitFor()
      const link = new URL(await tool.root.getByRole('textbox', { name: copyLink }).inputValue())
      expect(link.searchParams.get('reps')).toBe('8')
      expect(link.searchParams.get('programme')).toBe('0')
    }),
  )
})

describe('a currency converts what it should only sign', () => {
  test.each(models)('$id: choosing euros changes the sign, not the numbers, and stays in the address', (model) =>
    onCalculator(pathIn('en', `calculators/${model.id}/`), model.id, async (tool, page) => {
      const result = evaluate(model, startValues(model))
      const { vocabulary } = readerFor('en', model, 'EUR')
      const texts = Object.keys(model.outputs).map((name) => explain(model, result, name, vocabulary).result)
      await tool.root.getByLabel(strings.en.calculator.currency).selectOption('EUR')
      await soon(async () => Object.values(await tool.texts())).toEqual(texts)
      expect(await tool.values()).toEqual(machineValues(result))
      await soon(() => page.url()).toMatch(/\?cur=EUR$/)
      await page.reload()
      await tool.awake()
      await soon(async () => Object.values(await tool.texts())).toEqual(texts)
    }),
  )
})
