import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { pathIn, type CalculatorPage } from '../support/calculator'
import { documents } from '../support/documents'
import { all, attribute } from '../support/dom'
import { withoutTime } from '../support/time'

const heardSoFar = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.body.dataset['heard'])

/** Notes whatever the polite line says from now on. */
const listen = (tool: CalculatorPage): Promise<void> =>
  tool.status.evaluate((line) => {
    document.body.dataset['heard'] = ''
    const note = (): void => {
      if (line.textContent) document.body.dataset['heard'] += `${line.textContent}.`
    }
    new MutationObserver(note).observe(line, {
      childList: true,
      characterData: true,
      subtree: true,
    })
  })

describe('a screen reader is silent until something is done', () => {
  const opened = [
    '/calculators/force-multiplier/',
    '/es/calculators/force-multiplier/?reps=8',
    '/calculators/force-multiplier/scenario-2/',
    '/presales-leverage/',
    '/embed/force-multiplier/',
  ]
  test.each(opened)('%s opens in silence', (path) =>
    withoutTime(path, 'force-multiplier', async (tool, page) => {
      await page.clock.runFor(10_000)
      expect(await tool.status.textContent()).toBe('')
    }),
  )

  const withResults = documents.filter(({ root }) => all(root, 'output').length > 0)
  test.each(withResults)('no result on $path is read out by itself', ({ root }) => {
    const speaking = all(root, 'output').filter(
      (output) => attribute(output, 'aria-live') !== 'off',
    )
    expect(speaking.map((output) => attribute(output, 'name'))).toEqual([])
  })
})

const worked = [
  { code: 'en', says: 'Extra bookings: $300,000.', held: 'Reps per presales engineer' },
  {
    code: 'es',
    says: 'Ventas de más: USD 300 000.',
    held: 'Representantes por ingeniero de preventa',
  },
] as const

describe.each(worked)('a screen reader hears each change once ($code)', ({ code, says, held }) => {
  const path = pathIn(code, 'calculators/force-multiplier/')

  test('a slider moved two steps is one sentence, once it is still', () =>
    withoutTime(path, 'force-multiplier', async (tool, page) => {
      await listen(tool)
      await tool.slider('reps').focus()
      for (const key of ['ArrowLeft', 'ArrowLeft']) {
        await page.keyboard.press(key)
        await page.clock.runFor(200)
      }
      expect(await heardSoFar(page)).toBe('')
      await page.clock.runFor(10_000)
      expect((await heardSoFar(page))?.replace(/\s/g, ' ')).toBe(says)
    }))

  test('a number that cannot be used is said too', () =>
    withoutTime(path, 'force-multiplier', async (tool, page) => {
      await tool.field('reps').fill('99')
      await page.clock.runFor(10_000)
      expect(await tool.status.textContent()).toContain(held)
    }))
})
