import type { Locator, Page } from 'playwright-core'
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

/** Opens the article at a place while its scripts are held back; the work is given the way to let them come. */
const comingIn = (
  place: string,
  work: (page: Page, letCome: () => Promise<void>) => Promise<void>,
): Promise<void> =>
  inTab(
    '/404.html',
    async (page) => {
      const release = await holdBack(page, scripts)
      await page.goto(new URL(path + place, page.url()).href, { waitUntil: 'commit' })
      // Once they have been asked for.
      await work(page, () => soon(() => release()).toBeUndefined())
    },
    phone,
  )

/** Expects a place to stand near the top of the screen. */
const standsAtTop = (place: Locator): Promise<void> =>
  soon(async () => Math.round((await place.boundingBox())?.y ?? 999)).toBeLessThan(200)

describe('while an article comes in on a phone', () => {
  test('its top is laid out, and the rest as it comes near; then all of it', () =>
    comingIn('', async (page, letCome) => {
      await soon(() => waits(page)).toBe(true)
      expect(await page.locator('.prose > p').first().isVisible()).toBe(true)
      await letCome()
      await soon(() => waits(page)).toBe(false)
    }))

  test('who presses one of its contents meanwhile finds that place where it stays', () =>
    comingIn('', async (page, letCome) => {
      await soon(() => waits(page)).toBe(true)
      await page.locator('.contents summary').click()
      expect(await waits(page)).toBe(false)
      const link = page.locator('.contents a').nth(3)
      const heading = page.locator(`[id="${(await link.getAttribute('href'))?.slice(1)}"]`)
      await link.click()
      await letCome()
      await standsAtTop(heading)
    }))

  test('who follows a link to a place in it finds that place where it stays', () => {
    const place = '#ten-reps-leave-two-hours-for-each-deal'
    return comingIn(place, async (page, letCome) => {
      const heading = page.locator(place)
      await heading.waitFor()
      expect(await waits(page)).toBe(false)
      await letCome()
      await standsAtTop(heading)
    })
  })
})
