import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { evaluate, startValues, type Values } from '../../src/engine'
import { strings } from '../../src/i18n/strings'
import { onCalculator, type CalculatorPage } from '../support/calculator'
import { readerFor } from '../support/content'
import { modelNamed } from '../support/models'
import { machineValues } from '../support/moves'
import { holdBack, parser, takeAway } from '../support/requests'
import { soon } from '../support/soon'

const id = 'force-multiplier'
const path = `/calculators/${id}/`
const model = modelNamed(id)
const outcome = (values: Values): unknown =>
  machineValues(evaluate(model, startValues(model, values)))

/** Two, as only the late script reads it: once it counts, whatever was waiting has had its turn. */
const two = '0.002k'

/** Opens a calculator anew while what reads numbers is kept from it. */
const without = (
  keep: (page: Page) => Promise<() => unknown>,
  work: (tool: CalculatorPage, come: () => unknown, page: Page) => Promise<void>,
): Promise<void> =>
  onCalculator(
    path,
    id,
    async (tool, page) => {
      const come = await keep(page)
      await page.reload()
      await tool.awake()
      await work(tool, come, page)
    },
    { own: true },
  )

/** A page in which sentences quote the calculator. */
const article = '/presales-leverage/'
describe('where the late parts of a card cannot be loaded, nothing on the page is silently untrue', () => {
  test('sentences show no number, results and bar are away, and trying again brings all of them', () =>
    onCalculator(
      article,
      id,
      async (tool, page) => {
        const come = await takeAway(page, '**/late.*.js*')
        await page.reload()
        await tool.awake()
        const { partNotLoaded, tryAgain } = strings.en.calculator
        const quoted = page.locator(`data[data-live="${id}.extra"]`)
        const written = await quoted.first().innerText()
        const others = tool.root.locator('.results.others')
        expect(await others.isVisible()).toBe(true)
        await tool.slider('reps').fill('8')
        await tool.root.getByText(partNotLoaded).waitFor()
        expect(await others.isVisible()).toBe(false)
        expect(await tool.root.locator('.bar').isVisible()).toBe(false)
        expect(new Set(await quoted.allInnerTexts())).toEqual(new Set(['—']))
        expect((await tool.seen())['extra']).toBe('$300,000')
        await come()
        await tool.root.getByRole('button', { name: tryAgain }).click()
        await soon(() => others.isVisible()).toBe(true)
        await soon(() => tool.values()).toEqual(outcome({ reps: 8 }))
        await soon(() => quoted.first().innerText()).toContain('$300,000')
        await tool.slider('reps').fill('10')
        await soon(() => quoted.first().innerText()).toBe(written)
      },
      { own: true },
    ))
})

describe('while what reads numbers is on its way, the last thing done wins', () => {
  const late = (page: Page) => holdBack(page, parser)
  const scenario = model.presets['scenario-2'] ?? {}

  test('a worked case pressed after a number was typed', () =>
    without(late, async (tool, come) => {
      await tool.field('reps').fill('8')
      await tool.preset('scenario-2').click()
      await soon(() => tool.values()).toEqual(outcome(scenario))
      await come()
      await tool.field('team').fill(two)
      await soon(async () => (await tool.values())['teamExtra']).toBe('900000')
      await soon(() => tool.values()).toEqual(outcome({ ...scenario, team: 2 }))
      expect(await tool.field('reps').inputValue()).toBe('5')
    }))

  test('a slider moved after a number was typed', () =>
    without(late, async (tool, come) => {
      await tool.field('reps').fill('8')
      await tool.slider('reps').fill('5')
      await soon(async () => (await tool.values())['extra']).toBe('187500')
      await come()
      await tool.field('team').fill(two)
      await soon(async () => (await tool.values())['teamExtra']).toBe('375000')
      await soon(() => tool.values()).toEqual(outcome({ reps: 5, team: 2 }))
      expect(await tool.field('reps').inputValue()).toBe('5')
    }))

  test('a number typed and left counts, and stands as it was typed until then', () =>
    without(late, async (tool, come) => {
      await tool.field('quota').fill('900k')
      await tool.field('quota').press('Tab')
      expect(await tool.field('quota').inputValue()).toBe('900k')
      await come()
      await soon(async () => (await tool.values())['extra']).toBe('450000')
      await soon(() => tool.field('quota').inputValue()).toBe('900,000')
    }))

  test('a number out of bounds, typed and left, stays typed and is explained', () =>
    without(late, async (tool, come) => {
      await tool.field('reps').fill('999')
      await tool.field('reps').press('Tab')
      await come()
      await soon(() => tool.problem('reps').count()).toBe(1)
      expect(await tool.problem('reps').innerText()).toContain('999')
      expect(await tool.field('reps').inputValue()).toBe('999')
    }))
})

describe('where what reads numbers cannot be loaded, the reader is told so and not blamed', () => {
  const gone = (page: Page) => takeAway(page, parser)
  const { notLoaded, tryAgain, problems } = strings.en.calculator
  const blame = problems.unreadable.split('“{value}”')[1]?.split('.')[0] ?? problems.unreadable

  test('plain digits count all the same', () =>
    without(gone, async (tool) => {
      await tool.field('reps').fill('20')
      await soon(async () => (await tool.seen())['extra']).toBe('$750,000')
      expect(await tool.root.innerText()).not.toContain(blame)
      await tool.field('reps').press('Tab')
      expect(await tool.field('reps').inputValue()).toBe('20')
    }))

  test('another form stays typed, the page says what is missing, and trying again counts it', () =>
    without(gone, async (tool, come) => {
      await tool.field('quota').fill('900k')
      await tool.root.getByText(notLoaded).waitFor()
      expect(await tool.root.innerText()).not.toContain(blame)
      await tool.field('quota').press('Tab')
      expect(await tool.field('quota').inputValue()).toBe('900k')
      await come()
      await tool.root.getByRole('button', { name: tryAgain }).click()
      await soon(async () => (await tool.seen())['extra']).toBe('$450,000')
      await tool.root.getByText(notLoaded).waitFor({ state: 'detached' })
      await soon(() => tool.field('quota').inputValue()).toBe(
        readerFor('en', model).format.field(900_000),
      )
    }))

  test('where asking again brings nothing, the page is read anew, and what was typed is still there', () =>
    without(gone, async (tool, come, page) => {
      await tool.field('quota').fill('900k')
      await tool.root.getByText(notLoaded).waitFor()
      await page.evaluate(() => Object.assign(window, { isFirst: true }))
      await tool.root.getByRole('button', { name: tryAgain }).click()
      await page.waitForFunction(() => !('isFirst' in window))
      await tool.awake()
      await soon(() => tool.field('quota').inputValue()).toBe('900k')
      await tool.root.getByText(notLoaded).waitFor()
      await come()
    }))
})
