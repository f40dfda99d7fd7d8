import { describe, expect, test } from 'vitest'
import { isNumber, type Model, type Values } from '../../src/engine'
import { goTo, onCalculator, pathIn } from '../support/calculator'
import { models, oneOfEachMake } from '../support/content'
import { query } from '../support/moves'
import { soon } from '../support/soon'
import { stagesOf } from '../support/stages'
import { inTab } from '../support/tab'

/** The largest numbers there can be, which take the most room. */
const largest = ({ inputs }: Model): Values =>
  Object.fromEntries(
    Object.entries(inputs).flatMap(([key, input]) => (isNumber(input) ? [[key, input.max]] : [])),
  )

describe('on a small phone the page fits', () => {
  test.each(oneOfEachMake)('$id with all open, the largest numbers and a long currency', (model) =>
    onCalculator(
      pathIn('en', `calculators/${model.id}/`),
      model.id,
      async (tool, page) => {
        for (const { path, prefix } of stagesOf(model, 'own', 'article')) {
          await goTo(tool, page, `${path}${query(largest(model), prefix)}&cur=CHF`)
          await page
            .locator('details')
            .evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')))
          for (const [key, input] of Object.entries(model.inputs).slice(0, 1))
            if (isNumber(input)) {
              await tool.field(key).fill('9'.repeat(40))
              await tool.problem(key).waitFor()
            }
          await soon(() => page.evaluate(() => document.fonts.status)).toBe('loaded')
          const overflow = await page.evaluate(() => {
            const { scrollWidth, clientWidth } = document.documentElement
            return scrollWidth - clientWidth
          })
          expect(overflow, path).toBe(0)
        }
      },
      { viewport: { width: 320, height: 640 } },
    ),
  )
})

describe('a broad table of an article', () => {
  const path = '/es/sdr-compensation/'

  test('on a phone begins all values of its rows at one edge', () =>
    inTab(
      path,
      async (page) => {
        const edges = await page.locator('.prose > .broad [data-column]').evaluateAll((cells) =>
          cells.flatMap((cell) => {
            const words = document.createRange()
            words.selectNodeContents(cell)
            return words.toString().trim() ? [Math.round(words.getBoundingClientRect().left)] : []
          }),
        )
        expect(new Set(edges).size).toBe(1)
      },
      { viewport: { width: 390, height: 844 } },
    ))

  test('on a tablet is as wide as the text', () =>
    inTab(
      path,
      async (page) => {
        const [table, text] = await Promise.all(
          ['.prose > .broad', '.prose > p'].map((one) => page.locator(one).first().boundingBox()),
        )
        expect([table?.x, table?.width]).toEqual([text?.x, text?.width])
      },
      { viewport: { width: 768, height: 844 } },
    ))
})

describe('on a small phone every name in a chart is whole', () => {
  const named = models.filter(({ chart }) => chart.kind !== 'lines')
  test.each(named)('$id, in Spanish, whose names are longer, with the largest numbers', (model) => {
    const path = pathIn('es', `calculators/${model.id}/`)
    return onCalculator(
      `${path}${query(largest(model))}&cur=CHF`,
      model.id,
      async (tool) => {
        const cut = await tool.frame.evaluate((frame) => {
          const { left, right } = frame.getBoundingClientRect()
          return [...frame.querySelectorAll('.name span')]
            .filter((name) => {
              const box = name.getBoundingClientRect()
              return box.left < left - 1 || box.right > right + 1
            })
            .map(({ textContent }) => textContent)
        })
        expect(await tool.frame.locator('.name span').count()).toBeGreaterThan(0)
        expect(cut).toEqual([])
      },
      { viewport: { width: 320, height: 640 } },
    )
  })
})
