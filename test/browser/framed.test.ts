import { describe, expect, test } from 'vitest'
import { evaluate } from '../../src/engine'
import { languageCodes, type LanguageCode } from '../../src/i18n'
import { frame } from '../../src/i18n/frame'
import { strings } from '../../src/i18n/strings'
import { calculatorOn, pathIn } from '../support/calculator'
import { oneOfEachMake } from '../support/content'
import { unknownWord } from '../support/frames'
import { modelNamed } from '../support/models'
import { soon } from '../support/soon'
import { inTab } from '../support/tab'

const parts = {
  inputs: '.inputs',
  results: '.results.others',
  chart: 'figure.chart',
  working: '.headline .working',
}
type Part = keyof typeof parts
const names: readonly Part[] = ['inputs', 'results', 'chart', 'working']
const everywhere = oneOfEachMake.flatMap((model) =>
  languageCodes.map((code) => ({ id: model.id, model, code })),
)
const own = { own: true }
const embedPath = (code: LanguageCode, id: string, query: string): string =>
  pathIn(code, `embed/${id}/${query}`)

describe('a host says how its frame looks', () => {
  test.each(everywhere)(
    '$id ($code): only the parts that are asked for, and the headline',
    ({ id, model, code }) =>
      inTab(embedPath(code, id, '?show=results,working&theme=dark'), async (page) => {
        const tool = calculatorOn(page, id)
        await soon(() => tool.output(model.headline).isVisible()).toBe(true)
        const isThere = async (name: Part): Promise<boolean> => {
          const part = tool.root.locator(parts[name]).first()
          return (await part.count()) > 0 && part.isVisible()
        }
        expect(await isThere('inputs')).toBe(false)
        expect(await isThere('chart')).toBe(false)
        expect(await isThere('working')).toBe(true)
        expect(await tool.root.locator('.presets').isVisible()).toBe(false)
        expect(
          await tool.root
            .getByRole('button', { name: strings[code].calculator.copyLink })
            .isVisible(),
        ).toBe(true)
        expect(await page.evaluate(() => getComputedStyle(document.body).colorScheme)).toBe('dark')
        expect(await page.locator('.told').innerText()).toBe('')
      }),
  )

  test('with no part at all, the headline stays', () =>
    inTab('/embed/force-multiplier/?show=', async (page) => {
      const tool = calculatorOn(page, 'force-multiplier')
      await soon(() => tool.output('extra').isVisible()).toBe(true)
      for (const name of names)
        expect(await tool.root.locator(parts[name]).first().isVisible()).toBe(false)
    }))

  test.each([
    ['light', 'rgb(255, 255, 255)'],
    ['dark', 'rgb(29, 32, 36)'],
  ])(
    'the theme is there before anything else is: %s, whatever the device is set to',
    (theme, ground) =>
      inTab(
        `/embed/force-multiplier/?theme=${theme}`,
        async (page) => {
          expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
            ground,
          )
        },
        { colorScheme: theme === 'dark' ? 'light' : 'dark', ...own },
      ),
  )

  test.each(languageCodes)('words that mean nothing are told, and leave nothing out (%s)', (code) =>
    inTab(
      embedPath(code, 'force-multiplier', '?theme=blue&show=graph&lock=rep,lift'),
      async (page) => {
        const tool = calculatorOn(page, 'force-multiplier')
        const told = page.locator('.told')
        await soon(() => told.innerText()).toContain(
          unknownWord(code, 'theme', 'blue', ['auto', 'light', 'dark']),
        )
        expect(await told.innerText()).toContain(unknownWord(code, 'show', 'graph', names))
        expect(await told.innerText()).toContain(
          unknownWord(code, 'lock', 'rep', Object.keys(modelNamed('force-multiplier').inputs)),
        )
        for (const name of names)
          expect(await tool.root.locator(parts[name]).first().isVisible()).toBe(true)
        expect(await tool.field('lift').isDisabled()).toBe(true)
      },
    ),
  )
})
