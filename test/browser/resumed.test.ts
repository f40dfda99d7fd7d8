import { describe, expect, test } from 'vitest'
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

  test('keeps to itself what was left in its frame: another page of its has the numbers that it asks for', () =>
    onHost(
      [address],
      async ({ inside, onward }) => {
        const reps = inside(0).locator('input[name="reps"]')
        const awake = (): Promise<void> =>
          soon(() => inside(0).locator('.toolbar button').count()).toBeGreaterThan(1)
        await awake()
        await reps.fill('9')
        await reps.press('Tab')
        await onward()
        await awake()
        expect(await reps.inputValue()).toBe('4')
      },
      { own: true },
    ))
})
