import { describe, expect, test } from 'vitest'
import { addressOf, onCalculator, pathIn, type CalculatorPage } from '../support/calculator'
import { languageFor } from '../support/content'
import { soon } from '../support/soon'

const id = 'force-multiplier'

interface Refused {
  readonly key: string
  readonly text: string
  /** What its sentence has to say beside the field's name. */
  readonly says: readonly string[]
}

const refused: readonly Refused[] = [
  { key: 'reps', text: '99', says: ['99', '1', '50'] },
  { key: 'reps', text: '-3', says: ['-3', '1', '50'] },
  { key: 'reps', text: 'eight', says: ['eight'] },
  { key: 'reps', text: '', says: ['1', '50'] },
]

const settled = async (tool: CalculatorPage): Promise<void> => {
  await soon(() => tool.problem('reps').count()).toBe(0)
  expect(await tool.field('reps').getAttribute('aria-invalid')).toBeNull()
  expect(await tool.held.count()).toBe(0)
}

describe.each(['en', 'es'] as const)('a number that cannot be used vanishes, or counts without a word (%s)', (code) => {
  const path = pathIn(code, `calculators/${id}/`)
  const label = languageFor(code, id).words.inputs['reps']?.label ?? ''

  test.each(refused)('“$text” stays typed, is explained beside its field, and the last good results say so', ({ key, text, says }) =>
    onCalculator(path, id, async (tool, page) => {
      const field = tool.field(key)
      await field.fill('8')
      await soon(async () => (await tool.values())['extra']).toBe('300000')
      await field.fill(text)
      await soon(() => tool.problem(key).count()).toBe(1)
      const sentence = (await tool.problem(key).textContent()) ?? ''
      for (const part of [label, ...says]) expect(sentence).toContain(part)
      expect(await field.getAttribute('aria-invalid')).toBe('true')
      expect((await field.getAttribute('aria-describedby'))?.split(' ')).toContain(await tool.problem(key).getAttribute('id'))
      await field.blur()
      expect(await field.inputValue()).toBe(text)
      expect((await tool.values())['extra']).toBe('300000')
      expect(await tool.held.textContent()).toContain(label)
      await soon(() => addressOf(page)).toBe('?reps=8')
    }),
  )

  test('once put right it is as if it had never been', () =>
    onCalculator(path, id, async (tool) => {
      await tool.field('reps').fill('99')
      await soon(() => tool.problem('reps').count()).toBe(1)
      await tool.field('reps').fill('9')
      await settled(tool)
      expect((await tool.values())['extra']).toBe('337500')
    }),
  )
})

describe('a refused number outlives what replaces it', () => {
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

describe('a refused number hides behind a closed fold', () => {
  test('its fold is open, so that the sentence can be read', () =>
    onCalculator(pathIn('en', `calculators/${id}/`), id, async (tool) => {
      await tool.unfold()
      await tool.field('margin').fill('101')
      await tool.problem('margin').waitFor()
      await tool.field('reps').fill('8')
      await soon(async () => (await tool.values())['extra']).toBe('300000')
      expect(await tool.problem('margin').isVisible()).toBe(true)
    }),
  )
})
