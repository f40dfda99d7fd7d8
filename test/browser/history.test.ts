import { describe, expect, test } from 'vitest'
import { evaluate, startValues } from '../../src/engine'
import { strings } from '../../src/i18n/strings'
import { addressOf, calculatorOn, onCalculator, painted, pathIn } from '../support/calculator'
import { oneOfEachMake } from '../support/content'
import { machineValues, moveOf, query } from '../support/moves'
import { soon } from '../support/soon'
import { stages } from '../support/stages'

const path = '/calculators/force-multiplier/'
const id = 'force-multiplier'
const { reset } = strings.en.calculator

describe('back and forward skip or repeat what the reader did', () => {
  const withPresets = oneOfEachMake.filter(({ presets }) => Object.keys(presets).length > 0)
  test.each(withPresets)('$id: each worked case is one step, which back and forward walk', (model) =>
    onCalculator(pathIn('en', `calculators/${model.id}/`), model.id, async (tool, page) => {
      const results = Object.entries(model.presets).map(([key, given]) =>
        ({ key, values: machineValues(evaluate(model, startValues(model, given))) }))
      const before = await page.evaluate(() => history.length)
      for (const { key, values } of results) {
        await tool.preset(key).click()
        await soon(() => tool.values()).toEqual(values)
        expect(await tool.preset(key).getAttribute('aria-pressed')).toBe('true')
      }
      expect(await page.evaluate(() => history.length)).toBe(before + results.length)
      for (const { values } of results.slice(0, -1).reverse()) {
        await page.goBack()
        await soon(() => tool.values()).toEqual(values)
      }
      await page.goBack()
      await soon(() => tool.values()).toEqual(machineValues(evaluate(model, startValues(model))))
      await page.goForward()
      await soon(() => tool.values()).toEqual(results[0]?.values)
    }, { own: true }),
  )

  test('going back from a worked case finds the number typed just before it', () =>
    onCalculator(path, id, async (tool, page) => {
      await tool.field('reps').fill('8')
      await tool.preset('scenario-2').click()
      await soon(() => addressOf(page)).toBe('?reps=5&quota=900000&lift=10')
      await page.goBack()
      await soon(() => addressOf(page)).toBe('?reps=8')
      await soon(() => tool.field('reps').inputValue()).toBe('8')
    }),
  )

  test('reset empties the address, and going back undoes it', () =>
    onCalculator(path + query({ reps: 8, margin: 60 }), id, async (tool, page) => {
      await soon(() => tool.field('reps').inputValue()).toBe('8')
      await tool.root.getByRole('button', { name: reset }).click()
      await soon(() => addressOf(page)).toBe('')
      await soon(() => tool.field('reps').inputValue()).toBe('10')
      await page.goBack()
      await soon(async () => (await tool.values())['extra']).toBe('300000')
    }),
  )
})

describe('the page of a worked case forgets which numbers it opened with', () => {
  test('a default put into it is kept over a reload, and reset returns to the case', () =>
    onCalculator(`${path}scenario-2/`, id, async (tool, page) => {
      await tool.field('reps').fill('10')
      await soon(() => addressOf(page)).toBe('?reps=10')
      await page.reload()
      await tool.awake()
      await soon(async () => (await tool.values())['extra']).toBe('900000')
      await tool.root.getByRole('button', { name: reset }).click()
      await soon(async () => (await tool.values())['extra']).toBe('450000')
    }),
  )
})

describe('the address loses what other people put there', () => {
  test('foreign parameters stay to the letter, and so does the hash', () =>
    onCalculator(`${path}?utm_source=a%20b&ref=x+y#main`, id, async (tool, page) => {
      await tool.field('reps').fill('8')
      await soon(() => addressOf(page)).toBe('?utm_source=a%20b&ref=x+y&reps=8#main')
      await tool.preset('scenario-1').click()
      await soon(() => addressOf(page)).toBe('?utm_source=a%20b&ref=x+y#main')
    }),
  )
})

describe('following a link inside the page undoes what was typed', () => {
  const follow = '.contents a'
  test.each([['8', '300000'], ['99', '375000']])('“%s” stays in its field', (text, extra) =>
    onCalculator('/presales-leverage/', id, async (tool, page) => {
      await tool.field('reps').fill(text)
      await page.locator(follow).first().click()
      await soon(() => page.evaluate(() => location.hash)).not.toBe('')
      await painted(page)
      expect(await tool.field('reps').inputValue()).toBe(text)
      await soon(async () => (await tool.values())['extra']).toBe(extra)
      expect(await tool.problem('reps').count()).toBe(text === '99' ? 1 : 0)
    }),
  )

  const several = stages.filter(({ kind, path }) => kind === 'article' && !path.startsWith('/es/'))
  const [first, second] = several.filter(({ path }) => several.filter((other) => other.path === path).length > 1)
  test('nor does a number refused in one calculator go when another one has moved', () =>
    onCalculator(first?.path ?? '', first?.model.id ?? '', async (tool, page) => {
      if (!first || !second) return expect([first, second]).not.toContain(undefined)
      const [key = ''] = Object.keys(first.model.inputs)
      await tool.field(key).fill('?')
      await tool.problem(key).waitFor()
      const other = calculatorOn(page, second.model.id)
      await other.awake()
      const move = moveOf(second.model)
      await other.put(second.model, 'en', move.key, move.value)
      await soon(() => addressOf(page)).toBe(query({ [move.key]: move.value }, second.prefix))
      await page.locator(follow).first().click()
      await soon(() => page.evaluate(() => location.hash)).not.toBe('')
      await painted(page)
      expect(await tool.field(key).inputValue()).toBe('?')
    }),
  )

  test('a dismissed notice stays away', () =>
    onCalculator('/presales-leverage/?force-multiplier.reps=99', id, async (tool, page) => {
      await tool.notice.getByRole('button').click()
      await tool.notice.waitFor({ state: 'detached' })
      await page.locator(follow).first().click()
      await soon(() => page.evaluate(() => location.hash)).not.toBe('')
      await painted(page)
      expect(await tool.notice.count()).toBe(0)
    }),
  )
})
