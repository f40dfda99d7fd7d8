import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { addressOf } from '../support/calculator'
import { soon } from '../support/soon'
import { withoutTime } from '../support/time'

const id = 'force-multiplier'
const path = `/calculators/${id}/`

/** Lets the page change its address this often in half a minute and then refuses, as Safari does. */
const allow = (page: Page, limit: number): Promise<void> =>
  page.evaluate((most) => {
    const changes: number[] = []
    for (const name of ['replaceState', 'pushState'] as const) {
      const change = history[name].bind(history)
      history[name] = (...given) => {
        const now = Date.now()
        while (changes.length > 0 && now - (changes[0] ?? now) > 30_000) changes.shift()
        if (changes.length >= most) throw new DOMException('too often', 'SecurityError')
        changes.push(now)
        document.body.dataset['changes'] = String(Number(document.body.dataset['changes'] ?? 0) + 1)
        change(...given)
      }
    }
  }, limit)

const changes = (page: Page): Promise<number> =>
  page.evaluate(() => Number(document.body.dataset['changes'] ?? 0))

/** What went wrong without being caught. */
const uncaught = (page: Page): readonly string[] => {
  const errors: string[] = []
  page.on('pageerror', ({ name, message }) => void errors.push(`${name}: ${message}`))
  return errors
}

describe('a browser that limits how often an address changes is never asked too often, nor given up on', () => {
  test('a slider that does not rest for twenty seconds writes the address when it does', () =>
    withoutTime(path, id, async (tool, page) => {
      const errors = uncaught(page)
      await allow(page, 100)
      await tool.slider('lift').focus()
      for (let step = 0; step < 110; step++) {
        await page.keyboard.press(step % 2 === 0 ? 'ArrowRight' : 'ArrowLeft')
        await page.clock.runFor(170)
      }
      await page.keyboard.press('ArrowRight')
      await page.clock.runFor(5_000)
      expect(errors).toEqual([])
      expect(await addressOf(page)).toBe('?lift=5.5')
      expect((await tool.seen())['extra']).toBe('$412,500')
      expect(await changes(page)).toBeLessThan(10)
    }))

  test('a change that was refused is made as soon as the browser allows it', () =>
    withoutTime(path, id, async (tool, page) => {
      const errors = uncaught(page)
      await allow(page, 0)
      await tool.preset('scenario-2').click()
      await tool.slider('reps').fill('8')
      await page.clock.runFor(5_000)
      expect((await tool.seen())['extra']).toBe('$720,000')
      expect(await addressOf(page)).toBe('')
      await page.evaluate(() => {
        Reflect.deleteProperty(history, 'replaceState')
        Reflect.deleteProperty(history, 'pushState')
      })
      await page.clock.runFor(60_000)
      await soon(() => addressOf(page)).toBe('?reps=8&quota=900000&lift=10')
      expect(errors).toEqual([])
    }))
})
