import { describe, expect, test } from 'vitest'
import { startValues } from '../../src/engine'
import { band } from '../../src/engine/band'
import { fill } from '../../src/i18n'
import { ranges } from '../../src/i18n/panels/ranges'
import { addressOf, onCalculator, pathIn } from '../support/calculator'
import { readerFor } from '../support/content'
import { makes, noOverflow, openPanel, pairOf, phone } from '../support/panels'
import { soon } from '../support/soon'

describe('ranges, on a phone and by keyboard', () => {
  test.each(makes)(
    '$id: a number between two ends gives every result a band, which survives a reload',
    (model) =>
      onCalculator(
        pathIn('en', `calculators/${model.id}/`),
        model.id,
        async (tool, page) => {
          const { key, input, output } = pairOf(model) ?? {}
          if (!key || !input || !output) return
          const panel = await openPanel(tool, 'ranges')
          const reader = readerFor('en', model)
          const label = reader.label(key)
          await panel.getByRole('checkbox', { name: label, exact: true }).press('Space')
          const [low, high] = [
            Math.max(input.min, input.default - 2 * input.step),
            Math.min(input.max, input.default + 2 * input.step),
          ].map((end) => Number(end.toFixed(6)))
          if (low === undefined || high === undefined) return
          await panel
            .getByRole('textbox', { name: fill(ranges.en.low, { label }), exact: true })
            .fill(String(low))
          await panel
            .getByRole('textbox', { name: fill(ranges.en.high, { label }), exact: true })
            .fill(String(high))
          await soon(() => addressOf(page)).toContain(`ranges=${key}~${low}~${high}`)
          const found = band(model, startValues(model), { [key]: [low, high] })[output]
          const ends = [found?.low, found?.high].map((end) =>
            reader.answer(output, { ok: true, value: end?.value ?? NaN }),
          )
          const shown = panel
            .locator('.outcomes tbody tr', { hasText: reader.label(output) })
            .first()
          const numbers = () => shown.locator('td span:first-child').allTextContents()
          await soon(async () => [(await numbers())[0], (await numbers())[2]]).toEqual(ends)
          await page.reload()
          await tool.awake()
          await soon(async () => [(await numbers())[0], (await numbers())[2]]).toEqual(ends)
          if (ends[0] !== ends[1])
            await soon(() =>
              tool.root.locator(`output[name="${output}"] + .band`).textContent(),
            ).toBe(fill(ranges.en.band, { low: ends[0] ?? '', high: ends[1] ?? '' }))
          expect(await noOverflow(page)).toBe(true)
          await panel.getByRole('checkbox', { name: label, exact: true }).press('Space')
          await soon(() => tool.root.locator('.band').count()).toBe(0)
          expect(await addressOf(page)).not.toContain('ranges')
        },
        phone,
      ),
  )

  test('a range that is taken off and put back has the ends that were typed', () =>
    onCalculator('/calculators/force-multiplier/', 'force-multiplier', async (tool, page) => {
      const panel = await openPanel(tool, 'ranges')
      const which = panel.getByRole('checkbox').first()
      await which.press('Space')
      const [low, high] = [panel.getByRole('textbox').first(), panel.getByRole('textbox').nth(1)]
      await low.fill('6')
      await high.fill('14.5')
      await which.press('Space')
      await tool.field('reps').fill('20')
      await page.reload()
      await tool.awake()
      const again = await openPanel(tool, 'ranges')
      await which.press('Space')
      expect(await low.inputValue()).toBe('6')
      expect(await high.inputValue()).toBe('14.5')
      await high.fill('14..5')
      await which.press('Space')
      await which.press('Space')
      expect(await high.inputValue()).toBe('14..5')
      await again.getByText('cannot be read as a number', { exact: false }).waitFor()
      await soon(() => addressOf(page)).toContain('ranges=reps~6~14.5')
    }))

  test('ends that make no range say so beside the field, with number and limit, and lose nothing', () =>
    onCalculator('/calculators/force-multiplier/', 'force-multiplier', async (tool, page) => {
      const panel = await openPanel(tool, 'ranges')
      await panel.getByRole('checkbox').first().press('Space')
      const low = panel.getByRole('textbox').first()
      await low.fill('90')
      await panel
        .getByText('must be between 1 and 50; 90 is outside that', { exact: false })
        .waitFor()
      await low.fill('20')
      await panel.getByText('20 is not less than 12', { exact: false }).waitFor()
      expect(await low.inputValue()).toBe('20')
      await panel.getByText('Results still show the last numbers', { exact: false }).waitFor()
      expect(await addressOf(page)).toContain('ranges=reps~8~12')
      await tool.field('reps').fill('30')
      await panel.getByText('stands at 30 now, outside its range', { exact: false }).waitFor()
      // Where the band stands under the headline, too.
      await tool.root.locator('.band-strip').getByText('outside its range').waitFor()
    }))

  test('the working and the chart tell both ends, and follow', () =>
    onCalculator(
      '/calculators/force-multiplier/?ranges=reps~8~12',
      'force-multiplier',
      async (tool) => {
        const headline = tool.root.locator('.headline')
        await soon(() => headline.locator('> .band').textContent()).toBe('$300,000 to $450,000')
        await headline.locator('.working summary').press('Enter')
        await soon(() => headline.locator('.working .band').count()).toBe(2)
        await soon(() => tool.root.locator('.band-strip').textContent()).toContain('$450,000')
        await tool.field('lift').fill('10')
        await soon(() => headline.locator('> .band').textContent()).toBe('$600,000 to $900,000')
        await soon(() => headline.locator('.working .band').last().textContent()).toContain(
          '$900,000',
        )
      },
    ))

  test('ranges of a link that cannot be read are told without a search for them', () =>
    onCalculator(
      '/calculators/force-multiplier/?ranges=reps~12~6',
      'force-multiplier',
      async (tool) => tool.root.getByText(ranges.en.damaged).waitFor(),
    ))
})
