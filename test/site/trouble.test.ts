import { describe, expect, test } from 'vitest'
import { onPage } from '../support/browser'
import { builtPages } from '../support/pages'

describe('a page that breaks in the console goes unnoticed until a reader finds it', () => {
  test.each(builtPages)('$path has no error, no policy violation and no request elsewhere', ({ path }) =>
    onPage(path, async ({ page, troubles }) => {
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
      await page.waitForLoadState('networkidle')
      expect(troubles).toEqual([])
    }),
  )
})
