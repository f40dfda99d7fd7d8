import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { isNumber, startValues } from '../../src/engine'
import { onCalculator, type CalculatorPage } from '../support/calculator'
import { models } from '../support/content'
import { soon } from '../support/soon'

/** Loads the page anew and works on it while its scripts are still on their way. */
const beforeScripts = async (
  tool: CalculatorPage,
  page: Page,
  act: () => Promise<void>,
): Promise<void> => {
  let release = (): void => undefined
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.reload({ waitUntil: 'commit' })
  await act()
  release()
  await tool.awake()
}

describe('what a reader does before the scripts arrive counts', () => {
  const controls = ['field', 'slider'] as const
  test.each(controls)('a number put into the %s early is shown and counted', (control) =>
    onCalculator(
      '/calculators/force-multiplier/',
      'force-multiplier',
      async (tool, page) => {
        await beforeScripts(tool, page, () => tool[control]('reps').fill('8'))
        await soon(async () => (await tool.values())['extra']).toBe('300000')
        expect(await tool.field('reps').inputValue()).toBe('8')
        expect(await tool.slider('reps').inputValue()).toBe('8')
      },
      { own: true },
    ),
  )
})

describe('a slider stands where its page opens, until the reader moves it', () => {
  test.each(models)('$id: each slider can show every number that a page opens with', (model) => {
    const starts = [{}, ...Object.values(model.presets)].map((given) => startValues(model, given))
    const notShown = Object.entries(model.inputs).flatMap(([key, input]) => {
      if (!isNumber(input)) return []
      const {
        usual: [from, to],
        step,
      } = input
      const shown = (value: number): boolean => {
        const steps = (value - from) / step
        return value >= from && value <= to && Math.abs(steps - Math.round(steps)) < 1e-9
      }
      return starts
        .map((values) => Number(values[key]))
        .filter((value) => !shown(value))
        .map((value) => `${key}: ${value}`)
    })
    expect(notShown).toEqual([])
  })
})
