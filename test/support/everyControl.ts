import { expect } from 'vitest'
import { evaluate, startValues } from '../../src/engine'
import { strings } from '../../src/i18n/strings'
import type { CalculatorPage } from './calculator'
import { modelNamed } from './models'
import { soon } from './soon'
import { textsOf } from './texts'

/** A calculator that has controls of every kind. */
export const manyControls = 'commission-gate'
const model = modelNamed(manyControls)
const given = { approved: true, gate: 30, seats: 60, oddsThrough: 20 }

/** Moves a control of each kind in it, and says what then stands there. */
export const everyControl = (tool: CalculatorPage) => {
  const currency = tool.root.getByLabel(strings.en.calculator.currency)
  const fold = tool.root.locator('details.group:has([name=hours])')
  return {
    async move() {
      await currency.selectOption('EUR')
      await fold.locator('summary').click()
      await tool.field('approved').check()
      await tool.field('gate').fill('30')
      await tool.slider('seats').fill('60')
      await tool.slider('oddsThrough').fill('20')
    },
    async expectMoved() {
      const result = evaluate(model, startValues(model, given))
      await soon(() => tool.seen()).toEqual(textsOf(model, result, 'en', 'EUR'))
      expect(await currency.inputValue()).toBe('EUR')
      expect(await tool.field('approved').isChecked()).toBe(true)
      expect(await tool.field('gate').inputValue()).toBe('30')
      expect(await tool.field('seats').inputValue()).toBe('60')
      expect(await tool.slider('oddsThrough').inputValue()).toBe('20')
      expect(await fold.evaluate((one) => one.hasAttribute('open'))).toBe(true)
    },
  }
}
