import type { Page } from 'playwright-core'
import type { LanguageCode } from '../../src/i18n'
import { share } from '../../src/i18n/share'

/** The link builder as its reader finds it. */
export const onBuilder = (page: Page, code: LanguageCode) => {
  const preview = page.locator('.preview iframe').contentFrame()
  return {
    preview,
    words: share[code],
    what: page.getByLabel(share[code].what.label),
    lock: (key: string) => page.locator(`.locks input[value="${key}"]`),
    text: (name: string) => page.locator(`[data-text=${name}] textarea`).inputValue(),
    search: () => page.evaluate(() => location.search),
    /** The preview has told its numbers. */
    ready: () => page.locator('.locks input').first().waitFor(),
  }
}
