import { spawn } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'

import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** The site as its author has it open: a copy of the project under `astro dev`. */
export interface Dev {
  /** Where it is served, without a slash at the end. */
  readonly origin: string
  /** The status and the text of a page. */
  readonly get: (path: string) => Promise<{ readonly status: number; readonly text: string }>
  /** Puts one text in place of another in a file. @throws Error where the file has no such text. */
  readonly change: (file: string, from: string, to: string) => void
  /** Takes a file away. */
  readonly remove: (file: string) => void
  /** Writes a file that the project has not. */
  readonly write: (file: string, text: string) => void
  /** Puts a file back as it was. */
  readonly mend: (file: string) => void
  /** Everything the terminal has shown. */
  readonly shown: () => string
  readonly stop: () => Promise<void>
}

const parts = ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']

/** A copy with caches of its own, so that nothing of the project is written to. */
const copy = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'palanca-dev-'))
  for (const part of parts) cpSync(part, join(folder, part), { recursive: true })
  mkdirSync(join(folder, 'node_modules'))
  for (const name of readdirSync('node_modules'))
    if (!name.startsWith('.'))
      symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name))
  return folder
}

export async function startDev(): Promise<Dev> {
  const folder = copy()
  const astro = resolve('node_modules/astro/bin/astro.mjs')
  // Astro serves no pages to a process that says it is a test.
  const { VITEST: _, NODE_ENV: __, ...env } = process.env
  const server = spawn(process.execPath, [astro, 'dev', '--port', '0'], { cwd: folder, env })
  let shown = ''
  const origin = await new Promise<string>((found, failed) => {
    const hear = (chunk: Buffer): void => {
      shown += chunk.toString()
      const [address] = /http:\/\/localhost:\d+/.exec(shown) ?? []
      if (address) found(address)
    }
    server.stdout.on('data', hear)
    server.stderr.on('data', hear)
    server.on('exit', () => failed(new Error(shown)))
  })
  return {
    origin,
    get: async (path) => {
      const response = await fetch(origin + path)
      return { status: response.status, text: await response.text() }
    },
    change: (file, from, to) => {
      const text = readFileSync(join(folder, file), 'utf8')
      if (!text.includes(from)) throw new Error(`${file} has no ${from}`)
      writeFileSync(join(folder, file), text.replace(from, to))
    },
    remove: (file) => rmSync(join(folder, file)),
    write: (file, text) => writeFileSync(join(folder, file), text),
    mend: (file) => cpSync(file, join(folder, file)),
    shown: () => shown,
    stop: async () => {
      const gone = new Promise((resolve) => server.once('exit', resolve))
      server.kill()
      await gone
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
