import { describe, expect, inject, test } from 'vitest'
import { evaluate, isNumber, startValues, type Model, type Value } from '../../src/engine'
import { fill, languageCodes, type LanguageCode } from '../../src/i18n'
import { frame } from '../../src/i18n/frame'
import { strings } from '../../src/i18n/strings'
import { calculatorOn, pathIn } from '../support/calculator'
import { oneOfEachMake, readerFor } from '../support/content'
import { framed } from '../support/frames'
import { onHost } from '../support/host'
import { modelNamed } from '../support/models'
import { inAddress, machineValues, moveOf } from '../support/moves'
import { soon } from '../support/soon'
import { inTab } from '../support/tab'

const everywhere = oneOfEachMake.flatMap((model) =>
  languageCodes.map((code) => ({ id: model.id, model, code })),
)
const own = { own: true }
const embedPath = (code: LanguageCode, id: string, query: string): string =>
  pathIn(code, `embed/${id}/${query}`)

/** An input that changes what is seen, with another value for it. */
const lockOf = (model: Model): { key: string; value: Value } => moveOf(model)

describe('what a host has locked stays as the frame was opened', () => {
  test.each(everywhere)(
    '$id ($code): the field and its slider say so and cannot be moved; a reset, the address and a reload leave it',
    ({ id, model, code }) => {
      const { key, value } = lockOf(model)
      const query = `?${key}=${inAddress(value)}&lock=${key}`
      const kept = machineValues(evaluate(model, startValues(model, { [key]: value })))
      return inTab(
        embedPath(code, id, query),
        async (page) => {
          const tool = calculatorOn(page, id)
          await page.locator('html.kept').waitFor()
          await soon(() => tool.values()).toEqual(kept)
          const field = tool.field(key)
          expect(await field.isDisabled()).toBe(true)
          const { label } = readerFor(code, model)
          expect(await field.getAttribute('aria-label')).toBe(
            `${label(key)}, ${frame[code].locked}`,
          )
          const slider = tool.root.locator(`[data-slider="${key}"]`)
          if (await slider.count()) expect(await slider.isDisabled()).toBe(true)
          await tool.root.getByRole('button', { name: strings[code].calculator.reset }).click()
          await soon(() => tool.values()).toEqual(kept)

          // Another address in the same document, as by back and forward.
          const start = startValues(model)[key]
          await page.evaluate(
            (search) => {
              history.pushState(null, '', search)
              dispatchEvent(new PopStateEvent('popstate'))
            },
            `?${key}=${inAddress(start ?? '')}&lock=${key}`,
          )
          const { given } = readerFor(code, model)
          await soon(() => page.locator('.told').innerText()).toBe(
            fill(frame[code].stays, { label: label(key), value: given(key, value) }),
          )
          await soon(() => tool.values()).toEqual(kept)
          await soon(() => page.evaluate(() => location.search)).toContain(
            `${key}=${inAddress(value)}`,
          )
          await page.reload()
          await soon(() => tool.values()).toEqual(kept)
          expect(await field.isDisabled()).toBe(true)
        },
        own,
      )
    },
  )

  test('the keyboard goes past it, and what is not locked still moves', () =>
    inTab('/embed/force-multiplier/?reps=8&lock=reps,lift', async (page) => {
      const tool = calculatorOn(page, 'force-multiplier')
      await page.locator('html.kept').waitFor()
      const reached = new Set<string>()
      for (let at = 0; at < 14; at += 1) {
        await page.keyboard.press('Tab')
        reached.add(
          await page.evaluate(
            () =>
              document.activeElement?.getAttribute('name') ??
              document.activeElement?.getAttribute('data-slider') ??
              '',
          ),
        )
      }
      expect(reached).toContain('quota')
      expect(reached).not.toContain('reps')
      expect(reached).not.toContain('lift')
      await tool.field('quota').fill('1000000')
      await soon(async () => (await tool.values())['extra']).toBe('400000')
    }))

  test('worked cases that would change it are not offered, and those that would not are', () =>
    inTab('/embed/force-multiplier/?lock=margin', async (page) => {
      const model = modelNamed('force-multiplier')
      const tool = calculatorOn(page, model.id)
      await page.locator('html.kept').waitFor()
      for (const [key, given] of Object.entries(model.presets)) {
        const isSame = startValues(model, given)['margin'] === startValues(model)['margin']
        expect(await tool.preset(key).isVisible(), key).toBe(isSame)
      }
    }))

  test('another hash changes nothing', () =>
    inTab(
      '/embed/force-multiplier/?reps=8&lock=reps',
      async (page) => {
        const tool = calculatorOn(page, 'force-multiplier')
        await page.locator('html.kept').waitFor()
        await page.evaluate(() => {
          location.hash = '#&reps=20'
        })
        await soon(async () => (await tool.values())['extra']).toBe('300000')
      },
      own,
    ))

  test('the link that a reader copies, and the way out, lead to the page itself with the numbers and without the locks', () =>
    inTab(
      '/embed/force-multiplier/?reps=8&lock=reps&theme=dark&show=inputs',
      async (page) => {
        await page.locator('html.kept').waitFor()
        const opened = page.context().waitForEvent('page')
        await page.locator('a[data-keeps-case]').click()
        const other = await opened
        const tool = calculatorOn(other, 'force-multiplier')
        await tool.awake()
        await soon(async () => (await tool.values())['extra']).toBe('300000')
        expect(other.url()).not.toMatch(/lock|theme|show/)
        expect(await tool.field('reps').isEnabled()).toBe(true)
      },
      own,
    ))

  test('two frames of two sites on one page keep their own locks and numbers', () =>
    onHost(
      [
        framed('en', 'force-multiplier', '?reps=8&lock=reps'),
        `${inject('subsite')}/es/embed/force-multiplier/?reps=20&lock=lift`,
      ],
      async ({ inside, page }) => {
        const value = (at: number) =>
          inside(at).locator('output[name=extra] data').getAttribute('value')
        for (const at of [0, 1]) {
          await page.locator('iframe').nth(at).scrollIntoViewIfNeeded()
          await inside(at).locator('html.kept').waitFor({ state: 'attached' })
        }
        await soon(() => value(0)).toBe('300000')
        await soon(() => value(1)).toBe('750000')
        expect(await inside(0).locator('[name=reps]').isDisabled()).toBe(true)
        expect(await inside(0).locator('[name=lift]').isEnabled()).toBe(true)
        expect(await inside(1).locator('[name=reps]').isEnabled()).toBe(true)
        expect(await inside(1).locator('[name=lift]').isDisabled()).toBe(true)
      },
      // Frames of these numbers were left a moment ago in the tab that tests share.
      own,
    ))

  test('with scripts off a frame shows its opening card, as ever', () =>
    inTab(
      '/embed/force-multiplier/?reps=8&lock=reps&show=chart',
      async (page) => {
        const model = modelNamed('force-multiplier')
        const tool = calculatorOn(page, model.id)
        expect(await tool.values()).toEqual(machineValues(evaluate(model, startValues(model))))
        expect(await tool.root.locator('.inputs').isVisible()).toBe(true)
        expect(Object.values(model.inputs).some(isNumber)).toBe(true)
      },
      { ...own, javaScriptEnabled: false },
    ))
})
