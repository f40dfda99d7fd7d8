import type { Locator } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { startValues } from '../../src/engine'
import { languageCodes } from '../../src/i18n'
import { strings } from '../../src/i18n/strings'
import { onCalculator, painted, pathIn, type CalculatorPage } from '../support/calculator'
import { languageFor, models } from '../support/content'
import { modelNamed } from '../support/models'
import { takeAway } from '../support/requests'
import { soon } from '../support/soon'

const phone = { viewport: { width: 360, height: 740 } }

/** The first control of a card that is not folded away: its slider, or else its switch. */
const firstControl = (tool: CalculatorPage) => {
  const shown = tool.root.locator('.moving').locator(':not(details) > .field')
  const sliders = shown.locator('input[type=range]')
  return sliders.or(shown.locator('input[type=checkbox]')).first()
}

/** Every answer that a reader sees in a moment. */
const seen = (tool: CalculatorPage): Promise<string[]> =>
  tool.root.locator('.headline output, .bar .value').evaluateAll((all) =>
    all.flatMap((one) => {
      const { top, bottom } = one.getBoundingClientRect()
      const text = one instanceof HTMLElement ? one.innerText.trim() : ''
      return text && top >= 0 && bottom <= innerHeight ? [text] : []
    }),
  )

/** Puts a control elsewhere: a slider at its end, its beginning and between, a switch over and back. */
const moves = async (control: Locator): Promise<readonly (() => Promise<void>)[]> => {
  if ((await control.getAttribute('type')) === 'checkbox')
    return [false, true].map((on) => () => control.setChecked(on))
  const [min, max, step] = await control.evaluate((one) =>
    ['min', 'max', 'step'].map((name) => Number(one.getAttribute(name))),
  )
  const [from = 0, to = 0, by = 1] = [min, max, step]
  const between = from + by * Math.round((to - from) / by / 2)
  return [to, from, between].map((place) => () => control.fill(String(place)))
}

const everywhere = languageCodes.flatMap((code) => models.map(({ id }) => ({ code, id })))

describe('on a phone the answer moves before the reader’s eyes', () => {
  test.each(everywhere)(
    'the first control of $id changes an answer that is on the screen, and no chart pushes it away ($code)',
    ({ code, id }) =>
      onCalculator(
        pathIn(code, `calculators/${id}/`),
        id,
        async (tool, page) => {
          const control = firstControl(tool)
          await control.evaluate((one) =>
            one.scrollIntoView({ block: 'center', behavior: 'instant' }),
          )
          await soon(async () => (await seen(tool)).length).toBeGreaterThan(0)
          const texts = new Set<string>()
          const heights = new Set<unknown>()
          const chart = tool.root.locator('.bench > .drawn')
          for (const move of await moves(control)) {
            await move()
            for (const text of await seen(tool)) texts.add(text)
            await painted(page)
            heights.add((await chart.boundingBox())?.height)
          }
          expect(texts.size).toBeGreaterThan(1)
          expect(heights.size, 'heights of the chart, which push the control away').toBe(1)
        },
        phone,
      ),
  )

  test('a refusal that comes to stand above a slider leaves it under the thumb, and so does its going', () =>
    onCalculator(
      '/calculators/deal-velocity/?winGain=60',
      'deal-velocity',
      async (tool, page) => {
        const slider = tool.slider('winRate')
        await slider.evaluate((one) => one.scrollIntoView({ block: 'end', behavior: 'instant' }))
        await slider.focus()
        await painted(page)
        const top = async (): Promise<number> => (await slider.boundingBox())?.y ?? NaN
        const before = await top()
        const refused = tool.root.locator('.answer .refused')
        for (const [key, told] of [
          ['End', 1],
          ['Home', 0],
        ] as const) {
          await page.keyboard.press(key)
          await soon(() => refused.count()).toBe(told)
          await painted(page)
          expect(Math.abs((await top()) - before)).toBeLessThan(2)
        }
      },
      phone,
    ))

  test('where the headline does not depend on what is moved, the first result that does is named', () =>
    onCalculator(
      '/calculators/se-capacity/',
      'se-capacity',
      async (tool) => {
        const { words } = languageFor('en', 'se-capacity')
        const named = (key: string) => words.outputs[key]?.short ?? words.outputs[key]?.label ?? ''
        await tool
          .slider('reps')
          .evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }))
        const bar = tool.root.locator('.bar .inside')
        await soon(() => bar.innerText()).toContain(named('ratio'))
        await tool.slider('reps').fill('20')
        await soon(() => bar.innerText()).toContain(named('hoursLeft'))
        const { hoursLeft } = await tool.seen()
        await soon(() => bar.locator('.value').innerText()).toBe(hoursLeft)
        await tool.slider('winRate').fill('40')
        await soon(() => bar.innerText()).toContain(named('ratio'))
      },
      phone,
    ))

  test('what it was when the page opened stands beside it, and nothing on the page moves for that', () =>
    onCalculator(
      '/calculators/force-multiplier/',
      'force-multiplier',
      async (tool, page) => {
        const slider = tool.slider('quota')
        await slider.evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }))
        const bar = tool.root.locator('.bar .inside')
        await bar.waitFor()
        const before = await slider.boundingBox()
        await slider.fill('900000')
        await soon(() => bar.innerText()).toContain('$450,000')
        await soon(() => bar.innerText()).toContain('$375,000')
        await painted(page)
        expect(await slider.boundingBox()).toEqual(before)
      },
      phone,
    ))

  test('it covers no field that has the focus', () =>
    onCalculator(
      '/calculators/pool-quota/',
      'pool-quota',
      async (tool, page) => {
        await tool.field('realisation').focus()
        for (const key of ['plan', 'pool', 'quota']) {
          await page.keyboard.press('Shift+Tab')
          await page.keyboard.press('Shift+Tab')
          await painted(page)
          await soon(async () => {
            const field = await tool.field(key).boundingBox()
            const bar = await tool.root.locator('.bar .inside').boundingBox()
            return (field?.y ?? 0) - (bar ? bar.y + bar.height : 0)
          }).toBeGreaterThanOrEqual(0)
        }
      },
      phone,
    ))
})

describe('a worked case shows what it changes', () => {
  const id = 'force-multiplier'
  test('it opens the fold whose numbers it changes, marks them, and says how many', () =>
    onCalculator(`/calculators/${id}/`, id, async (tool) => {
      expect(await tool.field('realisation').isVisible()).toBe(false)
      await tool.preset('adjusted').click()
      await tool.field('realisation').waitFor()
      const marked = tool.root.locator('.field.changed [name]')
      const changed = Object.keys(modelNamed(id).presets['adjusted'] ?? {})
      await soon(() =>
        marked.evaluateAll((all) => all.map((one) => one.getAttribute('name'))),
      ).toEqual(changed.toSorted((a, b) => order(a) - order(b)))
      await soon(() => tool.root.locator('.group > summary').innerText()).toContain(
        String(changed.length),
      )
      await tool.field('reps').fill('9')
      await soon(() => marked.count()).toBe(0)
    }))
  const order = (key: string): number => Object.keys(startValues(modelNamed(id))).indexOf(key)
})

describe('a combination that is refused is said once, where it can be mended', () => {
  test('beside its field for eyes, with the results for ears', () =>
    onCalculator('/calculators/sales-capacity/', 'sales-capacity', async (tool) => {
      await tool.field('leavers2').fill('99')
      await tool.problem('leavers2').waitFor()
      const { words } = languageFor('en', 'sales-capacity')
      const [sentence = ''] = (words.constraints['enoughRamped2'] ?? '').split('{')
      const beside = tool.root.locator('.moving').getByText(sentence.trim())
      await soon(() => beside.count()).toBe(1)
      await soon(() => tool.root.locator('.results').getByText(sentence.trim()).count()).toBe(1)
      expect(await tool.root.locator('.refused .visually-hidden').innerText()).toContain(
        sentence.trim(),
      )
    }))
})

describe('the working and what matters most come when somebody looks', () => {
  const id = 'force-multiplier'
  test('what matters most is ranked by the numbers of now', () =>
    onCalculator(`/calculators/${id}/`, id, async (tool) => {
      await tool.slider('reps').fill('20')
      await tool.root.locator('.matters > summary').click()
      const rows = tool.root.locator('.matters tbody tr')
      await soon(() => rows.count()).toBe(Object.keys(modelNamed(id).inputs).length)
      expect(await rows.first().innerText()).toContain('$75,000')
    }))

  test('a working of other numbers than the page came with says that it is missing, and comes once it is asked for again', () =>
    onCalculator(
      `/calculators/${id}/`,
      id,
      async (tool, page) => {
        const come = await takeAway(page, '**/worked.*.js*')
        await page.reload()
        await tool.awake()
        await tool.slider('reps').fill('8')
        await tool.working('extra').locator('summary').click()
        const { partNotLoaded, tryAgain } = strings.en.calculator
        await tool.working('extra').getByText(partNotLoaded).waitFor()
        await come()
        await tool.working('extra').getByRole('button', { name: tryAgain }).click()
        await soon(() => tool.working('extra').innerText()).toContain('= $300,000')
      },
      { own: true },
    ))
})
