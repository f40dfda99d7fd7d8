import { describe, expect, test } from 'vitest'
import { onCalculator } from '../support/calculator'
import { soon } from '../support/soon'

const id = 'force-multiplier'

describe('a name in the working and what it names point at each other', () => {
  test('a name marks its field, or its result, by the mouse and by the focus', () =>
    onCalculator(`/calculators/${id}/`, id, async (tool, page) => {
      await tool.working('teamExtra').locator('summary').click()
      const name = (key: string) => tool.working('teamExtra').locator(`a[data-of="${key}"]`).first()
      const marked = (key: string) =>
        tool.root.locator(`:is(.field, .result)[data-of="${key}"][data-pointed]`).count()
      await name('team').hover()
      await soon(() => marked('team')).toBe(1)
      expect(await marked('extra')).toBe(0)
      await name('extra').focus()
      await soon(() => marked('extra')).toBe(1)
      expect(await marked('team')).toBe(0)
      await page.mouse.move(0, 0)
      await name('team').click()
      await soon(() => tool.field('team').evaluate((one) => one === document.activeElement)).toBe(
        true,
      )
    }))

  test('a field and a result mark their names', () =>
    onCalculator(`/calculators/${id}/`, id, async (tool) => {
      await tool.working('teamExtra').locator('summary').click()
      const marked = () =>
        tool
          .working('teamExtra')
          .locator('a[data-pointed]')
          .evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute('data-of')))])
      await soon(() => tool.working('teamExtra').locator('a').count()).toBeGreaterThan(0)
      await tool.field('team').focus()
      await soon(marked).toEqual(['team'])
      await tool.field('reps').focus()
      await soon(marked).toEqual([])
      await tool.output('extra').hover()
      await soon(marked).toEqual(['extra'])
    }))
})
