import { createHash } from 'node:crypto'
import { minifySync } from 'vite'
import coming from './coming.js?raw'
import frame from './frame.js?raw'
import masthead from './masthead.js?raw'
import theme from './theme.js?raw'
import touched from './touched.js?raw'

const inPage = (source: string) => {
  const script = minifySync('in-page.js', `{${source}}`).code.trim()
  /** By this a page's policy lets it run. */
  const hash: `sha256-${string}` = `sha256-${createHash('sha256').update(script).digest('base64')}`
  return { script, hash }
}

/**
 * What runs as a page comes in, in the page itself and in few bytes. On the site's own pages: the
 * theme that this device keeps, before anything is painted, and what lets the masthead's switches
 * work and a reload find what was left; in articles, what lets their top be seen first. In frames: what their host asks for, how high they are, and
 * the way out. In both: what a reader does to a calculator that is not awake.
 */
export const inlineScripts = {
  theme: inPage(theme),
  masthead: inPage(masthead),
  coming: inPage(coming),
  frame: inPage(frame),
  touched: inPage(touched),
}
