import { describe, expect, inject, test } from 'vitest'
import { languageCodes } from '../../src/i18n'
import { strings } from '../../src/i18n/strings'
import { calculatorOn, pathIn } from '../support/calculator'
import { island, takeAway } from '../support/requests'
import { soon } from '../support/soon'
import { inTab } from '../support/tab'

const id = 'force-multiplier'

describe('a calculator whose script does not come says so, as to a reader without scripts', () => {
  const places = [
    ...languageCodes.map((code) => ({
      code,
      path: pathIn(code, `calculators/${id}/`),
      gone: island,
    })),
    { code: 'en' as const, path: '/presales-leverage/', gone: island },
    { code: 'en' as const, path: '/presales-leverage/', gone: '**/_astro/props/*' },
    { code: 'en' as const, path: `/embed/${id}/`, gone: island },
  ]
  test.each(places)(
    'on $path without $gone: a note, no dead controls, and links to its cases',
    ({ path, code, gone }) =>
      inTab(
        '/favicon.svg',
        async (page) => {
          await takeAway(page, gone)
          const asked = page.waitForRequest(gone)
          await page.goto(inject('origin') + path)
          const tool = calculatorOn(page, id)
          await tool.root.evaluate((section) => section.scrollIntoView({ behavior: 'instant' }))
          await asked
          await soon(() => tool.root.getByText(strings[code].calculator.unlock).isVisible()).toBe(
            true,
          )
          expect(
            await tool.root
              .locator('.toolbar, input[type=range]')
              .filter({ visible: true })
              .count(),
          ).toBe(0)
          // A frame leads out to a tab of its own.
          const inFrame = path.includes('embed')
          const opened = inFrame ? page.waitForEvent('popup') : Promise.resolve(page)
          await tool.preset('scenario-2').click()
          await (
            await opened
          ).waitForURL((url) => url.pathname === pathIn(code, `calculators/${id}/scenario-2/`))
        },
        { own: true },
      ),
  )
})
