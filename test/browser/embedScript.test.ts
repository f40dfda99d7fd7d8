import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { soon } from '../support/soon'
import { inTab } from '../support/tab'

const here = (): string => inject('origin')
const ours = (query = '', more = ''): string =>
  `<iframe src="${here()}/embed/force-multiplier/${query}" title="" width="600" height="300" ${more}></iframe>`
const script = (): string => `<script src="${here()}/embed.js"></script>`

/** Somebody else's page with this in it. */
const onSite = (body: string, work: (page: Page) => Promise<void>, head = ''): Promise<void> =>
  inTab(
    '/embed.js',
    async (page) => {
      await page.setContent(`<!doctype html><head>${head}</head><body>${body}</body>`, {
        waitUntil: 'commit',
      })
      await work(page)
    },
    { own: true },
  )

const height = (page: Page, at = 0): Promise<number> =>
  page
    .locator('iframe')
    .nth(at)
    .evaluate(({ clientHeight }) => clientHeight)
const grows = (page: Page, at = 0) => soon(() => height(page, at)).toBeGreaterThan(600)

describe('the script for hosts sizes each frame of ours, whenever it comes', () => {
  test('loaded in the head, before any frame', () =>
    onSite(ours(), (page) => grows(page), script()))

  test('loaded long after the frames', () =>
    onSite(ours(), async (page) => {
      await page.frameLocator('iframe').locator('output').first().waitFor()
      expect(await height(page)).toBe(300)
      await page.addScriptTag({ url: `${here()}/embed.js` })
      await grows(page)
    }))

  test('a frame that is added later, moved, removed and added again', () =>
    onSite(
      '<div id="a"></div><div id="b"></div>',
      async (page) => {
        await page.locator('#b').waitFor({ state: 'attached' })
        await page.evaluate((source) => {
          const frame = document.createElement('iframe')
          Object.assign(frame, { src: source, width: '600', height: '300' })
          document.querySelector('#a')?.append(frame)
        }, `${here()}/embed/force-multiplier/`)
        await grows(page)
        await page.evaluate(() => {
          const frame = document.querySelector('iframe')
          if (frame) frame.style.height = ''
          if (frame) document.querySelector('#b')?.append(frame)
        })
        await grows(page)
        await page.evaluate(async () => {
          const frame = document.querySelector('iframe')
          if (!frame) return
          frame.remove()
          frame.style.height = ''
          await new Promise((wait) => setTimeout(wait))
          document.body.append(frame)
        })
        await grows(page)
      },
      script(),
    ))

  test('a frame that is lazy and far below, and one that is shown later', () =>
    onSite(
      `<div hidden id="later">${ours()}</div><p style="height:9000px"></p>${ours('', 'loading="lazy"')}`,
      async (page) => {
        await page.locator('iframe').nth(1).scrollIntoViewIfNeeded()
        await grows(page, 1)
        await page.evaluate(() => document.querySelector('#later')?.removeAttribute('hidden'))
        await grows(page, 0)
      },
      script(),
    ))

  test('a frame shut in by a sandbox', () =>
    onSite(ours('', 'sandbox="allow-scripts"'), (page) => grows(page), script()))
})

describe('it never touches a frame of others', () => {
  test('none without an address, of a blank page, of a text, with an address that is none, or of another place', () =>
    onSite(
      [
        '<iframe></iframe>',
        '<iframe src="about:blank"></iframe>',
        '<iframe srcdoc="<p>hello"></iframe>',
        '<iframe src="http://"></iframe>',
        `<iframe src="${here()}/embed.js"></iframe>`,
        ours(),
      ].join(''),
      async (page) => {
        await grows(page, 5)
        // Each of them asks for a height of its own.
        for (const frame of page.frames().filter((one) => one.parentFrame()))
          if (!frame.url().includes('/embed/'))
            await frame
              .evaluate(() =>
                parent.postMessage({ type: 'palanca:resize', id: 'x', height: 999 }, '*'),
              )
              .catch(() => undefined)
        await page.evaluate(() => new Promise((done) => setTimeout(done, 50)))
        const others = await page
          .locator('iframe')
          .evaluateAll((all) => all.slice(0, 5).map((one) => one.getAttribute('style')))
        expect(others).toEqual([null, null, null, null, null])
      },
      script(),
    ))

  test('no frame whose page says it is of another origin than its address', () =>
    onSite(
      ours(),
      async (page) => {
        await grows(page)
        const before = await height(page)
        await page.evaluate(() => {
          const source = document.querySelector('iframe')?.contentWindow ?? null
          const data = { type: 'palanca:resize', id: 'force-multiplier', height: 50 }
          dispatchEvent(
            new MessageEvent('message', { data, source, origin: 'https://else.example' }),
          )
          dispatchEvent(new MessageEvent('message', { data, source, origin: 'null' }))
        })
        expect(await height(page)).toBe(before)
      },
      script(),
    ))
})
