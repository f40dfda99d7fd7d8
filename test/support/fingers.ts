import type { Locator, Page } from 'playwright-core'
import type { Place } from '../../src/charts'
import { painted } from './calculator'

/** A phone that is touched. */
export const phone = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  reducedMotion: 'reduce',
} as const

/** Where so much of something lies on the screen, from its left edge. */
export async function placeOn(one: Locator, share = 0.5): Promise<Place> {
  const { x = 0, y = 0, width = 0, height = 0 } = (await one.boundingBox()) ?? {}
  return { x: x + width * share, y: y + height / 2 }
}

/** Has the address written at once that waits for a hand to be still, as leaving the page does. */
export const addressWritten = (page: Page): Promise<boolean> =>
  page.evaluate(() => dispatchEvent(new Event('visibilitychange')))

/** Fingers on a page, told by all places where they are; each finger keeps its place among them. */
export async function fingersOn(page: Page) {
  const session = await page.context().newCDPSession(page)
  const touch = (type: 'Start' | 'Move' | 'End' | 'Cancel', places: readonly Place[]) =>
    session.send('Input.dispatchTouchEvent', {
      type: `touch${type}`,
      touchPoints: places.map(({ x, y }, id) => ({ x, y, id })),
    })
  const put = (...places: Place[]) => touch('Start', places)
  /** From one place each to another, as fingers go. */
  const go = async (...ways: (readonly [from: Place, to: Place])[]): Promise<void> => {
    for (const part of [0.125, 0.25, 0.5, 0.75, 1]) {
      const at = ([from, to]: readonly [Place, Place]) => ({
        x: from.x + (to.x - from.x) * part,
        y: from.y + (to.y - from.y) * part,
      })
      await touch('Move', ways.map(at))
      await painted(page)
    }
  }
  return { put, go, lift: () => touch('End', []), cancel: () => touch('Cancel', []) }
}
