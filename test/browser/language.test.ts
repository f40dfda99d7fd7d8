import { describe, expect, test } from 'vitest'
import { locales } from '../../src/i18n'
import { calculatorOn, onCalculator, switchTo } from '../support/calculator'
import { soon } from '../support/soon'

describe('reading on in the other language keeps the numbers', () => {
  test('from Spanish to English, 7,5 becomes 7.5', () =>
    onCalculator('/es/calculators/force-multiplier/', 'force-multiplier', async (tool, page) => {
      await tool.field('lift').fill('7,5')
      await switchTo(tool, page, 'en')
      await soon(() => tool.field('lift').inputValue()).toBe('7.5')
      expect((await tool.values())['extra']).toBe('562500')
    }))

  test('by keyboard, and on the page of a worked case', () =>
    onCalculator(
      '/calculators/force-multiplier/scenario-2/',
      'force-multiplier',
      async (tool, page) => {
        await tool.field('reps').fill('8')
        await page.getByRole('link', { name: locales.es.name, exact: true }).press('Enter')
        await page.waitForURL('**/es/calculators/force-multiplier/scenario-2/**')
        await tool.awake()
        await soon(async () => (await tool.values())['extra']).toBe('720000')
      },
    ))

  test('what is no number yet goes along, also through a page where nobody comes near it', () =>
    onCalculator(
      '/presales-leverage/',
      'force-multiplier',
      async (tool, page) => {
        await tool.field('lift').fill('a guess')
        await tool.field('lift').press('Tab')
        await page.getByRole('link', { name: locales.es.name, exact: true }).press('Enter')
        await page.waitForURL('**/es/presales-leverage/**')
        await page.getByRole('link', { name: locales.en.name, exact: true }).press('Enter')
        await page.waitForURL((url) => url.pathname === '/presales-leverage/')
        await tool.awake()
        await soon(() => tool.field('lift').inputValue()).toBe('a guess')
      },
      { own: true },
    ))

  test('in a tab of its own, opened with the middle button', () =>
    onCalculator(
      '/calculators/force-multiplier/',
      'force-multiplier',
      async (tool, page) => {
        await tool.field('reps').fill('8')
        const opened = page.context().waitForEvent('page')
        await page
          .getByRole('link', { name: locales.es.name, exact: true })
          .click({ button: 'middle' })
        const there = calculatorOn(await opened, 'force-multiplier')
        await there.awake()
        await soon(async () => (await there.values())['extra']).toBe('300000')
      },
      { own: true },
    ))

  test('opened beside the page, which keeps a text that is no number for itself', () =>
    onCalculator(
      '/calculators/force-multiplier/',
      'force-multiplier',
      async (tool, page) => {
        await tool.field('lift').fill('a guess')
        await tool.field('lift').press('Tab')
        const beside = page.context().waitForEvent('page')
        await page
          .getByRole('link', { name: locales.es.name, exact: true })
          .click({ modifiers: ['Control'] })
        await beside
        expect(await tool.field('lift').inputValue()).toBe('a guess')
        await page.goto(new URL('/es/calculators/force-multiplier/', page.url()).href)
        await tool.awake()
        expect(await tool.field('lift').inputValue()).toBe('5')
      },
      { own: true },
    ))

  test('on an article, with the currency', () =>
    onCalculator('/presales-leverage/?cur=EUR', 'force-multiplier', async (tool, page) => {
      await tool.field('reps').fill('8')
      await switchTo(tool, page, 'es')
      await soon(async () => (await tool.values())['extra']).toBe('300000')
      expect((await tool.texts())['extra']).toContain('EUR')
    }))
})
