import { describe, expect, test } from 'vitest'
import { isNumber } from '../../src/engine'
import { fill } from '../../src/i18n'
import { compare } from '../../src/i18n/panels/compare'
import { imprintWords } from '../../src/i18n/panels/imprint'
import { shareWords } from '../../src/i18n/panels/share'
import { strings } from '../../src/i18n/strings'
import { calculatorOn, onCalculator, pathIn } from '../support/calculator'
import { models, readerFor } from '../support/content'
import { modelNamed } from '../support/models'
import { readCode } from '../support/qr'
import { soon } from '../support/soon'
import { inTab } from '../support/tab'

/** How many sheets a file for printers has. */
const sheetsIn = (pdf: Uint8Array): number =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type\s*\/Page\b/g)?.length ?? 0

describe('a calculator prints as a worksheet', () => {
  test.each(models.map(({ id }) => id))('%s: on one sheet', (id) =>
    inTab(pathIn('es', `calculators/${id}/`), async (page) => {
      await calculatorOn(page, id).awake()
      await page.locator('.tools').waitFor()
      expect(sheetsIn(await page.pdf({ format: 'A4' }))).toBe(1)
    }),
  )

  test.each([
    ['sales-capacity', 'v=1'],
    ['pay-trigger', 'v=2&set=12'],
    ['force-multiplier', 'v=1&case1=:A~reps.4&case2=:B~reps.5&case3=:C~lift.9&ranges=lift~4~6'],
  ])('%s: on one sheet of either size, with all that a sender may have added', (id, query) =>
    inTab(
      pathIn(
        'es',
        `calculators/${id}/?${query}&note=:${'Mira+esto+antes+del+lunes.+'.repeat(10)}~`,
      ),
      async (page) => {
        await calculatorOn(page, id).awake()
        await page.locator('.tools').waitFor()
        await page.locator('.sender blockquote').waitFor()
        for (const format of ['A4', 'Letter']) expect(sheetsIn(await page.pdf({ format }))).toBe(1)
      },
    ),
  )

  test.each(models.map((model) => model))(
    '$id: with kept cases as a table beside its results, on one sheet of either size',
    ({ id, inputs, headline, ...model }) => {
      const moved = Object.entries(inputs).filter(([, input]) => isNumber(input))
      const kept = [1, 2, 3].map((at) => {
        const terms = moved.map(([key, input]) => {
          if (!isNumber(input)) return ''
          const value = [input.default + at * input.step, input.default - at * input.step].find(
            (one) => one >= input.min && one <= input.max,
          )
          return `~${key}.${Number((value ?? input.default).toFixed(6))}`
        })
        return `case${at}=:Un+nombre+más+largo+${at}${terms.join('')}`
      })
      const path = `calculators/${id}/?v=${model.revision}&${kept.join('&')}&note=:${'Mira+esto.+'.repeat(25)}~`
      return inTab(pathIn('es', path), async (page) => {
        const tool = calculatorOn(page, id)
        await tool.awake()
        await page.locator('.tools').waitFor()
        await page.locator('.sender blockquote').waitFor()
        for (const format of ['A4', 'Letter']) expect(sheetsIn(await page.pdf({ format }))).toBe(1)
        await page.emulateMedia({ media: 'print' })
        await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
        const table = tool.root.locator('.kept-sheet')
        const heads = await table.locator('thead th').allTextContents()
        expect(heads.slice(1)).toEqual([
          compare.es.now,
          ...[1, 2, 3].map((at) => `Un nombre más largo ${at}`),
        ])
        const label = readerFor('es', modelNamed(id)).short(headline)
        expect(await table.locator('th[scope=row]').allTextContents()).toContain(label)
        await page.evaluate(() => dispatchEvent(new Event('afterprint')))
        await table.waitFor({ state: 'detached' })
        await page.emulateMedia({ media: null })
      })
    },
  )

  test('with the link that opens it, its QR code, the day and the note', () =>
    onCalculator(
      '/calculators/force-multiplier/?reps=8',
      'force-multiplier',
      async (tool, page) => {
        const foot = tool.root.locator('.imprint')
        const print = () => page.evaluate(() => dispatchEvent(new Event('beforeprint')))
        const printed = (): Promise<void> =>
          page.evaluate(() => void dispatchEvent(new Event('afterprint')))
        await page.emulateMedia({ media: 'print' })
        await page.waitForFunction(() => {
          dispatchEvent(new Event('beforeprint'))
          return document.querySelector('.imprint')
        })
        const link = (): Promise<string> =>
          foot.getByRole('link').evaluate((anchor) => anchor.getAttribute('href') ?? '')
        expect(new URL(await link()).searchParams.get('reps')).toBe('8')
        const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format()
        await foot.getByText(fill(imprintWords.en.printed, { date })).waitFor()
        const drawing = foot.locator('svg')
        // What draws it comes a moment after the page; each time it is printed shows what there is.
        await soon(async () => {
          await printed()
          await foot.waitFor({ state: 'detached' })
          await print()
          await foot.waitFor()
          return drawing.count()
        }).toBe(1)
        const coded = async (): Promise<string> =>
          readCode({
            size: Number((await drawing.getAttribute('viewBox'))?.split(' ')[2]),
            path: (await drawing.locator('path').getAttribute('d')) ?? '',
          })
        expect(await coded()).toBe(await link())
        await printed()
        await foot.waitFor({ state: 'detached' })

        await page.emulateMedia({ media: 'screen' })
        await tool.root
          .getByRole('button', { name: strings.en.calculator.tools.share, exact: true })
          .click()
        await tool.root.getByLabel(shareWords.en.note).fill('Plan B, as <b>text</b>')
        await page.emulateMedia({ media: 'print' })
        await print()
        await foot.getByText('Plan B, as <b>text</b>').waitFor()
        expect(await coded()).toBe(await link())
        await page.emulateMedia({ media: null })
      },
    ))
})
