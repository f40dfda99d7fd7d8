import type { FrameLocator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { fill, languageCodes } from '../../src/i18n'
import { frame } from '../../src/i18n/frame'
import { readerFor } from '../support/content'
import { onHost } from '../support/host'
import { framed } from '../support/frames'
import { modelNamed } from '../support/models'
import { soon } from '../support/soon'

const lift = 'input[name="lift"]'
const address = framed('en', 'force-multiplier', '?reps=4')

describe('a host that is read anew', () => {
  test('gives its frame back as it was left: its numbers, and a text that is no number yet', () =>
    onHost(
      [address],
      async ({ page, inside, again }) => {
        const reps = inside(0).locator('input[name="reps"]')
        await soon(() => reps.inputValue()).toBe('4')
        await soon(() => inside(0).locator('.toolbar button').count()).toBeGreaterThan(1)
        await reps.fill('9')
        await reps.press('Tab')
        await inside(0).locator(lift).fill('7 or 8')
        await page.locator('body').press('Tab')
        await again()
        await soon(() => reps.inputValue()).toBe('9')
        await soon(() => inside(0).locator(lift).inputValue()).toBe('7 or 8')
        await soon(() => inside(0).locator('output[name="pool"]').innerText()).toContain(
          '6,750,000',
        )
      },
      { own: true },
    ))

  test('gives no frame the numbers of another that came with the same address', () =>
    onHost(
      [address, address],
      async ({ inside, again }) => {
        const reps = (at: number) => inside(at).locator('input[name="reps"]')
        for (const at of [0, 1]) {
          await soon(() => inside(at).locator('.toolbar button').count()).toBeGreaterThan(1)
          await reps(at).fill(at === 0 ? '9' : '3')
          await reps(at).press('Tab')
        }
        await again()
        for (const at of [0, 1]) {
          await soon(() => inside(at).locator('.toolbar button').count()).toBeGreaterThan(1)
          expect(await reps(at).inputValue()).toBe('4')
        }
      },
      { own: true },
    ))

  test.each([
    { step: 'leads to another page with the same frame', by: 'link' },
    { step: 'asks for the frame again', by: 'source' },
  ])('tells whose numbers they are where it $step, and offers its own', ({ by }) =>
    onHost(
      [address],
      async ({ page, inside, onward }) => {
        const reps = inside(0).locator('input[name="reps"]')
        await soon(() => inside(0).locator('.toolbar button').count()).toBeGreaterThan(1)
        await reps.fill('9')
        await reps.press('Tab')
        await soon(() => inside(0).locator('output[name="pool"]').innerText()).toContain('6,750')
        if (by === 'link') await onward()
        else await page.evaluate('document.querySelector("iframe").src += ""')
        const told = inside(0).locator('.told')
        await soon(() => told.innerText()).toContain(frame.en.resumed)
        await soon(() => reps.inputValue()).toBe('9')
        await inside(0).getByRole('button', { name: frame.en.afresh }).click()
        await soon(() => reps.inputValue()).toBe('4')
        expect(await told.innerText()).toBe('')
      },
      { own: true },
    ),
  )
})

describe('a host that says other words to its frame, as where it grows dark with its reader', () => {
  const awake = (inside: FrameLocator) =>
    soon(() => inside.locator('.toolbar button').count()).toBeGreaterThan(1)
  const say = (page: Page, words: string): Promise<void> =>
    page.locator('iframe').evaluateAll((frames, more) => {
      for (const one of frames) one.setAttribute('src', one.getAttribute('src') + more)
    }, words)
  const value = (inside: FrameLocator, key: string) =>
    inside.locator(`input[name="${key}"]`).inputValue()
  const search = (inside: FrameLocator) => inside.locator('body').evaluate(() => location.search)

  test.each(languageCodes)('takes no number and no currency from its reader (%s)', (code) =>
    onHost(
      [framed(code, 'force-multiplier', '?reps=4')],
      async ({ page, inside }) => {
        const one = inside(0)
        await awake(one)
        await one.locator('input[name="reps"]').fill('9')
        await one.locator(lift).fill(code === 'es' ? '6,5' : '6.5')
        await one.locator('[data-currency]').selectOption('CHF')
        await soon(() => search(one)).toContain('cur=CHF')
        await say(page, '&theme=dark')
        await soon(() => one.locator('.told').innerText()).toContain(frame[code].resumed)
        expect(await value(one, 'reps')).toBe('9')
        expect(await value(one, 'lift')).toBe(code === 'es' ? '6,5' : '6.5')
        expect(await one.locator('[data-currency]').inputValue()).toBe('CHF')
        expect(await one.locator('html').getAttribute('data-theme')).toBe('dark')
        expect(await search(one)).toContain('theme=dark')

        await say(page, '&theme=light')
        await soon(() => one.locator('html').getAttribute('data-theme')).toBe('light')
        await soon(() => value(one, 'reps')).toBe('9')
        await one.getByRole('button', { name: frame[code].afresh }).click()
        await soon(() => value(one, 'reps')).toBe('4')
        expect(await one.locator('[data-currency]').inputValue()).toBe('USD')
        expect(await search(one)).toContain('theme=light')
      },
      { own: true },
    ),
  )

  test.each(languageCodes)('and what it locks is as it has it, which is told (%s)', (code) =>
    onHost(
      [framed(code, 'force-multiplier', '?reps=4')],
      async ({ page, inside }) => {
        const one = inside(0)
        await awake(one)
        await one.locator('input[name="reps"]').fill('9')
        await one.locator(lift).fill('7')
        await soon(() => search(one)).toContain('lift=7')
        await say(page, '&lock=reps')
        const { label, given } = readerFor(code, modelNamed('force-multiplier'))
        const stays = fill(frame[code].stays, { label: label('reps'), value: given('reps', 4) })
        await soon(() => one.locator('.told').innerText()).toContain(stays)
        await soon(() => value(one, 'lift')).toBe('7')
        expect(await value(one, 'reps')).toBe('4')
        expect(await one.locator('input[name="reps"]').isDisabled()).toBe(true)
        await soon(() => search(one)).toContain('reps=4')
      },
      { own: true },
    ),
  )

  test('gives each of two frames with the same numbers its own back, and neither those of the other', () =>
    onHost(
      [address, `${address}&show=inputs`],
      async ({ page, inside, again }) => {
        const type = async (at: number, text: string): Promise<void> => {
          await awake(inside(at))
          await inside(at).locator('input[name="reps"]').fill(text)
          await soon(() => search(inside(at))).toContain(`reps=${text}`)
        }
        await type(0, '9')
        await type(1, '3')
        await again()
        await soon(() => value(inside(0), 'reps')).toBe('9')
        await soon(() => value(inside(1), 'reps')).toBe('3')
        await say(page, '&theme=dark')
        for (const at of [0, 1]) {
          await soon(() => inside(at).locator('html').getAttribute('data-theme')).toBe('dark')
          await awake(inside(at))
          expect(await value(inside(at), 'reps')).toBe('4')
        }
      },
      { own: true },
    ))
})
