import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { preview, type AstroInlineConfig } from 'astro'

export interface ServeOptions {
  readonly port: number
  /** An address to listen on besides this machine's own, as `0.0.0.0`. */
  readonly host?: string
  readonly open: boolean
}

/** What `npm start --` is given. @throws Error in a sentence, for what it does not know. */
export function readOptions(given: readonly string[]): ServeOptions {
  const { values } = parseArgs({
    args: [...given],
    options: {
      port: { type: 'string', default: '4321' },
      host: { type: 'string' },
      open: { type: 'boolean', default: false },
    },
  })
  const port = Number(values.port)
  if (!/^\d+$/.test(values.port) || port < 1 || port > 65_535)
    throw new Error(`--port is a number from 1 to 65535, and "${values.port}" is none.`)
  return { port, open: values.open, ...(values.host !== undefined && { host: values.host }) }
}

/** Serves what was built; where the port is taken, Vite says so and takes the next. */
export async function serve(options: ServeOptions, site: AstroInlineConfig = {}) {
  const server = await preview({ ...site, logLevel: 'silent', server: options })
  const { local = [], network = [] } = server.urls ?? {}
  return {
    server,
    /** Where a browser finds the site, its folder included. */
    address: (options.host === undefined ? local : [...local, ...network]).join('\n'),
  }
}

/** Leaves a note of where this checkout is served, for the next `npm start`. */
export const remember = (lock: string, address: string): void => writeFileSync(lock, address)

/** Takes the note away. */
export const forget = (lock: string): void => rmSync(lock, { force: true })

/** Where this checkout is served now; a note left by a server that died counts for nothing. */
export async function servedAt(lock: string): Promise<string | undefined> {
  try {
    const address = readFileSync(lock, 'utf8')
    const [first = ''] = address.split('\n')
    return (await fetch(first)).ok ? address : undefined
  } catch {
    return undefined
  }
}
