import { describe, expect, test } from 'vitest'
import { evaluate, isNumber, isPercent, type Model, type Values } from '../../src/engine'
import { calculatorOn } from '../support/calculator'
import { models } from '../support/content'
import { machineValues, moveOf, query, type Move } from '../support/moves'
import { builtPages } from '../support/pages'
import { sentencesOf } from '../support/sentences'
import { soon } from '../support/soon'
import { inTab } from '../support/tab'

/** A value as a sentence carries it for machines: in the model's unit. */
const expected = (model: Model, move: Move, key: string, given: Values): string | undefined => {
  const result = evaluate(model, { ...move.result.values, ...given })
  const input = model.inputs[key]
  const value = result.values[key]
  if (input)
    return isNumber(input) && isPercent(input.unit) ? String(Number(value) / 100) : String(value)
  return machineValues(result)[key]
}

describe('a sentence of an article follows its own calculator', () => {
  const quoting = builtPages.flatMap(({ path, html }) =>
    models.filter(({ id }) => html.includes(`data-live="${id}.`)).map((model) => ({ path, model })),
  )

  test('some article has such a sentence', () => expect(quoting).not.toHaveLength(0))

  test.each(quoting)(
    'on $path those of $model.id follow it, and no other moves',
    ({ path, model }) => {
      const move = moveOf(model)
      return inTab(path, async (page) => {
        const before = await sentencesOf(page)
        // Every number, since a page may open with a worked case.
        await page.goto(new URL(query(move.result.values, `${model.id}.`), page.url()).href)
        const card = calculatorOn(page, model.id)
        if ((await card.root.count()) > 0) await card.awake()
        else await page.locator(`[data-live^="${model.id}."]`).first().scrollIntoViewIfNeeded()
        const mine = (of: string): boolean => of.startsWith(`${model.id}.`)
        const wanted = before.map(({ of, given, value }) => ({
          of,
          value: mine(of) ? expected(model, move, of.slice(model.id.length + 1), given) : value,
        }))
        await soon(async () =>
          (await sentencesOf(page)).map(({ of, value }) => ({ of, value })),
        ).toEqual(wanted)
        const after = await sentencesOf(page)
        expect(after.map(({ changed }) => changed)).toEqual(
          after.map(({ text }, at) => text !== before[at]?.text),
        )
      })
    },
  )
})
