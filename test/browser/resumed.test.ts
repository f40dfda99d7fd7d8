import { describe, expect, test } from 'vitest'
import { frame } from '../../src/i18n/frame'
import { onHost } from '../support/host'
import { framed } from '../support/frames'
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
