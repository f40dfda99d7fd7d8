import { describe, expect, test } from 'vitest'
import { evaluate, explain, startValues, type Model, type Result } from '../../src/engine'
import type { LanguageCode } from '../../src/i18n'
import { strings } from '../../src/i18n/strings'
import { onPage } from '../support/browser'
import { calculatorOn, pathIn } from '../support/calculator'
import { readerFor, shelf } from '../support/content'
import { documents } from '../support/documents'
import { all, attribute, text } from '../support/dom'
import { machineValues } from '../support/moves'

const off = { javaScriptEnabled: false }

const texts = (model: Model, result: Result, code: LanguageCode): readonly string[] =>
  Object.keys(model.outputs).map((key) => explain(model, result, key, readerFor(code, model).vocabulary).result)

describe('without scripts a calculator is a dead form', () => {
  test.each(shelf)('$name shows results, working, picture and data, and nothing that cannot work', ({ model, code }) =>
    onPage(pathIn(code, `calculators/${model.id}/`), async ({ page }) => {
      const tool = calculatorOn(page, model.id)
      const result = evaluate(model, startValues(model))
      expect(await tool.values()).toEqual(machineValues(result))
      expect(Object.values(await tool.texts())).toEqual(texts(model, result, code))
      await page.getByText(strings[code].calculator.unlock).waitFor()
      expect(await tool.root.locator('.toolbar').isVisible()).toBe(false)
      expect(await tool.root.locator('input[type=range]').filter({ visible: true }).count()).toBe(0)
      expect(await tool.frame.locator('.picture').isVisible()).toBe(true)
      expect(await tool.frame.getAttribute('aria-label')).not.toBe('')
      await tool.root.locator('details.data > summary').click()
      expect(await tool.root.getByRole('table').isVisible()).toBe(true)
      await tool.working(model.headline).locator('summary').click()
      expect(await tool.working(model.headline).innerText()).toContain(readerFor(code, model).label(model.headline))
    }, off),
  )

  const presets = shelf.flatMap((one) =>
    Object.entries(one.model.presets).slice(-1).map(([key, given]) => ({ ...one, key, given })))
  test.each(presets)('$name: the button of $key leads to its page, with its results', ({ model, code, key, given }) =>
    onPage(pathIn(code, `calculators/${model.id}/`), async ({ page }) => {
      const tool = calculatorOn(page, model.id)
      await tool.preset(key).click()
      await page.waitForURL((url) => url.pathname === pathIn(code, `calculators/${model.id}/${key}/`))
      expect(await tool.values()).toEqual(machineValues(evaluate(model, startValues(model, given))))
    }, off),
  )
})

describe('without scripts an article has holes where its numbers should be', () => {
  const articles = documents.filter(({ root }) => all(root, 'data', { 'data-live': true }).length > 0)
  test.each(articles)('$path has every number it quotes', ({ root }) => {
    const numbers = all(root, 'main').flatMap((main) => all(main, 'data'))
    expect(numbers.length).toBeGreaterThan(0)
    for (const number of numbers) expect([attribute(number, 'value'), text(number).trim()]).not.toContain('')
  })

  const [first] = articles
  test('a live sentence reads as written', () =>
    onPage(first?.path ?? '', async ({ page }) => {
      const [written] = first ? all(first.root, 'data', { 'data-live': true }) : []
      expect(await page.locator('data[data-live]').first().innerText()).toBe(written && text(written))
    }, off),
  )
})
