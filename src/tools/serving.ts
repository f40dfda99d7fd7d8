import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { preview, type AstroInlineConfig } from 'astro'
import { z } from 'astro/zod'

export interface ServeOptions {
  readonly port: number
  /** An address to listen on besides this machine's own, as `0.0.0.0`. */
  readonly host?: string
  readonly open: boolean
}

const parsed = (given: readonly string[]) => {
  try {
    return parseArgs({
      args: [...given],
      options: {
        port: { type: 'string', default: '4321' },
        host: { type: 'string' },
        open: { type: 'boolean', default: false },
      },
    })
  } catch (problem) {
    const told = problem instanceof Error ? problem.message : String(problem)
    throw new Error(`${told}. It takes --port, --host and --open.`, { cause: problem })
  }
}

/** What `npm start --` is given. @throws Error in a sentence, for what it does not know. */
export function readOptions(given: readonly string[]): ServeOptions {
  const { values } = parsed(given)
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

const note = z.object({ process: z.number().int().positive(), address: z.string().optional() })

/** Leaves a note for the next `npm start`: that this process builds the site, or where it serves it. */
export const remember = (lock: string, address?: string): void => {
  mkdirSync(dirname(lock), { recursive: true })
  writeFileSync(lock, JSON.stringify({ process: process.pid, address }))
}

/** Takes the note away. */
export const forget = (lock: string): void => rmSync(lock, { force: true })

/** What another `npm start` of this checkout does now; a note left by one that died counts for nothing. */
export async function running(
  lock: string,
): Promise<{ readonly address?: string | undefined } | undefined> {
  try {
    const { process: other, address } = note.parse(JSON.parse(readFileSync(lock, 'utf8')))
    process.kill(other, 0)
    const [first] = address?.split('\n') ?? []
    if (first !== undefined && !(await fetch(first)).ok) return undefined
    return { address }
  } catch {
    return undefined
  }
}
