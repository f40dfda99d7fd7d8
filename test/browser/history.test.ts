import { describe, expect, test } from 'vitest'
import { evaluate, startValues } from '../../src/engine'
import { strings } from '../../src/i18n/strings'
import { addressOf, calculatorOn, onCalculator, pathIn } from '../support/calculator'
import { oneOfEachMake } from '../support/content'
import { machineValues, query } from '../support/moves'
import { soon } from '../support/soon'

const path = '/calculators/force-multiplier/'
const id = 'force-multiplier'
const { reset } = strings.en.calculator

describe('back and forward retrace what the reader did', () => {
  const withPresets = oneOfEachMake.filter(({ presets }) => Object.keys(presets).length > 0)
  test.each(withPresets)(
    '$id: each worked case that changes a number is one step, which back and forward walk',
    (model) =>
      onCalculator(
        pathIn('en', `calculators/${model.id}/`),
        model.id,
        async (tool, page) => {
          const results = Object.entries(model.presets)
            .filter(([, given]) => Object.keys(given).length > 0)
            .map(([key, given]) => ({
              key,
              values: machineValues(evaluate(model, startValues(model, given))),
            }))
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
          await soon(() => tool.values()).toEqual(
            machineValues(evaluate(model, startValues(model))),
          )
          await page.goForward()
          await soon(() => tool.values()).toEqual(results[0]?.values)
        },
        { own: true },
      ),
  )

  test('going back from a worked case finds the number typed just before it', () =>
    onCalculator(path, id, async (tool, page) => {
      await tool.field('reps').fill('8')
      await tool.preset('scenario-2').click()
      await soon(() => addressOf(page)).toBe('?reps=5&quota=900000&lift=10')
      await page.goBack()
      await soon(() => addressOf(page)).toBe('?reps=8')
      await soon(() => tool.field('reps').inputValue()).toBe('8')
    }))

  test('going forward finds a worked case clean, whatever text is in the one before it', () =>
    onCalculator(path, id, async (tool, page) => {
      await tool.field('reps').fill('14')
      await tool.field('quota').fill('9x')
      await tool.preset('scenario-1').click()
      await soon(() => tool.field('quota').inputValue()).toBe('750,000')
      await page.goBack()
      await soon(() => tool.field('quota').inputValue()).toBe('9x')
      expect(await tool.field('reps').inputValue()).toBe('14')
      await page.goForward()
      await soon(() => tool.field('reps').inputValue()).toBe('10')
      expect(await tool.field('quota').inputValue()).toBe('750,000')
      expect(await tool.problem('quota').count()).toBe(0)
    }))

  test('a link inside the page is no step: going back over it undoes no number', () =>
    onCalculator(path, id, async (tool, page) => {
      await tool.field('reps').fill('8')
      await soon(() => addressOf(page)).toBe('?reps=8')
      await page.evaluate(() => (location.hash = 'main'))
      await tool.field('reps').fill('9')
      await soon(() => addressOf(page)).toBe('?reps=9#main')
      await page.goBack()
      await soon(() => addressOf(page)).toBe('?reps=9')
      expect(await tool.field('reps').inputValue()).toBe('9')
      expect((await tool.seen())['extra']).toBe('$337,500')
      await tool.preset('scenario-2').click()
      await soon(async () => (await tool.values())['extra']).toBe('450000')
      await page.goBack()
      await soon(async () => (await tool.seen())['extra']).toBe('$337,500')
    }))

  test('reset empties the address, and going back undoes it', () =>
    onCalculator(path + query({ reps: 8, margin: 60 }), id, async (tool, page) => {
      await soon(() => tool.field('reps').inputValue()).toBe('8')
      await tool.root.getByRole('button', { name: reset }).click()
      await soon(() => addressOf(page)).toBe('')
      await soon(() => tool.field('reps').inputValue()).toBe('10')
      await page.goBack()
      await soon(async () => (await tool.values())['extra']).toBe('300000')
    }))
})

describe('with two calculators on a page, back and forward retrace the steps of each', () => {
  const [one, two] = ['lead-sources', 'team-health'] as const

  test.each([false, true])(
    'a step of one, taken back and again, changes nothing that was put into the other (reloaded between: %s)',
    (isReloaded) =>
      onCalculator(
        '/predictable-revenue/',
        one,
        async (tool, page) => {
          const other = calculatorOn(page, two)
          const reps = () => other.field('reps').inputValue()
          await tool.preset('double-target').click()
          await soon(() => tool.field('target').inputValue()).toBe('4,000,000')
          await other.awake()
          await other.field('reps').fill('9')
          await soon(() => addressOf(page)).toContain(`${two}.reps=9`)
          if (isReloaded) {
            await page.reload()
            await other.awake()
            await tool.awake()
          }
          await page.goBack()
          await soon(() => tool.field('target').inputValue()).toBe('2,000,000')
          await soon(() => addressOf(page)).toBe(`?${two}.reps=9`)
          expect(await reps()).toBe('9')
          await other.field('reps').fill('11')
          await page.goForward()
          await soon(() => tool.field('target').inputValue()).toBe('4,000,000')
          expect(await reps()).toBe('11')
          await soon(() => addressOf(page)).toContain(`${two}.reps=11`)
        },
        { own: true },
      ),
  )
})

describe('the page of a worked case remembers which numbers it opened with', () => {
  test('a default put into it is kept over a reload, and reset returns to the case', () =>
    onCalculator(`${path}scenario-2/`, id, async (tool, page) => {
      await tool.field('reps').fill('10')
      await soon(() => addressOf(page)).toBe('?reps=10')
      await page.reload()
      await tool.awake()
      await soon(async () => (await tool.values())['extra']).toBe('900000')
      await tool.root.getByRole('button', { name: reset }).click()
      await soon(async () => (await tool.values())['extra']).toBe('450000')
    }))
})

describe('the address keeps what other people put there', () => {
  test('foreign parameters stay to the letter, and so does the hash', () =>
    onCalculator(`${path}?utm_source=a%20b&ref=x+y#main`, id, async (tool, page) => {
      await tool.field('reps').fill('8')
      await soon(() => addressOf(page)).toBe('?utm_source=a%20b&ref=x+y&reps=8#main')
      await tool.preset('scenario-1').click()
      await soon(() => addressOf(page)).toBe('?utm_source=a%20b&ref=x+y#main')
    }))
})
