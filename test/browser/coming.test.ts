import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { holdBack } from '../support/requests'
import { soon } from '../support/soon'
import { inTab } from '../support/tab'

const path = '/presales-leverage/'
const scripts = '**/core.*.js*'
const phone = { viewport: { width: 390, height: 844 }, own: true }

/** Whether what stands at the end of the text is laid out only as it comes near. */
const waits = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const last = document.querySelector('.prose > :last-child')
    return !!last && getComputedStyle(last).contentVisibility === 'auto'
  })

describe('while an article comes in on a phone', () => {
  test('its top is laid out, and the rest as it comes near; then all of it', () =>
    inTab(
      '/404.html',
      async (page) => {
        const release = await holdBack(page, scripts)
        await page.goto(new URL(path, page.url()).href, { waitUntil: 'commit' })
        await soon(() => waits(page)).toBe(true)
        expect(await page.locator('.prose > p').first().isVisible()).toBe(true)
        // Once they have been asked for.
        await soon(() => release()).toBeUndefined()
        await soon(() => waits(page)).toBe(false)
      },
      phone,
    ))

  test('who presses one of its contents meanwhile finds that place where it stays', () =>
    inTab(
      '/404.html',
      async (page) => {
        const release = await holdBack(page, scripts)
        await page.goto(new URL(path, page.url()).href, { waitUntil: 'commit' })
        await soon(() => waits(page)).toBe(true)
        await page.locator('.contents summary').click()
        expect(await waits(page)).toBe(false)
        const link = page.locator('.contents a').nth(3)
        const heading = page.locator(`[id="${(await link.getAttribute('href'))?.slice(1)}"]`)
        await link.click()
        // Once they have been asked for.
        await soon(() => release()).toBeUndefined()
        await soon(async () => Math.round((await heading.boundingBox())?.y ?? 999)).toBeLessThan(
          200,
        )
      },
      phone,
    ))

  test('who follows a link to a place in it finds that place where it stays', () =>
    inTab(
      '/404.html',
      async (page) => {
        const release = await holdBack(page, scripts)
        const place = '#ten-reps-leave-two-hours-for-each-deal'
        await page.goto(new URL(path + place, page.url()).href, { waitUntil: 'commit' })
        const heading = page.locator(place)
        await heading.waitFor()
        expect(await waits(page)).toBe(false)
        // Once they have been asked for.
        await soon(() => release()).toBeUndefined()
        await soon(async () => Math.round((await heading.boundingBox())?.y ?? 999)).toBeLessThan(
          200,
        )
      },
      phone,
    ))
})
