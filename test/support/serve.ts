import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { preview } from 'astro'
import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { chromiumArguments, findChromium } from '../../src/tools/chromium.mjs'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built site is served, without a slash at the end. */
    origin: string
    /** The same site built for another host and folder, served with that folder. */
    subsite: string
    /** The folder of that second build. */
    subsiteFolder: string
    /** The browser that every suite shares. */
    browser: string
  }
}

const base = '/en/a/folder/'

const serve = async (options: Parameters<typeof preview>[0]) => {
  const server = await preview({
    ...options,
    logLevel: 'error',
    server: { port: 0, host: 'localhost' },
  })
  return { server, origin: `http://localhost:${server.port}` }
}

/** Serves the built site, and a second build of it for a sub-path, to one browser. */
export default async function setup(project: TestProject) {
  const executablePath = await findChromium()
  if (!executablePath) throw new Error('There is no Chromium: run npm test, or set CHROMIUM_PATH')
  const folder = mkdtempSync(join(tmpdir(), 'palanca-'))
  execFileSync('astro', ['build', '--outDir', folder, '--silent'], {
    env: { ...process.env, BASE_PATH: base, SITE_URL: 'https://sub.example' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const main = await serve({})
  const sub = await serve({ outDir: folder, base })
  const browser = await chromium.launchServer({ executablePath, args: chromiumArguments })
  project.provide('origin', main.origin)
  project.provide('subsite', sub.origin + base.slice(0, -1))
  project.provide('subsiteFolder', folder)
  project.provide('browser', browser.wsEndpoint())
  return async () => {
    await browser.close()
    await main.server.stop()
    await sub.server.stop()
    rmSync(folder, { recursive: true })
  }
}
