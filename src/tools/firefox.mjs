import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['firefox-esr', 'firefox']
const usual = ['/Applications/Firefox.app/Contents/MacOS/firefox']

/**
 * A Firefox that is there: `FIREFOX_PATH`, or the system's.
 * @returns {string | undefined} its path, or undefined where there is none
 */
export function findFirefox() {
  const { FIREFOX_PATH, PATH = '' } = process.env
  if (FIREFOX_PATH) return FIREFOX_PATH
  const onPath = PATH.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)))
  return [...onPath, ...usual].find((path) => existsSync(path))
}

/** What keeps a Firefox under test from asking the network for anything of its own. */
export const firefoxPreferences = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.prefetch-next': false,
  'services.settings.server': 'data:,none',
  'toolkit.telemetry.enabled': false,
}
