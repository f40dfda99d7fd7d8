import { expect, test } from 'vitest'
import { overSlowLine } from '../support/arriving'
import { calculatorOn } from '../support/calculator'
import { everyControl, manyControls } from '../support/everyControl'
import { inTab } from '../support/tab'

test.each(['/calculators/', '/embed/'])(
  'numbers, a switch, sliders, a currency and a fold that are moved while a page below %s is still coming in are kept, and are what it shows',
  (below) =>
    overSlowLine(({ origin, release }) =>
      inTab(
        '/404.html',
        async (page) => {
          await page.goto(`${origin}${below}${manyControls}/`, { waitUntil: 'commit' })
          const tool = calculatorOn(page, manyControls)
          const { move, expectMoved } = everyControl(tool)
          await move()
          expect(await page.evaluate(() => document.readyState)).toBe('loading')
          release()
          await tool.awake()
          await expectMoved()
        },
        { own: true },
      ),
    ),
)
