import { describe, expect, test } from 'vitest'
import { evaluate, startValues, type Values } from '../../src/engine'
import { fill, languageCodes } from '../../src/i18n'
import { strings } from '../../src/i18n/strings'
import { onCalculator, pathIn } from '../support/calculator'
import { readerFor } from '../support/content'
import { modelNamed } from '../support/models'
import { soon } from '../support/soon'
import { textsOf } from '../support/texts'
import { translate } from '../support/translate'

const id = 'force-multiplier'
const model = modelNamed(id)
const given = (code: 'en' | 'es', values: Values, currency?: string) =>
  textsOf(model, evaluate(model, startValues(model, values)), code, currency)

describe('a page that the browser has translated goes on telling the truth', () => {
  test.each(languageCodes)('results follow each move (%s)', (code) =>
    onCalculator(
      pathIn(code, `calculators/${id}/`),
      id,
      async (tool, page) => {
        await translate(page)
        expect(await tool.seen()).toEqual(given(code, {}))
        await tool.slider('reps').fill('13')
        await soon(() => tool.seen()).toEqual(given(code, { reps: 13 }))
        await tool.field('reps').fill('8')
        await soon(() => tool.seen()).toEqual(given(code, { reps: 8 }))
        await tool.preset('scenario-2').click()
        await soon(() => tool.seen()).toEqual(given(code, model.presets['scenario-2'] ?? {}))
        await tool.root.getByLabel(strings[code].calculator.currency).selectOption('EUR')
        await soon(() => tool.seen()).toEqual(given(code, model.presets['scenario-2'] ?? {}, 'EUR'))
        await tool.root.getByRole('button', { name: strings[code].calculator.reset }).click()
        await soon(() => tool.seen()).toEqual(given(code, {}, 'EUR'))
      },
      { own: true },
    ),
  )

  test('working, finding, signs, table and refusals follow too, and nothing is written twice', () =>
    onCalculator(
      `/calculators/${id}/`,
      id,
      async (tool, page) => {
        await tool.unfold()
        await translate(page)
        await tool.slider('reps').fill('13')
        await soon(() => tool.working('extra').innerText()).toContain(
          '$9,750,000 × 5% × 100% = $487,500',
        )
        await soon(() => tool.root.locator('figcaption').innerText()).toContain('$487,500')
        const table = tool.root.locator('details.data table')
        await soon(() => table.innerText()).toContain('$487,500')
        const was = fill(strings.en.calculator.was, { value: '$375,000' })
        await soon(async () => (await tool.root.innerText()).replaceAll(was, '')).not.toContain(
          '$375,000',
        )

        await tool.root.getByLabel(strings.en.calculator.currency).selectOption('GBP')
        await soon(() => tool.root.locator('.control:has([name=quota]) .sign').innerText()).toBe(
          '£',
        )

        await tool.field('reps').fill('99')
        await tool.problem('reps').waitFor()
        await tool.field('reps').fill('-3')
        await soon(() => tool.problem('reps').innerText()).toContain('−3')
        expect(await tool.problem('reps').innerText()).not.toContain('99')
        await tool.field('reps').fill('8')
        await tool.problem('reps').waitFor({ state: 'detached' })
        expect(await tool.root.locator('output').count()).toBe(Object.keys(model.outputs).length)
        const label = readerFor('en', model).label('extra')
        expect(await tool.root.locator('.label', { hasText: label }).first().innerText()).toBe(
          label,
        )
      },
      { own: true },
    ))

  test('sentences of an article follow', () =>
    onCalculator(
      '/presales-leverage/',
      id,
      async (tool, page) => {
        await translate(page)
        const sentence = page.locator(`data[data-live="${id}.extra"]`).first()
        await tool.slider('reps').fill('13')
        await soon(() => sentence.innerText()).toContain('$487,500')
        await soon(() => tool.output('extra').innerText()).toBe('$487,500')
        await tool.slider('reps').fill('10')
        await soon(() => sentence.innerText()).toBe('$375,000')
      },
      { own: true },
    ))
})
