import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/**
 * A Chromium that is there: `CHROMIUM_PATH`, the system's, or the one Playwright keeps.
 * @returns {Promise<string | undefined>} its path, or undefined where there is none
 */
export async function findChromium() {
  const { CHROMIUM_PATH, PATH = '' } = process.env
  if (CHROMIUM_PATH) return CHROMIUM_PATH
  const onPath = PATH.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)))
  const { chromium } = await import('playwright-core')
  return [...onPath, chromium.executablePath()].find((path) => path && existsSync(path))
}

/** What a headless Chromium is started with: no sandbox for root, and no traffic of its own. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
