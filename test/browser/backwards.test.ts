import { describe, expect, test } from 'vitest'
import type { Model } from '../../src/engine'
import type { LanguageCode } from '../../src/i18n'
import { ranges } from '../../src/i18n/panels/ranges'
import { solve as solving } from '../../src/i18n/panels/solve'
import { strings } from '../../src/i18n/strings'
import { onCalculator, pathIn, switchTo } from '../support/calculator'
import { readerFor } from '../support/content'
import { modelNamed } from '../support/models'
import { makes, noOverflow, openPanel, pairOf, phone } from '../support/panels'
import { soon } from '../support/soon'

const inSpanish = (amount: number): string =>
  readerFor('es', modelNamed('force-multiplier')).format.field(amount)

describe('working backwards, on a phone and by keyboard', () => {
  test('back undoes the value that was used, and nothing that was typed before it', () =>
    onCalculator('/calculators/force-multiplier/', 'force-multiplier', async (tool, page) => {
      await tool.field('lift').fill('7.5')
      const panel = await openPanel(tool, 'solve')
      await panel.getByLabel(solving.en.input).selectOption('reps')
      await panel.getByLabel(solving.en.target).fill('900k')
      await panel.getByRole('button', { name: solving.en.use }).press('Enter')
      await soon(async () => (await tool.values())['extra']).toBe('900000')
      await page.goBack()
      await soon(async () => (await tool.values())['extra']).toBe('562500')
      expect(await tool.field('lift').inputValue()).toBe('7.5')
      await page.goForward()
      await soon(async () => (await tool.values())['extra']).toBe('900000')
    }))

  const solveOn = (model: Model, code: LanguageCode): Promise<void> =>
    onCalculator(
      pathIn(code, `calculators/${model.id}/`),
      model.id,
      async (tool, page) => {
        const pair = pairOf(model)
        if (!pair) throw new Error(`${model.id} has no number that moves another`)
        const { key, output, unit, target } = pair
        const panel = await openPanel(tool, 'solve', code)
        const say = solving[code]
        const reader = readerFor(code, model)
        await panel.getByLabel(say.result, { exact: true }).selectOption(output)
        await panel.getByLabel(say.input).selectOption(key)
        const shown = unit === 'percent' || unit === 'points' ? target * 100 : target
        await panel.getByLabel(say.target).fill(reader.format.field(shown))
        await panel.getByRole('button', { name: say.use }).first().press('Enter')
        await soon(
          async () =>
            Math.abs(Number((await tool.values())[output]) - target) <=
            1e-6 * Math.max(1, Math.abs(target)),
        ).toBe(true)
        expect(await noOverflow(page)).toBe(true)
      },
      phone,
    )
  test.each(makes)('$id: the value that gives what a result should be is used', (model) =>
    solveOn(model, 'en'),
  )
  test.each(makes.slice(0, 1))(
    '$id: in Spanish too, with numbers as they are written there',
    (model) => solveOn(model, 'es'),
  )

  test('what is asked outlives a reload and another language, half typed or not', () =>
    onCalculator('/calculators/force-multiplier/', 'force-multiplier', async (tool, page) => {
      const panel = await openPanel(tool, 'solve')
      await panel.getByLabel(solving.en.input).selectOption('quota')
      await panel.getByLabel(solving.en.target).fill('450k')
      const ranging = await openPanel(tool, 'ranges')
      await ranging.getByRole('checkbox').first().press('Space')
      await ranging.getByRole('textbox').first().fill('7..5')
      await page.reload()
      await tool.awake()
      expect(await panel.getByLabel(solving.en.target).inputValue()).toBe('450k')
      expect(await panel.getByLabel(solving.en.input).inputValue()).toBe('quota')
      expect(await ranging.getByRole('textbox').first().inputValue()).toBe('7..5')
      await switchTo(tool, page, 'es')
      expect(await panel.getByLabel(solving.es.target).inputValue()).toBe(inSpanish(450_000))
      expect(await ranging.getByRole('textbox').first().inputValue()).toBe('7..5')
    }))

  test('what has been read stays that number in another currency and language', () =>
    onCalculator('/calculators/force-multiplier/', 'force-multiplier', async (tool, page) => {
      const panel = await openPanel(tool, 'solve')
      await panel.getByLabel(solving.en.target).fill('$0.6m')
      const ranging = await openPanel(tool, 'ranges')
      await ranging.getByRole('checkbox').nth(1).check()
      await ranging.getByRole('textbox').first().fill('$700k')
      await page.reload()
      await tool.awake()
      await tool.root.getByLabel(strings.en.calculator.currency).selectOption('MXN')
      expect(await panel.getByLabel(solving.en.target).inputValue()).toBe('600,000')
      expect(await ranging.getByRole('textbox').first().inputValue()).toBe('700,000')
      await switchTo(tool, page, 'es')
      const target = panel.getByLabel(solving.es.target)
      await soon(() => target.inputValue()).toBe(inSpanish(600_000))
      expect(await tool.root.locator('[aria-invalid=true]').count()).toBe(0)
    }))

  test('amounts are read as people write them; what is none is told beside the field and kept', () =>
    onCalculator('/calculators/force-multiplier/', 'force-multiplier', async (tool) => {
      const panel = await openPanel(tool, 'solve')
      const target = panel.getByLabel(solving.en.target)
      await target.fill('450k')
      await panel.getByText('at 12, “Extra bookings” comes to $450,000', { exact: false }).waitFor()
      await target.fill('a lot')
      await panel.getByText('“a lot” cannot be read as a number', { exact: false }).waitFor()
      expect(await target.getAttribute('aria-invalid')).toBe('true')
      const described = await target.getAttribute('aria-describedby')
      expect(await panel.locator(`#${described}`).textContent()).toContain('Extra bookings')
      await target.fill('900m')
      await panel.getByText('cannot reach', { exact: false }).waitFor()
      // Closed and opened again, what was typed is still there.
      await tool.root
        .getByRole('button', { name: strings.en.calculator.tools.solve })
        .press('Enter')
      await panel.waitFor({ state: 'detached' })
      await openPanel(tool, 'solve')
      expect(await target.inputValue()).toBe('900m')
    }))
})

test('a calculator of yes and no alone says that there is nothing to solve or to range', () =>
  onCalculator('/calculators/who-gets-paid/', 'who-gets-paid', async (tool) => {
    const { tools } = strings.en.calculator
    await tool.root.getByRole('button', { name: tools.solve }).press('Enter')
    await tool.root.getByText(solving.en.none).waitFor()
    await tool.root.getByRole('button', { name: tools.ranges }).press('Enter')
    await tool.root.getByText(ranges.en.none).waitFor()
  }))
