import { describe, expect, test } from 'vitest'
import { curve, isNumber, sliderScale, startValues, type Model } from '../../src/engine'
import { strings } from '../../src/i18n/strings'
import { onCalculator, painted, pathIn } from '../support/calculator'
import { languageFor, models } from '../support/content'
import { modelNamed } from '../support/models'
import { takeAway } from '../support/requests'
import { soon } from '../support/soon'

const phone = { viewport: { width: 360, height: 740 } }

/** The first slider in view that the headline depends on, and where to move it. */
const firstSlider = (model: Model): { key: string; positions: readonly number[] } | undefined => {
  const tabled = JSON.stringify(model.grid ?? {})
  for (const [key, input] of Object.entries(model.inputs)) {
    if (!isNumber(input) || input.group !== undefined || tabled.includes(`"${key}"`)) continue
    const numbers = curve(model, startValues(model), key).map(({ value }) => value)
    if (new Set(numbers).size === 1) continue
    const { min, max, step } = sliderScale(input)
    return { key, positions: [min, max, min + step * Math.round((max - min) / step / 2)] }
  }
  return undefined
}
const slidden = models.flatMap((model) => {
  const first = firstSlider(model)
  return first ? [{ ...first, id: model.id }] : []
})

describe('on a phone the answer moves before the reader’s eyes', () => {
  test.each(slidden)(
    '$id: $key changes a headline that is on the screen',
    ({ id, key, positions }) =>
      onCalculator(
        pathIn('en', `calculators/${id}/`),
        id,
        async (tool) => {
          const slider = tool.slider(key)
          await slider.evaluate((one) =>
            one.scrollIntoView({ block: 'center', behavior: 'instant' }),
          )
          const seen = () =>
            tool.root.locator('.headline output, .bar .value').evaluateAll((all) =>
              all.flatMap((one) => {
                const { top, bottom } = one.getBoundingClientRect()
                const text = one instanceof HTMLElement ? one.innerText.trim() : ''
                return text && top >= 0 && bottom <= innerHeight ? [text] : []
              }),
            )
          await soon(async () => (await seen()).length).toBeGreaterThan(0)
          const texts = new Set(await seen())
          for (const position of positions) {
            await slider.fill(String(position))
            for (const text of await seen()) texts.add(text)
          }
          expect(texts.size).toBeGreaterThan(1)
        },
        phone,
      ),
  )

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
