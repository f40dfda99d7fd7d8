import { describe, expect, test } from 'vitest'
import { languageCodes } from '../../src/i18n'
import { goTo, onCalculator, pathIn } from '../support/calculator'
import { oneOfEachMake } from '../support/content'
import { moveOf, shownBy } from '../support/moves'
import { soon } from '../support/soon'

const plain = (text: string | null): string => (text ?? '').replace(/\s/g, ' ')

const id = 'force-multiplier'
const worked = [
  {
    code: 'en',
    net: '$160,000',
    finding: 'Of $300,000 of extra bookings, $160,000 is left: 53.3%.',
  },
  {
    code: 'es',
    net: 'USD 160 000',
    finding: 'De USD 300 000 en ventas de más quedan USD 160 000: el 53,3 %.',
  },
] as const

describe('who cannot see the chart is told the same', () => {
  test.each(worked)(
    'its label states the finding, and its table holds the data ($code)',
    ({ code, finding, net }) =>
      onCalculator(`${pathIn(code, `calculators/${id}/`)}?programme=50000`, id, async (tool) => {
        await tool.field('reps').fill('8')
        await soon(async () => plain(await tool.frame.getAttribute('aria-label'))).toBe(finding)
        expect(await tool.frame.getAttribute('role')).toBe('img')
        await tool.root.locator('details.data > summary').click()
        expect(
          (await tool.root.locator('details.data').getByRole('cell').allTextContents()).map(plain),
        ).toContain(net)
        expect(plain(await tool.frame.textContent())).toContain(net)
      }),
  )

  test.each(oneOfEachMake)(
    '$id: label, caption and table move with the numbers, in both languages',
    (model) =>
      onCalculator(pathIn('en', `calculators/${model.id}/`), model.id, async (tool, page) => {
        for (const code of languageCodes) {
          if (code !== 'en') await goTo(tool, page, pathIn(code, `calculators/${model.id}/`))
          const table = tool.root.locator('details.data table')
          const before = await table.textContent()
          const { key, value } = moveOf(model, shownBy(model))
          await tool.put(model, code, key, value)
          await soon(() => table.textContent()).not.toBe(before)
          const label = await tool.frame.getAttribute('aria-label')
          expect(label).not.toBe('')
          expect(await tool.root.locator('figcaption').textContent()).toContain(label)
          expect(await tool.root.locator('figure').textContent()).not.toMatch(
            /NaN|Infinity|undefined|[{}]/,
          )
        }
      }),
  )
})

describe('a printed calculator is complete on paper', () => {
  test.each(oneOfEachMake)(
    '$id prints its picture and its working, without sliders and buttons',
    (model) =>
      onCalculator(pathIn('en', `calculators/${model.id}/`), model.id, async (tool, page) => {
        await tool.frame.scrollIntoViewIfNeeded()
        const drawn = (await tool.frame.locator('canvas').count()) > 0
        await soon(() => tool.frame.locator('.picture').isVisible()).toBe(!drawn)
        await page.emulateMedia({ media: 'print' })
        expect(await tool.frame.locator('.picture').isVisible()).toBe(true)
        const fills = await tool.frame
          .locator('polyline')
          .evaluateAll((lines) => lines.map((line) => getComputedStyle(line).fill))
        expect(fills.filter((fill) => fill !== 'none')).toEqual([])
        const useless = tool.root
          .locator('canvas, .toolbar, .presets, input[type=range]')
          .filter({ visible: true })
        expect(await useless.count()).toBe(0)
        expect(await tool.working(model.headline).locator('p').first().isVisible()).toBe(true)
        await page.emulateMedia({ media: null })
      }),
  )
})
