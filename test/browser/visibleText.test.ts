import { describe, expect, test } from 'vitest'
import {
  evaluate,
  isNumber,
  sliderScale,
  startValues,
  type Model,
  type Values,
} from '../../src/engine'
import { languageCodes } from '../../src/i18n'
import { strings } from '../../src/i18n/strings'
import { goTo, onCalculator, pathIn } from '../support/calculator'
import { models } from '../support/content'
import { countsMoney } from '../support/models'
import { machineValues, moveOf, query } from '../support/moves'
import { soon } from '../support/soon'
import { textsOf } from '../support/texts'

/** An input with a slider, one step away from where it starts; none where a calculator has no slider. */
const slid = (model: Model): { key: string; position: number; value: number } | undefined => {
  const tabled = JSON.stringify(model.grid ?? {})
  for (const [key, input] of Object.entries(model.inputs))
    if (isNumber(input) && !tabled.includes(`"${key}"`)) {
      const { max, step, positionOf, valueAt } = sliderScale(input)
      const from = positionOf(input.default)
      const position = Number((from + step <= max ? from + step : from - step).toFixed(6))
      return { key, position, value: valueAt(position) }
    }
  return undefined
}

describe('what is on the screen is what the model says, after every kind of move', () => {
  const shelf = models.flatMap((model) => languageCodes.map((code) => ({ model, code })))
  test.each(shelf.map((one) => ({ ...one, name: `${one.model.id} (${one.code})` })))(
    '$name: typed, slid, pressed, gone back, forward, reset, in euros, from a link',
    ({ model, code }) => {
      const path = pathIn(code, `calculators/${model.id}/`)
      const said = strings[code].calculator
      return onCalculator(path, model.id, async (tool, page) => {
        let values: Values = startValues(model)
        let currency = 'USD'
        const shows = async (step: string): Promise<void> => {
          const result = evaluate(model, values)
          const wanted = textsOf(model, result, code, currency)
          await soon(async () => ({ step, seen: await tool.seen() })).toEqual({
            step,
            seen: wanted,
          })
          expect(await tool.values(), step).toEqual(machineValues(result))
        }
        await shows('opened')

        const move = moveOf(model)
        await tool.put(model, code, move.key, move.value)
        values = { ...values, [move.key]: move.value }
        await shows('typed')

        const slide = slid(model)
        if (slide) {
          await tool.unfold()
          await tool.slider(slide.key).fill(String(slide.position))
          values = { ...values, [slide.key]: slide.value }
          await shows('slid')
        }

        const before = values
        // A case that stands already is no step to go back from.
        const other = Object.entries(model.presets).filter(
          ([, given]) =>
            JSON.stringify(startValues(model, given)) !==
            JSON.stringify({ ...startValues(model), ...before }),
        )
        for (const [key, given] of other.slice(-1)) {
          await tool.preset(key).click()
          values = startValues(model, given)
          await shows('a worked case')
          await page.goBack()
          values = before
          await shows('gone back')
          await page.goForward()
          values = startValues(model, given)
          await shows('gone forward')
        }

        await tool.root.getByRole('button', { name: said.reset }).click()
        values = startValues(model)
        await shows('reset')

        const choice = tool.root.getByLabel(said.currency)
        expect(await choice.count()).toBe(countsMoney(model) ? 1 : 0)
        if (countsMoney(model)) {
          await choice.selectOption('EUR')
          currency = 'EUR'
        }
        await shows('in euros')

        await goTo(tool, page, path + query({ [move.key]: move.value }))
        values = { ...values, [move.key]: move.value }
        currency = 'USD'
        await shows('from a link')
      })
    },
  )
})
