import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { evaluate, startValues } from '../../src/engine'
import { shareWords } from '../../src/i18n/panels/share'
import { strings } from '../../src/i18n/strings'
import { addressOf, goTo, onCalculator, pathIn, type CalculatorPage } from '../support/calculator'
import { oneOfEachMake } from '../support/content'
import { countsMoney } from '../support/models'
import { inAddress, machineValues, moveOf } from '../support/moves'
import { soon } from '../support/soon'
import { textsOf } from '../support/texts'

const { copyLink, copied, copyFailed, currency } = strings.en.calculator
const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] }

const copyFrom = async (tool: CalculatorPage, page: Page): Promise<URL> => {
  await tool.root.getByRole('button', { name: copyLink }).click()
  await tool.root.getByText(copied).waitFor()
  return new URL(await page.evaluate(() => navigator.clipboard.readText()))
}

describe('a shared link opens with the numbers that were sent, whatever the currency', () => {
  test.each(oneOfEachMake)(
    '$id: the link carries every input, revision and currency, and opens in Spanish too',
    (model) =>
      onCalculator(
        `${pathIn('en', `calculators/${model.id}/`)}?from=us`,
        model.id,
        async (tool, page) => {
          const before = evaluate(model, startValues(model))
          if (countsMoney(model)) await tool.root.getByLabel(currency).selectOption('EUR')
          else await goTo(tool, page, `${pathIn('en', `calculators/${model.id}/`)}?from=us&cur=EUR`)
          await soon(() => tool.texts()).toEqual(textsOf(model, before, 'en', 'EUR'))
          expect(await tool.values()).toEqual(machineValues(before))
          await soon(() => addressOf(page)).toBe('?from=us&cur=EUR')

          const { key, value, result } = moveOf(model)
          await tool.put(model, 'en', key, value)
          const link = await copyFrom(tool, page)
          const all = Object.entries(startValues(model, { [key]: value })).map(([name, one]) => [
            name,
            inAddress(one),
          ])
          const wanted = {
            from: 'us',
            ...Object.fromEntries(all),
            cur: 'EUR',
            v: String(model.revision),
          }
          expect(Object.fromEntries(link.searchParams)).toEqual(wanted)

          await goTo(tool, page, pathIn('es', link.pathname.slice(1)) + link.search)
          await soon(() => tool.texts()).toEqual(textsOf(model, result, 'es', 'EUR'))
          expect(await tool.values()).toEqual(machineValues(result))
          expect(await tool.notice.count()).toBe(0)
        },
        clipboard,
      ),
  )

  test('a worked case sent with its currency and hash carries both', () =>
    onCalculator(
      '/calculators/force-multiplier/scenario-2/?cur=EUR#main',
      'force-multiplier',
      async (tool, page) => {
        await soon(async () => (await tool.texts())['extra']).toBe('€450,000')
        const link = await copyFrom(tool, page)
        expect(link.searchParams.get('cur')).toBe('EUR')
        expect(link.searchParams.get('quota')).toBe('900000')
        expect(link.hash).toBe('#main')
      },
      clipboard,
    ))

  test('on an article every parameter of the link carries the calculator’s name', () =>
    onCalculator(
      '/presales-leverage/',
      'force-multiplier',
      async (tool, page) => {
        await tool.field('reps').fill('8')
        const link = await copyFrom(tool, page)
        expect(
          [...link.searchParams.keys()].every((key) => key.startsWith('force-multiplier.')),
        ).toBe(true)
        expect(link.searchParams.get('force-multiplier.v')).toBe('1')
        await goTo(tool, page, link.href)
        await soon(async () => (await tool.values())['extra']).toBe('300000')
        expect(await tool.notice.count()).toBe(0)
      },
      clipboard,
    ))
})

describe('a browser that lets nothing be copied still gives the reader a link', () => {
  test('the note that is being written goes along with the link that is copied beside it', () =>
    onCalculator(
      '/calculators/force-multiplier/?lift=7.3',
      'force-multiplier',
      async (tool, page) => {
        const { share } = strings.en.calculator.tools
        await tool.root.getByRole('button', { name: share, exact: true }).click()
        await tool.root.getByLabel(shareWords.en.note).fill('Please check the quota')
        const { searchParams } = await copyFrom(tool, page)
        expect(searchParams.get('note')).toBe(':Please check the quota~')
        expect(searchParams.get('lift')).toBe('7.3')
      },
      clipboard,
    ))

  test.each([['refuses'], ['has no clipboard'], ['has an undefined clipboard']])(
    'where it %s, the link stands in a field',
    (how) =>
      onCalculator(
        '/calculators/force-multiplier/?reps=8',
        'force-multiplier',
        async (tool, page) => {
          await soon(async () => (await tool.values())['extra']).toBe('300000')
          await page.evaluate((does) => {
            if (does === 'refuses')
              navigator.clipboard.writeText = () => Promise.reject(new Error('no'))
            else if (does === 'has no clipboard')
              Reflect.deleteProperty(Navigator.prototype, 'clipboard')
            else Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined })
          }, how)
          await tool.root.getByRole('button', { name: copyLink }).click()
          await tool.root.getByText(copyFailed).waitFor()
          const link = new URL(
            await tool.root.getByRole('textbox', { name: copyLink }).inputValue(),
          )
          expect(link.searchParams.get('reps')).toBe('8')
          expect(link.searchParams.get('programme')).toBe('0')
        },
      ),
  )
})
