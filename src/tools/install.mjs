// Installs what is missing and nothing else. Runs before any dependency exists, on whatever Node started npm.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs'

const run = (command, ...rest) =>
  execFileSync(command, rest, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })

/** The lock file's fingerprint, kept beside what was installed from it. */
const stamp = 'node_modules/.installed'
const fingerprint = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')

if (lstatSync('node_modules', { throwIfNoEntry: false })?.isSymbolicLink()) {
  console.error(
    'node_modules is a link to another folder, whose packages an install would replace.',
  )
  process.exit(1)
}
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== fingerprint) {
  console.log('Installing dependencies…')
  run('npm', 'ci', '--loglevel=error', '--no-audit', '--no-fund')
  writeFileSync(stamp, fingerprint)
}

if (process.argv.includes('--browser')) {
  const { findChromium } = await import('./chromium.mjs')
  const { findFirefox } = await import('./firefox.mjs')
  const noChromium = !(await findChromium())
  const noFirefox = !findFirefox()
  const asRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (asRoot && (noChromium || noFirefox)) {
    const missing = [...(noChromium ? ['chromium'] : []), ...(noFirefox ? ['firefox-esr'] : [])]
    console.log(`Installing Debian's ${missing.join(' and ')}…`)
    run('apt-get', 'update', '-qq')
    run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...missing)
  } else {
    if (noChromium) {
      console.log("No Chromium found: installing Playwright's own…")
      run('npx', 'playwright-core', 'install', '--with-deps', 'chromium')
    }
    if (noFirefox) {
      console.error(
        'No Firefox found, and the tests need one: install it from mozilla.org or with your package manager, or set FIREFOX_PATH to it.',
      )
      process.exit(1)
    }
  }
}
