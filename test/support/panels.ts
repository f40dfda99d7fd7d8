import type { Page } from 'playwright-core'
import { evaluate, isNumber, startValues, type Model } from '../../src/engine'
import type { LanguageCode } from '../../src/i18n'
import { strings } from '../../src/i18n/strings'
import type { CalculatorPage } from './calculator'
import { oneOfEachMake } from './content'

/** The width that most phones have at least. */
export const phone = { viewport: { width: 360, height: 740 } }
type Name = 'compare' | 'solve' | 'ranges'

/** Opens a panel by keyboard, and waits for what stands in it. */
export const openPanel = async (tool: CalculatorPage, name: Name, code: LanguageCode = 'en') => {
  const title = strings[code].calculator.tools[name]
  const button = tool.root.getByRole('button', { name: title, exact: true })
  if ((await button.getAttribute('aria-expanded')) !== 'true') await button.press('Enter')
  const panel = tool.root.locator(`.panel > .${name}`)
  await panel.waitFor()
  return panel
}

/** A number input, a numeric result that it moves, and a value elsewhere with what that gives. */
export const pairOf = (model: Model) => {
  const start = startValues(model)
  for (const [key, input] of Object.entries(model.inputs)) {
    if (!isNumber(input)) continue
    const value = [input.default + input.step, input.default - input.step].find(
      (one) => one >= input.min && one <= input.max,
    )
    for (const [output, { unit }] of Object.entries(model.outputs)) {
      if (unit === 'flag' || unit === 'choice' || value === undefined) continue
      const [now, then] = [start, { ...start, [key]: value }].map(
        (values) => evaluate(model, values).outputs[output],
      )
      if (!now?.ok || !then?.ok || now.value === then.value) continue
      return { key, input, output, unit, target: Number(then.value) }
    }
  }
  return undefined
}
/** One calculator of each make, where it has a number that moves another. */
export const makes = oneOfEachMake.filter((model) => pairOf(model))

/** Whether nothing on the page is wider than it. */
export const noOverflow = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)
