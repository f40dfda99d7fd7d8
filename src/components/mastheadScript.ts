import { createHash } from 'node:crypto'
import source from './masthead.js?raw'

/** Shows the theme that this device keeps before anything is painted, and lets the switches work: in the page itself, without comments. */
export const mastheadScript = `{${source.replace(/^\s*(\/\/.*\n)?/gm, '')}}`

/** By this a page's policy lets it run. */
export const mastheadHash: `sha256-${string}` = `sha256-${createHash('sha256').update(mastheadScript).digest('base64')}`
