import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { fill, languageCodes } from '../../src/i18n'
import { awake } from '../support/awake'
import { calculatorOn, pathIn, switchTo } from '../support/calculator'
import { wordsOf } from '../support/figures'
import { soon } from '../support/soon'
import { inTab } from '../support/tab'

const query = (page: Page) => page.evaluate(() => location.search)

/** The figure of the streams, its pin, what that says, and the card of the same case. */
async function streams(page: Page) {
  const { root, finding } = await awake(page, 'backward-streams')
  const pin = root.locator('.pin input')
  await soon(() => pin.isEnabled()).toBe(true)
  const rows = () =>
    root
      .locator('.data tbody tr')
      .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent)))
  const tool = calculatorOn(page, 'lead-sources')
  return { root, finding, pin, rows, tool, says: root.locator('.pin [role=status]') }
}

describe('the deals from seeds are pinned', () => {
  test.each(languageCodes)(
    'by the keyboard, and with twice the target only the others swell (%s)',
    (code) =>
      inTab(
        pathIn(code, 'predictable-revenue/'),
        async (page) => {
          const { labels } = wordsOf(code, 'backward-streams')
          const { pin, says, rows, tool, finding } = await streams(page)
          const [seeds, ...others] = await rows()
          await pin.focus()
          await page.keyboard.press('Space')
          await soon(() => says.innerText()).toBe(fill(labels['pinned'] ?? '', { seeds: '24' }))
          await tool.field('target').fill('4000000')
          await soon(() => query(page)).toBe(
            '?lead-sources.target=4000000&lead-sources.seedShare=15&lead-sources.spearShare=45',
          )
          await soon(async () => (await rows())[0]).toEqual(seeds)
          await soon(async () => (await rows())[2]?.at(2)).toBe('360')
          expect((await rows()).slice(1)).not.toEqual(others)
          expect(await tool.field('target').inputValue()).toBe('4000000')
          await soon(() => tool.field('spearShare').inputValue()).toBe('45')
          await soon(() => finding.innerText()).toContain('360')
          await page.reload()
          const again = await streams(page)
          await soon(async () => (await again.rows())[2]?.at(2)).toBe('360')
          // It holds on, after a reload and in the other language.
          expect(await again.pin.isChecked()).toBe(true)
          const next = languageCodes.find((one) => one !== code) ?? code
          await switchTo(again.tool, page, next)
          const there = await streams(page)
          await soon(() => there.pin.isChecked()).toBe(true)
          await there.tool.field('target').fill('8000000')
          await soon(async () => (await there.rows())[0]?.at(2)).toBe(seeds?.at(2))
        },
        { own: true },
      ),
  )

  test('by the mouse, and the slider of the target moves all shares in one step', () =>
    inTab(
      '/predictable-revenue/',
      async (page) => {
        const { root, pin, rows, says } = await streams(page)
        const [seeds] = await rows()
        await pin.click()
        await soon(() => says.innerText()).not.toBe('')
        const slider = root.locator('[data-slider=target]')
        const { x = 0, y = 0, width = 0, height = 0 } = (await slider.boundingBox()) ?? {}
        await page.mouse.click(x + width * 0.9, y + height / 2)
        await soon(() => query(page)).toContain('lead-sources.target')
        const target = new URLSearchParams(await query(page))
        const shares = ['seedShare', 'netShare', 'spearShare'].map((key) =>
          Number(target.get(`lead-sources.${key}`) ?? 40),
        )
        expect(shares.reduce((sum, one) => sum + one, 0)).toBeCloseTo(100)
        expect(shares[0]).toBeLessThan(30)
        await soon(async () => (await rows())[0]).toEqual(seeds)
      },
      { own: true },
    ))

  test('and a target that takes fewer than those is said to', () =>
    inTab(
      '/predictable-revenue/',
      async (page) => {
        const { labels } = wordsOf('en', 'backward-streams')
        const { pin, says, tool } = await streams(page)
        await pin.check()
        await tool.field('target').fill('400000')
        const sentence = fill(labels['seedsEnough'] ?? '', { seeds: '24', deals: '16' })
        await soon(() => says.innerText()).toBe(sentence)
        await tool.field('target').fill('2000000')
        await soon(() => says.innerText()).toBe(fill(labels['pinned'] ?? '', { seeds: '24' }))
        await soon(() => query(page)).toBe('')
      },
      { own: true },
    ))

  test('until somebody writes a share, which is the reader’s whatever stands there', () =>
    inTab(
      '/predictable-revenue/',
      async (page) => {
        const { pin, tool } = await streams(page)
        await pin.check()
        await tool.field('netShare').fill('4o')
        await page.keyboard.press('Tab')
        await soon(() => pin.isChecked()).toBe(false)
        await tool.field('target').fill('4000000')
        await soon(() => query(page)).toContain('target=4000000')
        expect(await tool.field('netShare').inputValue()).toBe('4o')
        expect(await pin.isDisabled()).toBe(true)
      },
      { own: true },
    ))

  test('until a share is moved itself, or another case is chosen', () =>
    inTab(
      '/predictable-revenue/',
      async (page) => {
        const { pin, says, tool } = await streams(page)
        await pin.check()
        await tool.field('seedShare').fill('35')
        await soon(() => pin.isChecked()).toBe(false)
        // Shares that do not add up hold nothing.
        await soon(() => pin.isDisabled()).toBe(true)
        await tool.field('seedShare').fill('30')
        await soon(() => pin.isEnabled()).toBe(true)
        await pin.check()
        await tool.root.locator('[data-preset=all-outbound]').click()
        await soon(() => pin.isChecked()).toBe(false)
        expect(await says.innerText()).toBe('')
      },
      { own: true },
    ))
})

test('where a host has locked a share, nothing is pinned', () =>
  inTab(
    '/embed/figure/backward-streams/?lock=netShare',
    async (page) => {
      await page.locator('html.kept').waitFor()
      const root = page.locator('[data-figure=backward-streams]')
      await root.locator('.pin input').waitFor()
      await root.locator('[data-slider=target]').press('End')
      await soon(() => query(page)).toContain('target=')
      await soon(() => root.locator('.pin input').isDisabled()).toBe(true)
    },
    { own: true },
  ))
