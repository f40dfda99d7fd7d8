import { describe, expect, test } from 'vitest'
import { chartData } from '../../src/charts'
import { evaluate, pageModel, startValues } from '../../src/engine'
import { fill } from '../../src/i18n'
import { compare } from '../../src/i18n/panels/compare'
import { shareWords } from '../../src/i18n/panels/share'
import { strings } from '../../src/i18n/strings'
import { addressOf, goTo, onCalculator, pathIn, switchTo } from '../support/calculator'
import { oneOfEachMake, readerFor } from '../support/content'
import { machineValues, moveOf } from '../support/moves'
import { noOverflow, openPanel, phone } from '../support/panels'
import { soon } from '../support/soon'

describe('cases side by side, on a phone and by keyboard', () => {
  test.each(oneOfEachMake)(
    '$id: a case that is kept stands beside other numbers, survives a reload, and opens again',
    (model) =>
      onCalculator(
        pathIn('en', `calculators/${model.id}/`),
        model.id,
        async (tool, page) => {
          const panel = await openPanel(tool, 'compare')
          await panel.getByRole('textbox', { name: compare.en.name }).fill('<b>Mine</b>')
          await page.keyboard.press('Enter')
          await panel.getByText(fill(compare.en.saved, { name: '<b>Mine</b>' })).waitFor()
          const { key, value, result } = moveOf(model)
          await tool.put(model, 'en', key, value)
          await soon(() => tool.values()).toEqual(machineValues(result))

          const reader = readerFor('en', model)
          const start = startValues(model)
          const row = panel.locator('tbody').first().getByRole('row').nth(1)
          const given = [value, start[key] ?? ''].map((one) => reader.given(key, one))
          await soon(async () =>
            (await row.getByRole('cell').locator('span:first-child').allTextContents()).join('|'),
          ).toBe(given.join('|'))
          // Its chart says of it what it says of those numbers anywhere.
          const { finding } = chartData(pageModel(model), evaluate(model, start), reader)
          await panel.getByText(`<b>Mine</b>: ${finding}`, { exact: true }).waitFor()
          expect(await noOverflow(page)).toBe(true)

          await page.reload()
          await tool.awake()
          // What the address brings along is open.
          await panel
            .getByRole('button', { name: fill(compare.en.openCase, { name: '<b>Mine</b>' }) })
            .press('Enter')
          await soon(() => tool.values()).toEqual(machineValues(evaluate(model, start)))
          await page.goBack()
          await soon(() => tool.values()).toEqual(machineValues(result))
          await panel
            .getByRole('button', { name: fill(compare.en.removeCase, { name: '<b>Mine</b>' }) })
            .press('Enter')
          await soon(() => addressOf(page)).not.toContain('case1')
        },
        phone,
      ),
  )

  test('a shared link carries kept cases and ranges, also into Spanish', () =>
    onCalculator(
      '/calculators/force-multiplier/?reps=12',
      'force-multiplier',
      async (tool, page) => {
        const panel = await openPanel(tool, 'compare')
        await panel.getByRole('button', { name: compare.en.keep }).press('Enter')
        await tool.field('reps').fill('8')
        const ranging = await openPanel(tool, 'ranges')
        await ranging.getByRole('checkbox').first().press('Space')
        await soon(() => addressOf(page)).toContain('ranges=reps~')
        await tool.root.getByRole('button', { name: strings.en.calculator.copyLink }).click()
        await tool.root.getByText(strings.en.calculator.copied).waitFor()
        const link = await page.evaluate(() => navigator.clipboard.readText())
        await goTo(tool, page, link)
        await soon(() => panel.locator('.kept li').count()).toBe(1)
        await switchTo(tool, page, 'es')
        await soon(() => panel.locator('.kept li').count()).toBe(1)
        await panel.getByText(compare.es.now).first().waitFor()
        await tool.root.locator('.headline .band').waitFor()
      },
      { ...phone, permissions: ['clipboard-read', 'clipboard-write'] },
    ))

  test('three are kept and no more', () =>
    onCalculator('/calculators/force-multiplier/', 'force-multiplier', async (tool) => {
      const panel = await openPanel(tool, 'compare')
      const keep = panel.getByRole('button', { name: compare.en.keep })
      for (const at of [1, 2, 3]) {
        await keep.press('Enter')
        await soon(() => panel.locator('.kept li').count()).toBe(at)
      }
      await panel.getByText(compare.en.full).waitFor()
      await keep.press('Enter')
      expect(await panel.locator('.kept li').count()).toBe(3)
    }))

  test('what was kept on either side of a reload stays, wherever back and forward lead', () =>
    onCalculator(
      '/calculators/force-multiplier/?reps=12',
      'force-multiplier',
      async (tool, page) => {
        const keepAs = async (name: string): Promise<void> => {
          const panel = await openPanel(tool, 'compare')
          await panel.getByRole('textbox', { name: compare.en.name }).fill(name)
          await page.keyboard.press('Enter')
          await panel.getByText(fill(compare.en.saved, { name })).waitFor()
        }
        const kept = async () => {
          const address = await addressOf(page)
          return [/Mine/, /Other/].map((name) => name.test(address))
        }
        await tool.preset('noria').click()
        await keepAs('Mine')
        await page.reload()
        await tool.awake()
        await page.goBack()
        await soon(() => tool.field('reps').inputValue()).toBe('12')
        await soon(kept).toEqual([true, false])
        await keepAs('Other')
        await page.goForward()
        await soon(kept).toEqual([true, true])
        await page.goBack()
        await soon(() => tool.field('reps').inputValue()).toBe('12')
        await soon(kept).toEqual([true, true])
      },
      { own: true },
    ))

  test('Back undoes a worked case, and nothing that was kept or written since', () =>
    onCalculator('/calculators/force-multiplier/', 'force-multiplier', async (tool, page) => {
      await tool.preset('scenario-2').click()
      const panel = await openPanel(tool, 'compare')
      await panel.getByRole('button', { name: compare.en.keep }).press('Enter')
      const name = panel.getByRole('textbox', { name: fill(compare.en.rename, { n: '1' }) })
      await name.fill('Plan ~ B')
      const ranging = await openPanel(tool, 'ranges')
      await ranging.getByRole('checkbox').first().press('Space')
      const { share } = strings.en.calculator.tools
      await tool.root.getByRole('button', { name: share, exact: true }).click()
      const note = tool.root.getByLabel(shareWords.en.note)
      await note.fill('Ours')
      await page.goBack()
      await soon(async () => (await tool.values())['extra']).toBe('375000')
      await soon(() => addressOf(page)).toContain('case1=')
      expect(await addressOf(page)).toContain('ranges=reps~')
      await page.reload()
      await tool.awake()
      expect(await name.inputValue()).toBe('Plan ~ B')
      expect(await ranging.getByRole('checkbox').first().isChecked()).toBe(true)
      expect(await note.inputValue()).toBe('Ours')
    }))

  test('a name that is longer than a link carries is told to be, and stays as it was pasted', () =>
    onCalculator('/calculators/force-multiplier/', 'force-multiplier', async (tool, page) => {
      const panel = await openPanel(tool, 'compare')
      const pasted = 'Plan for the third quarter, northern region, without hires'
      const told = fill(compare.en.long, { most: '40', n: String(pasted.length) })
      const field = panel.getByRole('textbox', { name: compare.en.name })
      await field.fill(pasted)
      await page.keyboard.press('Enter')
      await panel.getByText(told).waitFor()
      expect(await field.inputValue()).toBe(pasted)
      expect(await addressOf(page)).not.toContain('case1')
      await field.fill('Plan')
      await page.keyboard.press('Enter')
      const name = panel.getByRole('textbox', { name: fill(compare.en.rename, { n: '1' }) })
      await name.fill(pasted)
      await panel.getByText(told).waitFor()
      expect(await name.inputValue()).toBe(pasted)
      expect(new URLSearchParams(await addressOf(page)).get('case1')).toContain(':Plan~')
    }))

  test('a name that is being changed is kept, also where its field is never left', () =>
    onCalculator('/calculators/force-multiplier/', 'force-multiplier', async (tool, page) => {
      const panel = await openPanel(tool, 'compare')
      await panel.getByRole('button', { name: compare.en.keep }).press('Enter')
      const name = panel.getByRole('textbox', { name: fill(compare.en.rename, { n: '1' }) })
      await name.fill('Plan')
      await name.pressSequentially(' B')
      expect(await name.inputValue()).toBe('Plan B')
      await page.reload()
      await tool.awake()
      expect(await name.inputValue()).toBe('Plan B')
    }))

  test('a case that stands in a later entry is still there after going back beyond it, and on again', () =>
    onCalculator('/calculators/force-multiplier/', 'force-multiplier', async (tool, page) => {
      await tool.preset('scenario-2').click()
      const panel = await openPanel(tool, 'compare')
      await panel.getByRole('button', { name: compare.en.keep }).press('Enter')
      await soon(() => addressOf(page)).toContain('case1=')
      await page.goto(new URL('/glossary/', page.url()).href)
      await page.evaluate(() => history.go(-2))
      await page.waitForURL(/force-multiplier/)
      await tool.awake()
      await page.goForward()
      await soon(() => addressOf(page)).toContain('case1=')
      await tool.awake()
      expect(await addressOf(page)).toContain('case1=')
    }))
})
