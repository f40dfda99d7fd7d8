import { createHash } from 'node:crypto'
import frame from './frame.js?raw'
import framed from './framed.js?raw'
import masthead from './masthead.js?raw'
import theme from './theme.js?raw'

const inPage = (source: string) => {
  const script = `{${source.replace(/^\s*(\/\/.*\n)?/gm, '')}}`
  /** By this a page's policy lets it run. */
  const hash: `sha256-${string}` = `sha256-${createHash('sha256').update(script).digest('base64')}`
  return { script, hash }
}

/**
 * What runs as a page comes in, in the page itself and without comments. On the site's own pages: the
 * theme that this device keeps, before anything is painted, and what lets the masthead's switches
 * work. In frames: what their host asks for, before anything is painted, and what it has locked.
 */
export const inlineScripts = {
  theme: inPage(theme),
  masthead: inPage(masthead),
  frame: inPage(frame),
  framed: inPage(framed),
}
