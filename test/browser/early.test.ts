import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { evaluate, isNumber, startValues } from '../../src/engine'
import { strings } from '../../src/i18n/strings'
import { onCalculator, type CalculatorPage } from '../support/calculator'
import { models } from '../support/content'
import { everyControl, manyControls } from '../support/everyControl'
import { modelNamed } from '../support/models'
import { soon } from '../support/soon'
import { textsOf } from '../support/texts'

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

test.each(['/calculators/', '/embed/'])(
  'a slider that is moved just as the scripts have arrived stays where it was put (%s)',
  (below) =>
    onCalculator(
      '/calculators/force-multiplier/',
      'force-multiplier',
      async (tool, page) => {
        // In the first moment in which what is awake can be moved.
        await page.addInitScript(() => {
          new MutationObserver((changes) => {
            const islands = changes
              .map(({ target }) => target)
              .filter((one) => one instanceof Element)
            if (!islands.some((one) => one.matches('astro-island:not([ssr])'))) return
            const slider = document.querySelector<HTMLInputElement>('[data-slider=reps]')
            if (!slider || 'moved' in slider.dataset) return
            slider.dataset['moved'] = ''
            slider.value = '8'
            for (const kind of ['input', 'change'])
              slider.dispatchEvent(new Event(kind, { bubbles: true }))
          }).observe(document, { subtree: true, attributeFilter: ['ssr'] })
        })
        await page.goto(new URL(`${below}force-multiplier/`, page.url()).href)
        await tool.awake()
        await soon(async () => (await tool.values())['extra']).toBe('300000')
        expect(await tool.slider('reps').inputValue()).toBe('8')
      },
      { own: true },
    ),
)

describe('what a reader chooses before the scripts arrive is kept', () => {
  const id = manyControls
  const model = modelNamed(id)
  const { currency } = strings.en.calculator

  test('a currency, a switch, a count, sliders and an open fold, all at once', () =>
    onCalculator(
      `/calculators/${id}/`,
      id,
      async (tool, page) => {
        const { move, expectMoved } = everyControl(tool)
        await beforeScripts(tool, page, move)
        await expectMoved()
      },
      { own: true },
    ))

  test('a currency goes along to the page of a worked case', () =>
    onCalculator(
      `/calculators/${id}/`,
      id,
      async (tool, page) => {
        await beforeScripts(tool, page, async () => {
          await tool.root.getByLabel(currency).selectOption('EUR')
          await tool.preset('noria').click()
        })
        await page.waitForURL(`**/calculators/${id}/noria/**`)
        await tool.awake()
        const result = evaluate(model, startValues(model, model.presets['noria']))
        await soon(() => tool.seen()).toEqual(textsOf(model, result, 'en', 'EUR'))
      },
      { own: true },
    ))

  test('a fold opened alone stays open', () =>
    onCalculator(
      `/calculators/${id}/`,
      id,
      async (tool, page) => {
        const folds = tool.root.locator('details')
        await beforeScripts(tool, page, async () => {
          await folds.first().locator('summary').click()
        })
        await tool.slider('oddsThrough').fill('20')
        await soon(() => tool.slider('oddsThrough').getAttribute('aria-valuetext')).toBe('20%')
        expect(await folds.first().evaluate((one) => one.hasAttribute('open'))).toBe(true)
      },
      { own: true },
    ))
})

describe('a slider stands where its page opens, until the reader moves it', () => {
  test.each(models)('$id: each slider can show every number that a page opens with', (model) => {
    const starts = [{}, ...Object.values(model.presets)].map((given) => startValues(model, given))
    const notShown = Object.entries(model.inputs).flatMap(([key, input]) => {
      if (!isNumber(input)) return []
      const {
        usual: [from, to],
        step,
        fine = step,
      } = input
      const shown = (value: number): boolean => {
        const steps = (value - from) / fine
        return value >= from && value <= to && Math.abs(steps - Math.round(steps)) < 1e-6
      }
      return starts
        .map((values) => Number(values[key]))
        .filter((value) => !shown(value))
        .map((value) => `${key}: ${value}`)
    })
    expect(notShown).toEqual([])
  })
})
