import type { Locator } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { LanguageCode } from '../../src/i18n'
import { strings } from '../../src/i18n/strings'
import { onCalculator, pathIn } from '../support/calculator'
import { soon } from '../support/soon'
import { plainSpaces } from '../support/text'

interface Typed {
  readonly code: LanguageCode
  readonly key: string
  /** What the reader types, and what the field says once left. */
  readonly text: string
  readonly left: string
  /** What extra bookings then come to. */
  readonly extra: string
}

const typed: readonly Typed[] = [
  { code: 'en', key: 'quota', text: '900k', left: '900,000', extra: '450000' },
  { code: 'en', key: 'quota', text: '1.5M', left: '1,500,000', extra: '750000' },
  { code: 'en', key: 'quota', text: '$1,250,000', left: '1,250,000', extra: '625000' },
  { code: 'en', key: 'quota', text: '900 000', left: '900,000', extra: '450000' },
  { code: 'en', key: 'lift', text: '8 %', left: '8', extra: '600000' },
  { code: 'en', key: 'lift', text: '7.50', left: '7.5', extra: '562500' },
  { code: 'en', key: 'reps', text: '10,50', left: '10.5', extra: '393750' },
  { code: 'es', key: 'lift', text: '1,5', left: '1,5', extra: '112500' },
  { code: 'es', key: 'lift', text: '7,5 %', left: '7,5', extra: '562500' },
  { code: 'es', key: 'quota', text: '900 mil', left: '900 000', extra: '450000' },
  { code: 'es', key: 'quota', text: '1,5 M', left: '1 500 000', extra: '750000' },
  { code: 'es', key: 'quota', text: 'USD 1 250 000', left: '1 250 000', extra: '625000' },
  { code: 'es', key: 'reps', text: '10.50', left: '10,5', extra: '393750' },
]

describe.each(['en', 'es'] as const)(
  'a number in a usual form is taken as it was meant (%s)',
  (language) => {
    test('each form counts as meant while typed, stays as typed, and is rewritten once left', () =>
      onCalculator(
        pathIn(language, 'calculators/force-multiplier/'),
        'force-multiplier',
        async (tool) => {
          for (const { key, text, left, extra } of typed.filter(({ code }) => code === language)) {
            await tool.field(key).press('ControlOrMeta+A')
            await tool.field(key).pressSequentially(text)
            await soon(async () => ({ text, extra: (await tool.values())['extra'] })).toEqual({
              text,
              extra,
            })
            expect(await tool.field(key).inputValue()).toBe(text)
            await tool.field(key).blur()
            await soon(async () => plainSpaces(await tool.field(key).inputValue())).toBe(left)
            await tool.root
              .getByRole('button', { name: strings[language].calculator.reset })
              .click()
          }
        },
      ))
  },
)

const caret = (field: Locator): Promise<number | null> =>
  field.evaluate((element) => (element instanceof HTMLInputElement ? element.selectionStart : null))

describe('a reader can type in the middle of a number', () => {
  const amounts = [
    ['en', '1750,000'],
    ['es', '1750\u202f000'],
  ] as const
  test.each(amounts)('a digit put in front stays there and counts in full (%s)', (code, text) =>
    onCalculator(
      pathIn(code, 'calculators/force-multiplier/'),
      'force-multiplier',
      async (tool) => {
        await tool.field('quota').press('Home')
        await tool.field('quota').press('1')
        await soon(async () => (await tool.values())['extra']).toBe('875000')
        expect(await tool.field('quota').inputValue()).toBe(text)
        expect(await caret(tool.field('quota'))).toBe(1)
      },
    ),
  )

  test('the caret stays where it is while results, address and announcement follow', () =>
    onCalculator('/calculators/force-multiplier/', 'force-multiplier', async (tool) => {
      const field = tool.field('lift')
      await field.fill('15')
      await field.press('ArrowLeft')
      await field.press('2')
      await soon(() => tool.status.textContent()).not.toBe('')
      expect(await field.inputValue()).toBe('125')
      await field.press('Backspace')
      await soon(async () => (await tool.values())['extra']).toBe('1125000')
      expect([await field.inputValue(), await caret(field)]).toEqual(['15', 1])
    }))

  test('what a program fills in and only calls a change counts', () =>
    onCalculator('/calculators/force-multiplier/', 'force-multiplier', async (tool) => {
      await tool.field('reps').evaluate((field: HTMLInputElement) => {
        field.value = '20'
        field.dispatchEvent(new Event('change', { bubbles: true }))
      })
      await soon(async () => (await tool.values())['extra']).toBe('750000')
      await tool.field('reps').focus()
      await tool.field('reps').blur()
      expect(await tool.field('reps').inputValue()).toBe('20')
    }))

  test('what a program fills in without a word counts once the field is left', () =>
    onCalculator('/es/calculators/force-multiplier/', 'force-multiplier', async (tool) => {
      await tool.field('reps').evaluate((field: HTMLInputElement) => (field.value = '20'))
      await tool.slider('lift').press('ArrowRight')
      await tool.field('reps').focus()
      await tool.field('reps').blur()
      await soon(async () => (await tool.values())['extra']).toBe('825000')
      expect(await tool.field('reps').inputValue()).toBe('20')
    }))
})
