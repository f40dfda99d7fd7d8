import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { startValues } from '../../src/engine'
import { strings } from '../../src/i18n/strings'
import { onCalculator } from '../support/calculator'
import { modelNamed } from '../support/models'
import { inAddress } from '../support/moves'
import { soon } from '../support/soon'

const id = 'force-multiplier'
const path = `/calculators/${id}/`
const model = modelNamed(id)
const { copyLink, copied } = strings.en.calculator

const snippet = async (page: Page): Promise<string> =>
  (await page.locator('.embed-help code').textContent()) ?? ''

/** The frame that a snippet makes: where it looks, and what it may do. */
const framed = (page: Page): Promise<{ query: Record<string, string>; allow: string }> =>
  page.locator('.embed-help code').evaluate((code) => {
    const made = new DOMParser().parseFromString(code.textContent, 'text/html')
    const frame = made.querySelector('iframe')
    const source = new URL(frame?.src ?? '', location.href)
    return { query: Object.fromEntries(source.searchParams), allow: frame?.allow ?? '' }
  })

const everyInput = (given: Readonly<Record<string, number>>) => ({
  ...Object.fromEntries(
    Object.entries(startValues(model, given)).map(([key, value]) => [key, inAddress(value)]),
  ),
  v: String(model.revision),
})

describe('what an author pastes shows the numbers in front of them, and lets readers copy', () => {
  test('the lines to paste follow the calculator: every number, its currency and its revision', () =>
    onCalculator(`${path}?reps=20&cur=EUR`, id, async (tool, page) => {
      await soon(async () => (await framed(page)).query).toEqual({
        ...everyInput({ reps: 20 }),
        cur: 'EUR',
      })
      await tool.slider('lift').fill('10')
      await soon(async () => (await framed(page)).query).toEqual({
        ...everyInput({ reps: 20, lift: 10 }),
        cur: 'EUR',
      })
    }))

  test('pasted on another host, Copy link copies', () =>
    onCalculator(
      path,
      id,
      async (_, page) => {
        expect((await framed(page)).allow).toContain('clipboard-write')
        const lines = (await snippet(page)).replaceAll('https://palanca.example', inject('origin'))
        await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
        await page.goto(`${inject('subsite')}/embed.js`)
        await page.setContent(`<!doctype html>${lines}`, { waitUntil: 'commit' })
        const frame = page.locator('iframe').contentFrame()
        const extra = frame.locator('output[name=extra]')
        await frame.locator('[data-slider=reps]').fill('8')
        await soon(() => extra.innerText()).toBe('$300,000')
        await frame.getByRole('button', { name: copyLink }).click()
        await frame.getByText(copied).waitFor()
      },
      { own: true },
    ))
})
