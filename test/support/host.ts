import type { FrameLocator, Page } from 'playwright-core'
import { inject } from 'vitest'
import { inTab } from './tab'

/** Somebody else's page with frames on it, and all that was posted to it. */
export interface Host {
  readonly page: Page
  /** Reads the page anew. */
  readonly again: () => Promise<void>
  /** Leads to another page of the same host, with the same frames. */
  readonly onward: () => Promise<void>
  /** What is in a frame, by its place. */
  readonly inside: (at: number) => FrameLocator
  /** The height that a frame has on the page. */
  readonly given: (at: number) => Promise<number>
  /** The height that a frame's content needs. */
  readonly needed: (at: number) => Promise<number>
  readonly heard: () => Promise<readonly unknown[]>
}

interface Wishes {
  /** Whether the page has `/embed.js`. */
  readonly script?: boolean
  /** How far below the top the frames stand. */
  readonly below?: number
  /** Whether the tab is the test's own. */
  readonly own?: boolean
}

/** Puts frames on a page that is not of the site. */
export const onHost = (
  sources: readonly string[],
  work: (host: Host) => Promise<void>,
  { script = true, below = 0, own = false }: Wishes = {},
): Promise<void> =>
  // A file that is no page has no policy of ours, and unlike an intercepted address it may frame a local server.
  inTab(
    '/embed.js',
    async (page) => {
      const frames = sources.map(
        (source) => `<iframe src="${source}" title="" width="600" height="300"></iframe>`,
      )
      const listen = 'const heard = []; addEventListener("message", ({ data }) => heard.push(data))'
      const space = `<p style="height:${below}px"></p>`
      const ours = script ? `<script src="${inject('origin')}/embed.js" async></script>` : ''
      const content = `<!doctype html><title>Host</title><script>${listen}</script>${space}${frames.join('')}${ours}`
      const again = (): Promise<void> => page.setContent(content, { waitUntil: 'commit' })
      await again()
      const onward = async (): Promise<void> => {
        await page.goto(`${inject('origin')}/embed.js?onward`)
        await again()
      }
      const inside = (at: number): FrameLocator => page.locator('iframe').nth(at).contentFrame()
      await work({
        page,
        again,
        onward,
        inside,
        given: (at) =>
          page
            .locator('iframe')
            .nth(at)
            .evaluate((frame) => frame.clientHeight),
        needed: (at) =>
          inside(at)
            .locator('body')
            .evaluate((body) => Math.ceil(body.getBoundingClientRect().height)),
        heard: () => page.evaluate('heard'),
      })
    },
    { own },
  )
