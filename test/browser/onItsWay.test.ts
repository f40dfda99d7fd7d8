import { describe, expect, test } from 'vitest'
import { evaluate, startValues, type Values } from '../../src/engine'
import { strings } from '../../src/i18n/strings'
import { onCalculator } from '../support/calculator'
import { modelNamed } from '../support/models'
import { machineValues } from '../support/moves'
import { holdBack, takeAway } from '../support/requests'
import { soon } from '../support/soon'

const id = 'force-multiplier'
const path = `/calculators/${id}/`
const article = '/presales-leverage/'
const model = modelNamed(id)
const outcome = (values: Values): unknown =>
  machineValues(evaluate(model, startValues(model, values)))

/** Works on a calculator in a tab of its own, where requests are held back. */
const alone = (at: string, work: Parameters<typeof onCalculator>[2]): Promise<void> =>
  onCalculator(at, id, work, { own: true })

describe('while a part of a page is on its way, nothing on the page is visibly untrue', () => {
  test.each([
    ['its own page', path, '?reps=8'],
    ['an article', article, `?${id}.reps=8`],
  ])('%s, opened by a link with other numbers: results and sentences', (_, at, numbers) =>
    alone(at, async (tool, page) => {
      const come = await holdBack(page, '**/late.*.js*')
      await page.goto(new URL(at + numbers, page.url()).href)
      await tool.awake()
      await soon(async () => (await tool.texts())['extra']).toBe('$300,000')
      const others = tool.root.locator('.results.others')
      await soon(() => others.isVisible()).toBe(false)
      const sentences = page.locator('data[data-live="force-multiplier.pool"]')
      for (const sentence of await sentences.all())
        expect(await sentence.innerText()).not.toContain('$7,500,000')
      come()
      await soon(() => others.isVisible()).toBe(true)
      await soon(() => tool.values()).toEqual(outcome({ reps: 8 }))
      for (const sentence of await sentences.all())
        await soon(() => sentence.innerText()).toContain('$6,000,000')
    }),
  )

  test('a link’s numbers are never seen beside the opening ones, not for one frame', () =>
    alone(path, async (tool, page) => {
      await page.addInitScript(() => {
        const seen: string[] = []
        Object.assign(window, { seen })
        // Heard after the layout of each frame, as what is painted is.
        const look = (): void => {
          const shown = [...document.querySelectorAll<HTMLElement>('output data')].filter(
            (one) => getComputedStyle(one).visibility === 'visible',
          )
          seen.push(shown.map(({ innerText }) => innerText).join(' '))
          requestAnimationFrame(() => setTimeout(look))
        }
        addEventListener('DOMContentLoaded', look)
      })
      await page.goto(new URL(`${path}?reps=8`, page.url()).href)
      await tool.awake()
      await soon(() => tool.values()).toEqual(outcome({ reps: 8 }))
      const seen = await page.evaluate(() => Reflect.get(window, 'seen'))
      expect(seen.length).toBeGreaterThan(1)
      // $375,000 and $262,500 are of ten reps, $300,000 and $210,000 of eight.
      expect(
        seen.filter((one: string) => one.includes('$300,000') && one.includes('$262,500')),
      ).toEqual([])
    }))

  const drawing = '**/ChartFrame.*.js*'
  test('the chart of the opening numbers is not seen beside other ones', () =>
    alone(path, async (tool, page) => {
      const come = await holdBack(page, drawing)
      await page.goto(new URL(`${path}?reps=8`, page.url()).href)
      await tool.awake()
      const finding = tool.root.locator('figcaption strong')
      await soon(() => finding.isVisible()).toBe(false)
      come()
      await soon(() => finding.isVisible()).toBe(true)
      expect(await finding.innerText()).toContain('$300,000')
    }))

  test('a table that is open stays open when what follows it comes', () =>
    alone(path, async (tool, page) => {
      const come = await holdBack(page, drawing)
      await page.reload()
      await tool.awake()
      const table = tool.root.locator('details.data')
      await table.locator('summary').click()
      come()
      await page.waitForFunction(() => document.querySelector('astro-slot') === null)
      expect(await table.locator('table').isVisible()).toBe(true)
    }))

  test('the lines that embed a calculator never carry other numbers than the reader’s', () =>
    alone(path, async (tool, page) => {
      const come = await takeAway(page, '**/late.*.js*')
      await page.goto(new URL(`${path}?reps=8`, page.url()).href)
      await tool.awake()
      const lines = page.locator(`[data-snippet=${id}]`)
      await soon(() => lines.textContent()).not.toContain('reps=10')
      await come()
      await tool.root.getByRole('button', { name: strings.en.calculator.tryAgain }).click()
      await soon(() => lines.textContent()).toContain('reps=8')
    }))
})
