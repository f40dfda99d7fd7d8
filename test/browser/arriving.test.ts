import { describe, expect, test } from 'vitest'
import { evaluate, startValues } from '../../src/engine'
import { strings } from '../../src/i18n/strings'
import { calculatorOn } from '../support/calculator'
import { overSlowLine } from '../support/arriving'
import { modelNamed } from '../support/models'
import { soon } from '../support/soon'
import { inTab } from '../support/tab'
import { textsOf } from '../support/texts'

const id = 'commission-gate'
const model = modelNamed(id)
const { currency } = strings.en.calculator
const given = { approved: true, gate: 30, seats: 60, oddsThrough: 20 }

/** Opens a page of the calculator, and moves it while its HTML is still coming in. */
const moveAsItArrives = (path: string): Promise<void> =>
  overSlowLine(({ origin, release }) =>
    inTab(
      '/404.html',
      async (page) => {
        await page.goto(origin + path, { waitUntil: 'commit' })
        const tool = calculatorOn(page, id)
        const fold = tool.root.locator('details.group:has([name=hours])')
        await tool.root.getByLabel(currency).selectOption('EUR')
        await fold.locator('summary').click()
        await tool.field('approved').check()
        await tool.field('gate').fill('30')
        await tool.slider('seats').fill('60')
        await tool.slider('oddsThrough').fill('20')
        expect(await page.evaluate(() => document.readyState)).toBe('loading')
        release()
        await tool.awake()
        const result = evaluate(model, startValues(model, given))
        await soon(() => tool.seen()).toEqual(textsOf(model, result, 'en', 'EUR'))
        expect(await tool.root.getByLabel(currency).inputValue()).toBe('EUR')
        expect(await tool.field('approved').isChecked()).toBe(true)
        expect(await tool.field('seats').inputValue()).toBe('60')
        expect(await tool.slider('oddsThrough').inputValue()).toBe('20')
        expect(await fold.evaluate((one) => one.hasAttribute('open'))).toBe(true)
      },
      { own: true },
    ),
  )

describe('what a reader moves while a page is still coming in is kept, and is what the page shows', () => {
  test.each(['/calculators/', '/embed/'])(
    'numbers, a switch, sliders, a currency and a fold, below %s',
    (below) => moveAsItArrives(`${below}${id}/`),
  )
})
