import { describe, expect, test } from 'vitest'
import { evaluate, startValues } from '../../src/engine'
import { languageCodes } from '../../src/i18n'
import { strings } from '../../src/i18n/strings'
import { calculatorOn, pathIn } from '../support/calculator'
import { models, readerFor } from '../support/content'
import { documents } from '../support/documents'
import { all, attribute, text } from '../support/dom'
import { modelNamed } from '../support/models'
import { machineValues } from '../support/moves'
import { inTab } from '../support/tab'
import { textsOf } from '../support/texts'

const off = { javaScriptEnabled: false }

describe('without scripts a calculator can be read and checked', () => {
  test.each(models)(
    '$id shows results, working, picture and data, and nothing that cannot work',
    (model) =>
      inTab(
        pathIn('en', `calculators/${model.id}/`),
        async (page) => {
          const tool = calculatorOn(page, model.id)
          const result = evaluate(model, startValues(model))
          for (const code of languageCodes) {
            if (code !== 'en')
              await page.goto(new URL(pathIn(code, `calculators/${model.id}/`), page.url()).href)
            expect(await tool.values()).toEqual(machineValues(result))
            expect(await tool.texts()).toEqual(textsOf(model, result, code))
            await page.getByText(strings[code].calculator.unlock).waitFor()
            expect(
              await tool.root
                .locator('.toolbar, input[type=range]')
                .filter({ visible: true })
                .count(),
            ).toBe(0)
            expect(await tool.frame.locator('.picture').isVisible()).toBe(true)
            expect(await tool.frame.getAttribute('aria-label')).not.toBe('')
            await tool.root.locator('details.data > summary').click()
            expect(await tool.root.locator('details.data table').isVisible()).toBe(true)
            await tool.working(model.headline).locator('summary').click()
            expect(await tool.working(model.headline).innerText()).toContain(
              readerFor(code, model).label(model.headline),
            )
          }
        },
        off,
      ),
  )

  const id = 'force-multiplier'
  test('the button of a worked case leads to its page, with its results', () =>
    inTab(
      pathIn('en', `calculators/${id}/`),
      async (page) => {
        const tool = calculatorOn(page, id)
        const model = modelNamed(id)
        for (const [key, given] of Object.entries(model.presets)) {
          await tool.preset(key).click()
          await page.waitForURL((url) => url.pathname === pathIn('en', `calculators/${id}/${key}/`))
          expect(await tool.values()).toEqual(
            machineValues(evaluate(model, startValues(model, given))),
          )
        }
      },
      off,
    ))

  const shelved = models.flatMap((model) => languageCodes.map((code) => ({ model, code })))
  test.each(shelved)(
    '$model.id ($code): the button of each worked case names its page, which holds its results',
    ({ model, code }) => {
      const at = (path: string) => documents.filter((one) => one.path === path)
      const buttons = at(pathIn(code, `calculators/${model.id}/`)).flatMap(({ root }) =>
        all(root, 'button', { 'data-preset': true }),
      )
      expect(buttons).toHaveLength(Object.keys(model.presets).length)
      for (const button of buttons) {
        const key = attribute(button, 'data-preset') ?? ''
        const page = at(attribute(button, 'formaction') ?? '')
        const shown = page
          .flatMap(({ root }) => all(root, 'output'))
          .map((output) => [attribute(output, 'name'), attribute(all(output, 'data')[0], 'value')])
        expect(Object.fromEntries(shown), key).toEqual(
          machineValues(evaluate(model, startValues(model, model.presets[key]))),
        )
      }
    },
  )

  test('with scripts the note about them is gone', () =>
    inTab('/calculators/force-multiplier/', async (page) =>
      expect(await page.getByText(strings.en.calculator.unlock).isVisible()).toBe(false),
    ))
})

describe('without scripts an article has all its numbers', () => {
  const articles = documents.filter(
    ({ root }) => all(root, 'data', { 'data-live': true }).length > 0,
  )
  test.each(articles)('$path has every number it quotes', ({ root }) => {
    const numbers = all(root, 'main').flatMap((main) => all(main, 'data'))
    expect(numbers.length).toBeGreaterThan(0)
    for (const number of numbers)
      expect([attribute(number, 'value'), text(number).trim()]).not.toContain('')
  })

  const [first] = articles
  test('a live sentence reads as written', () =>
    inTab(
      first?.path ?? '',
      async (page) => {
        const [written] = first ? all(first.root, 'data', { 'data-live': true }) : []
        expect(await page.locator('data[data-live]').first().innerText()).toBe(
          written && text(written),
        )
      },
      off,
    ))
})
