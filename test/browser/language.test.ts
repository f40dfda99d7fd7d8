import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { locales, type LanguageCode } from '../../src/i18n'
import { calculatorOn, onCalculator, pathIn } from '../support/calculator'
import { models, readerFor } from '../support/content'
import { machineValues, moveOf } from '../support/moves'
import { soon } from '../support/soon'

const switchTo = async (page: Page, code: LanguageCode): Promise<void> => {
  await page.getByRole('link', { name: locales[code].name, exact: true }).click()
  await page.waitForFunction((lang) => document.documentElement.lang === lang, code)
}

describe('reading on in the other language starts the numbers over', () => {
  test.each(models)('$id: a number typed just before the switch is there after it, written the other way', (model) =>
    onCalculator(pathIn('en', `calculators/${model.id}/`), model.id, async (tool, page) => {
      const { key, value, result } = moveOf(model)
      await tool.put(model, 'en', key, value)
      await switchTo(page, 'es')
      await tool.awake()
      await soon(() => tool.values()).toEqual(machineValues(result))
      if (typeof value === 'number')
        expect(await tool.field(key).inputValue()).toBe(readerFor('es', model).format.field(value))
    }),
  )

  test('from Spanish to English, with half a point', () =>
    onCalculator('/es/calculators/force-multiplier/', 'force-multiplier', async (tool, page) => {
      await tool.field('lift').fill('7,5')
      await switchTo(page, 'en')
      await tool.awake()
      await soon(() => tool.field('lift').inputValue()).toBe('7.5')
      expect((await tool.values())['extra']).toBe('562500')
    }),
  )

  test('by keyboard, and on the page of a worked case', () =>
    onCalculator('/calculators/force-multiplier/scenario-2/', 'force-multiplier', async (tool, page) => {
      await tool.field('reps').fill('8')
      await page.getByRole('link', { name: locales.es.name, exact: true }).press('Enter')
      await page.waitForURL('**/es/calculators/force-multiplier/scenario-2/**')
      await tool.awake()
      await soon(async () => (await tool.values())['extra']).toBe('720000')
    }),
  )

  test('in a tab of its own, opened with the middle button', () =>
    onCalculator('/calculators/force-multiplier/', 'force-multiplier', async (tool, page) => {
      await tool.field('reps').fill('8')
      const opened = page.context().waitForEvent('page')
      await page.getByRole('link', { name: locales.es.name, exact: true }).click({ button: 'middle' })
      const there = calculatorOn(await opened, 'force-multiplier')
      await there.awake()
      await soon(async () => (await there.values())['extra']).toBe('300000')
    }),
  )

  test('on an article, with the currency', () =>
    onCalculator('/presales-leverage/?cur=EUR', 'force-multiplier', async (tool, page) => {
      await tool.field('reps').fill('8')
      await switchTo(page, 'es')
      await tool.awake()
      await soon(async () => (await tool.values())['extra']).toBe('300000')
      expect((await tool.texts())['extra']).toContain('€')
    }),
  )
})
