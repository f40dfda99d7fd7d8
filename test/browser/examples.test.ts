import { describe, expect, test } from 'vitest'
import { startValues } from '../../src/engine'
import { languageCodes } from '../../src/i18n'
import { goTo, onCalculator, pathIn } from '../support/calculator'
import { models, shelf } from '../support/content'
import { documents } from '../support/documents'
import { all, attribute } from '../support/dom'
import { query } from '../support/moves'
import { soon } from '../support/soon'
import { missesOnPage } from '../support/values'

describe('a worked example comes out on the page as it was published', () => {
  test.each(models)(
    '$id: every example, opened by its link in each language, gives what was published',
    (model) =>
      onCalculator(pathIn('en', `calculators/${model.id}/`), model.id, async (tool, page) => {
        for (const code of languageCodes)
          for (const { given, expect: published } of model.examples) {
            await goTo(tool, page, pathIn(code, `calculators/${model.id}/`) + query(given))
            await soon(async () => missesOnPage(model, published, await tool.values())).toEqual([])
            expect(await tool.notice.count()).toBe(0)
          }
      }),
  )
})

describe('a worked case on a page of its own agrees with what was published, even without scripts', () => {
  const cases = shelf.flatMap(({ model, code }) =>
    [['', {}] as const, ...Object.entries(model.presets)].flatMap(([key, given]) => {
      const same = (other: typeof given): boolean =>
        Object.entries(startValues(model, given)).every(
          ([name, value]) => startValues(model, other)[name] === value,
        )
      const path = pathIn(code, `calculators/${model.id}/${key && `${key}/`}`)
      const examples = model.examples.filter(({ given: other }) => same(other))
      return examples.map(({ expect: published }) => ({ model, path, published }))
    }),
  )

  test('there is at least one such case', () => expect(cases).not.toHaveLength(0))

  test.each(cases)('$path holds its example in the HTML', ({ model, path, published }) => {
    const outputs = documents
      .filter((one) => one.path === path)
      .flatMap(({ root }) => all(root, 'output'))
    const shown = outputs.map((output) => [
      attribute(output, 'name'),
      attribute(all(output, 'data')[0], 'value'),
    ])
    expect(missesOnPage(model, published, Object.fromEntries(shown))).toEqual([])
  })
})
