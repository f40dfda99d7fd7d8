import { describe, expect, test } from 'vitest'
import {
  addressOf,
  onCalculator,
  painted,
  pathIn,
  type CalculatorPage,
} from '../support/calculator'
import { languageFor } from '../support/content'
import { soon } from '../support/soon'

const id = 'force-multiplier'

interface Refused {
  readonly text: string
  /** What its sentence has to say beside the field's name. */
  readonly says: readonly string[]
}

const refused: readonly Refused[] = [
  { text: '99', says: ['99', '1', '50'] },
  { text: '-3', says: ['−3', '1', '50'] },
  { text: 'eight', says: ['eight'] },
  { text: '', says: ['1', '50'] },
]

const settled = async (tool: CalculatorPage): Promise<void> => {
  await soon(() => tool.problem('reps').count()).toBe(0)
  expect(await tool.field('reps').getAttribute('aria-invalid')).toBeNull()
  expect(await tool.held.count()).toBe(0)
}

describe.each(['en', 'es'] as const)(
  'a number that cannot be used is explained, and does not count (%s)',
  (code) => {
    const path = pathIn(code, `calculators/${id}/`)
    const label = languageFor(code, id).words.inputs['reps']?.label ?? ''

    test('it stays typed, with the reason beside its field; until it is put right, the last good results stand and say so', () =>
      onCalculator(path, id, async (tool, page) => {
        const field = tool.field('reps')
        for (const { text, says } of refused) {
          await field.fill('8')
          await field.blur()
          await settled(tool)
          await field.fill(text)
          await soon(() => tool.problem('reps').count()).toBe(1)
          const sentence = (await tool.problem('reps').textContent()) ?? ''
          for (const part of [label, ...says]) expect(sentence).toContain(part)
          expect(await field.getAttribute('aria-invalid')).toBe('true')
          const described = await field.getAttribute('aria-describedby')
          expect(described?.split(' ')).toContain(await tool.problem('reps').getAttribute('id'))
          await field.blur()
          await painted(page)
          expect(await field.inputValue()).toBe(text)
          expect((await tool.values())['extra']).toBe('300000')
          expect(await tool.held.textContent()).toContain(label)
          await soon(() => addressOf(page)).toBe('?reps=8')
        }
        await field.fill('9')
        await settled(tool)
        expect((await tool.values())['extra']).toBe('337500')
      }))
  },
)

describe('a number refused in a table moves nothing', () => {
  const planner = 'sales-capacity'
  test.each([390, 1280])('its field stays where it is while it is typed in (%d pixels)', (width) =>
    onCalculator(
      pathIn('es', `calculators/${planner}/`),
      planner,
      async (tool) => {
        const field = tool.field('tenure0')
        await field.scrollIntoViewIfNeeded()
        const before = await field.boundingBox()
        await field.fill('99999')
        await tool.problem('tenure0').waitFor()
        expect(await field.boundingBox()).toEqual(before)
        const below = (await tool.problem('tenure0').boundingBox())?.y ?? 0
        expect(below).toBeGreaterThan(before?.y ?? 0)
      },
      { viewport: { width, height: 900 } },
    ),
  )
})

describe('a refused number gives way to what replaces it', () => {
  const ways: readonly [string, (tool: CalculatorPage) => Promise<void>][] = [
    ['its slider', (tool) => tool.slider('reps').fill('5')],
    ['a worked case', (tool) => tool.preset('scenario-2').click()],
  ]
  test.each(ways)('%s puts a good number in its place', (_, act) =>
    onCalculator(pathIn('en', `calculators/${id}/`), id, async (tool) => {
      await tool.field('reps').fill('99')
      await soon(() => tool.problem('reps').count()).toBe(1)
      await act(tool)
      await settled(tool)
      expect(await tool.field('reps').inputValue()).toBe('5')
    }),
  )
})

describe('a fold stays open while the reader types in it', () => {
  test('putting a refused number right leaves its field in view', () =>
    onCalculator(pathIn('en', `calculators/${id}/`), id, async (tool, page) => {
      await tool.root.locator('details.group > summary').click()
      await tool.field('margin').fill('101')
      await tool.problem('margin').waitFor()
      await tool.field('margin').fill('90')
      await tool.problem('margin').waitFor({ state: 'detached' })
      await painted(page)
      expect(await tool.field('margin').isVisible()).toBe(true)
    }))

  test('it does not close over a number that is refused, only once that is put right', () =>
    onCalculator(pathIn('en', `calculators/${id}/`), id, async (tool, page) => {
      const summary = tool.root.locator('details.group > summary')
      await summary.click()
      await tool.field('margin').fill('101')
      await tool.problem('margin').waitFor()
      await summary.click()
      await painted(page)
      expect(await tool.problem('margin').isVisible()).toBe(true)
      await tool.field('margin').fill('90')
      await tool.problem('margin').waitFor({ state: 'detached' })
      await summary.click()
      await soon(() => tool.field('margin').isVisible()).toBe(false)
      await tool.field('margin').evaluate((field) => {
        if (field instanceof HTMLInputElement) field.value = '101'
        field.dispatchEvent(new Event('input', { bubbles: true }))
      })
      await soon(() => tool.problem('margin').isVisible()).toBe(true)
    }))
})
