import { describe, expect, test } from 'vitest'
import { onCalculator, pathIn } from '../support/calculator'
import { shelf } from '../support/content'
import { moveOf } from '../support/moves'
import { soon } from '../support/soon'

const plain = (text: string | null): string => (text ?? '').replace(/\s/g, ' ')

const id = 'force-multiplier'
const worked = [
  {
    code: 'en', net: '$160,000',
    finding: 'Of $300,000 in headline bookings, $160,000 is left after every deduction: 53.33% of it.',
  },
  {
    code: 'es', net: '$ 160.000',
    finding: 'De $ 300.000 de contratación en el titular quedan $ 160.000 tras todos los descuentos: 53,33%.',
  },
] as const

describe('who cannot see the chart is told less, or something else', () => {
  test.each(worked)('its label states the finding, and its table holds the data ($code)', ({ code, finding, net }) =>
    onCalculator(`${pathIn(code, `calculators/${id}/`)}?programme=50000`, id, async (tool) => {
      await tool.field('reps').fill('8')
      await soon(async () => plain(await tool.frame.getAttribute('aria-label'))).toBe(finding)
      expect(await tool.frame.getAttribute('role')).toBe('img')
      await tool.root.locator('details.data > summary').click()
      expect((await tool.root.getByRole('table').getByRole('cell').allTextContents()).map(plain)).toContain(net)
      expect(plain(await tool.frame.locator('.picture').textContent())).toContain(net)
    }),
  )

  test.each(shelf)('$name: the label, the caption and the table move with the numbers', ({ model, code }) =>
    onCalculator(pathIn(code, `calculators/${model.id}/`), model.id, async (tool) => {
      const read = async () => ({
        label: await tool.frame.getAttribute('aria-label'),
        table: await tool.root.locator('details.data table').textContent(),
        picture: await tool.frame.locator('.picture').textContent(),
      })
      const before = await read()
      const { key, value } = moveOf(model)
      await tool.put(model, code, key, value)
      await soon(async () => (await read()).table).not.toBe(before.table)
      const { label, table } = await read()
      expect(label).not.toBe('')
      expect(await tool.root.locator('figcaption').textContent()).toContain(label)
      expect(table).not.toMatch(/NaN|Infinity|undefined|\{/)
    }),
  )
})

describe('a printed calculator has a blank where its chart was, or controls nobody can press', () => {
  test.each(shelf)('$name prints its picture and its working', ({ model, code }) =>
    onCalculator(pathIn(code, `calculators/${model.id}/`), model.id, async (tool, page) => {
      await tool.frame.scrollIntoViewIfNeeded()
      const canvas = tool.frame.locator('canvas')
      if (await canvas.count()) await soon(() => tool.frame.locator('.picture').isVisible()).toBe(false)
      await page.emulateMedia({ media: 'print' })
      expect(await tool.frame.locator('.picture').isVisible()).toBe(true)
      const useless = tool.root.locator('canvas, .toolbar, .presets, input[type=range]').filter({ visible: true })
      expect(await useless.count()).toBe(0)
      expect(await tool.working(model.headline).locator('p').first().isVisible()).toBe(true)
    }),
  )
})
