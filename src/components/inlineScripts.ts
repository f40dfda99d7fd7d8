import { createHash } from 'node:crypto'
import masthead from './masthead.js?raw'
import theme from './theme.js?raw'

const inPage = (source: string) => {
  const script = `{${source.replace(/^\s*(\/\/.*\n)?/gm, '')}}`
  /** By this a page's policy lets it run. */
  const hash: `sha256-${string}` = `sha256-${createHash('sha256').update(script).digest('base64')}`
  return { script, hash }
}

/** What runs as a page comes in, in the page itself and without comments: the theme that this device keeps, before anything is painted, and what lets the masthead's switches work. */
export const inlineScripts = { theme: inPage(theme), masthead: inPage(masthead) }
