import { describe, expect, test } from 'vitest'
import { strings } from '../../src/i18n/strings'
import { addressOf, onCalculator } from '../support/calculator'
import { soon } from '../support/soon'

const id = 'force-multiplier'
const own = `/calculators/${id}/`

describe('a notice about a link stands as long as what it speaks of is in the address', () => {
  const { dismiss, title } = strings.en.calculator.notice
  const linked = `${own}?reps=99&lift=lots&v=98&utm=x`

  test('another number moved leaves it there, over a reload, too', () =>
    onCalculator(linked, id, async (tool, page) => {
      await tool.field('quota').fill('900000')
      await soon(() => addressOf(page)).toBe('?reps=99&lift=lots&v=98&utm=x&quota=900000')
      await page.reload()
      await tool.awake()
      await soon(() => tool.notice.getByRole('listitem').count()).toBe(2)
      expect(await tool.notice.innerText()).toContain('edition 98')
    }))

  test('put away, it takes the edition along, and cases kept in the link stay what they were', () =>
    onCalculator(
      '/calculators/land-and-expand/?v=1&land=20000&potential=250000&pExpand=20&pFlat=50&pBig=10' +
        '&case1=%3AOld~land.20000~potential.250000~pExpand.20~pFlat.70~pBig.10',
      'land-and-expand',
      async (tool, page) => {
        const kept = tool.root.locator('.panel', { hasText: 'Old' }).first()
        await soon(() => kept.innerText()).toContain('$148,000')
        await tool.notice.getByRole('button', { name: dismiss }).click()
        await soon(() => addressOf(page)).not.toContain('v=1')
        await page.reload()
        await tool.awake()
        await soon(() => kept.innerText()).toContain('$148,000')
      },
      { own: true },
    ))

  test('a number put in the place of a wrong one takes its sentence away', () =>
    onCalculator(linked, id, async (tool, page) => {
      await tool.field('reps').fill('8')
      await soon(() => tool.notice.getByRole('listitem').count()).toBe(1)
      await tool.slider('lift').fill('10')
      await soon(() => tool.notice.getByRole('listitem').count()).toBe(0)
      expect(await tool.notice.innerText()).toContain('edition 98')
      await soon(() => addressOf(page)).toBe('?v=98&utm=x&reps=8&lift=10')
    }))

  test('where its sentences cannot be loaded, it names what could not be used, until that is answered', () =>
    onCalculator(
      `${own}?reps=99&lift=lots`,
      id,
      async (tool, page) => {
        await page.route(/Notice\.[\w-]+\.js/, (route) => route.abort())
        await page.reload()
        await tool.notice.waitFor()
        expect(await tool.notice.innerText()).toBe(`${title}: reps=99, lift=lots`)
        await tool.preset('scenario-2').click()
        await tool.notice.waitFor({ state: 'detached' })
      },
      { own: true },
    ))

  test('dismissed, it does not come back with a reload or by going back', () =>
    onCalculator(linked, id, async (tool, page) => {
      await tool.notice.getByRole('button', { name: dismiss }).click()
      await tool.notice.waitFor({ state: 'detached' })
      expect(await addressOf(page)).toBe('?utm=x')
      await page.reload()
      await tool.awake()
      expect(await tool.notice.count()).toBe(0)
      await tool.preset('scenario-2').click()
      await soon(() => addressOf(page)).toBe('?utm=x&reps=5&quota=900000&lift=10')
      await page.goBack()
      await soon(() => addressOf(page)).toBe('?utm=x')
      expect(await tool.notice.count()).toBe(0)
    }))
})
