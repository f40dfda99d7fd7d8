import { buffer } from 'node:stream/consumers'
import type { Download, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { evaluate, startValues, type Model } from '../../src/engine'
import { cellName } from '../../src/engine/cellName'
import { languageCodes, type LanguageCode } from '../../src/i18n'
import { takeAwayWords } from '../../src/i18n/panels/takeAway'
import { strings } from '../../src/i18n/strings'
import { goTo, onCalculator, pathIn, type CalculatorPage } from '../support/calculator'
import { modelNamed } from '../support/models'
import { openWorkbook } from '../support/sheets'
import { soon } from '../support/soon'

const model = modelNamed('pool-quota')

/** The panel, once it is open and here. */
async function openPanel(tool: CalculatorPage, code: LanguageCode) {
  const { takeAway } = strings[code].calculator.tools
  await tool.root.getByRole('button', { name: takeAway, exact: true }).click()
  const panel = tool.root.getByRole('group', { name: takeAway })
  const button = (name: string) => panel.getByRole('button', { name, exact: true })
  await button(takeAwayWords[code].workbook).waitFor()
  return { panel, button, status: panel.getByRole('status') }
}

/** What is saved by a click, and under which name. */
async function saved(
  page: Page,
  click: () => Promise<void>,
): Promise<{ download: Download; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()])
  return { download, bytes: await buffer(await download.createReadStream()) }
}

const nameOf = (extension: string): RegExp =>
  new RegExp(`^palanca-${model.id}-\\d{4}-\\d\\d-\\d\\d\\.${extension}$`)

const numberOf = (of: Model, key: string, given: Readonly<Record<string, number>>): number => {
  const outcome = evaluate(of, startValues(of, given)).outputs[key]
  return outcome?.ok === true ? Number(outcome.value) : Number.NaN
}

describe.each(languageCodes)('in %s, the present case is taken along', (code) => {
  const words = takeAwayWords[code]
  const path = `${pathIn(code, `calculators/${model.id}/`)}?reps=12`
  const street = numberOf(model, 'street', { reps: 12 })

  test('as a workbook that computes, with its sources and the link to these numbers', () =>
    onCalculator(path, model.id, async (tool, page) => {
      const { button, status } = await openPanel(tool, code)
      const { download, bytes } = await saved(page, () => button(words.workbook).click())
      expect(download.suggestedFilename()).toMatch(nameOf('xlsx'))
      await soon(() => status.textContent()).toBe(
        words.saved.replace('{file}', download.suggestedFilename()),
      )
      const open = await openWorkbook(bytes)
      expect(open.book.sheets.map(({ name }) => name)).toEqual(Object.values(words.sheets))
      expect(open.value(cellName('street'))).toBe(street)
      const about = open.book.sheets.at(-1)?.rows.flat().join('\n')
      expect(about).toContain('reps=12')
      expect(about).toContain(words.about.sources)
    }))

  test('as a table', () =>
    onCalculator(path, model.id, async (tool, page) => {
      const { button } = await openPanel(tool, code)
      const { download, bytes } = await saved(page, () => button(words.csv).click())
      expect(download.suggestedFilename()).toMatch(nameOf('csv'))
      const separator = code === 'es' ? ';' : ','
      expect(bytes.toString('utf8').startsWith('\ufeff')).toBe(true)
      expect(bytes.toString('utf8')).toContain(`${separator}${street}${separator}`)
    }))

  test('as a table and a picture with both ends of what ranges', () =>
    onCalculator(path, model.id, async (tool, page) => {
      const opened = await openPanel(tool, code)
      const heightOf = async ({ button }: typeof opened): Promise<number> =>
        (await saved(page, () => button(words.picture).click())).bytes.readUInt32BE(20)
      const plain = await heightOf(opened)
      await goTo(tool, page, `${path}&ranges=reps~10~14`)
      // A line of its own for the number that ranges, and for each result of the chart.
      const ranging = await openPanel(tool, code)
      expect(await heightOf(ranging)).toBeGreaterThanOrEqual(plain + 2 * 2 * 22)
      const { button } = ranging
      const { bytes } = await saved(page, () => button(words.csv).click())
      const separator = code === 'es' ? ';' : ','
      expect(bytes.toString('utf8')).toContain(['', 12, 10, 14, ''].join(separator))
      const ends = [10, 14].map((reps) => numberOf(model, 'street', { reps }))
      expect(bytes.toString('utf8')).toContain([street, ...ends].join(separator))
    }))

  test('as a picture twice as fine as the page', () =>
    onCalculator(path, model.id, async (tool, page) => {
      const { button } = await openPanel(tool, code)
      const { download, bytes } = await saved(page, () => button(words.picture).click())
      expect(download.suggestedFilename()).toMatch(nameOf('png'))
      expect(bytes.subarray(1, 4).toString()).toBe('PNG')
      expect(bytes.readUInt32BE(16)).toBe(1520)
    }))

  test('for a slide, as a picture and its results in one piece', () =>
    onCalculator(
      path,
      model.id,
      async (tool, page) => {
        const { button, status } = await openPanel(tool, code)
        await button(words.slides).click()
        await soon(() => status.textContent()).toBe(words.copied)
        const types = await page.evaluate(async () =>
          (await navigator.clipboard.read()).flatMap(({ types }) => [...types]),
        )
        expect([...types].sort()).toEqual(['image/png', 'text/html', 'text/plain'])
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    ))

  test('where the browser refuses to copy, there is the text, and the picture as a file', () =>
    onCalculator(
      path,
      model.id,
      async (tool, page) => {
        await page.evaluate(() =>
          Object.defineProperty(navigator, 'clipboard', { value: undefined }),
        )
        const { panel, button, status } = await openPanel(tool, code)
        await button(words.working).click()
        await soon(() => status.textContent()).toBe(words.copyFailed)
        expect(await panel.getByLabel(words.copyText).inputValue()).toContain('reps=12')

        await button(words.slides).click()
        await soon(() => status.textContent()).toBe(words.pictureRefused)
        const offered = button(words.picture).last()
        const { download } = await saved(page, () => offered.click())
        expect(download.suggestedFilename()).toMatch(nameOf('png'))
      },
      { own: true },
    ))
})

test('where only pictures are refused, the text is copied and the picture offered as a file', () =>
  onCalculator(
    pathIn('en', `calculators/${model.id}/?reps=12`),
    model.id,
    async (tool, page) => {
      const words = takeAwayWords.en
      await page.evaluate(() =>
        Object.defineProperty(navigator.clipboard, 'write', {
          value: () => Promise.reject(new Error('no pictures')),
        }),
      )
      const { button, status } = await openPanel(tool, 'en')
      await button(words.slides).click()
      await soon(() => status.textContent()).toBe(words.textInstead)
      expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('reps=12')
      await saved(page, () => button(words.picture).last().click())
    },
    { own: true, permissions: ['clipboard-read', 'clipboard-write'] },
  ))

test('as a worksheet, which is printed once its QR code can be drawn', () =>
  onCalculator(
    pathIn('en', `calculators/${model.id}/?reps=12`),
    model.id,
    async (tool, page) => {
      await page.evaluate(() => {
        window.print = () => {
          dispatchEvent(new Event('beforeprint'))
          document.body.dataset['printed'] = 'yes'
        }
      })
      const { button } = await openPanel(tool, 'en')
      await button(takeAwayWords.en.worksheet).click()
      await page.locator('body[data-printed]').waitFor()
      await tool.root.locator('.imprint svg').waitFor({ state: 'attached' })
    },
    { own: true },
  ))

test('what cannot be loaded says so, and is there when asked for again', () =>
  onCalculator(
    pathIn('en', `calculators/${model.id}/`),
    model.id,
    async (tool, page) => {
      const words = takeAwayWords.en
      const { button, status } = await openPanel(tool, 'en')
      await page.route('**/_astro/csv*.js', (route) => route.abort())
      await button(words.csv).click()
      await soon(() => status.textContent()).toBe(words.failed.replace('{why}', words.notLoaded))
      await page.unroute('**/_astro/csv*.js')
      const { download } = await saved(page, () => button(words.picture).click())
      expect(download.suggestedFilename()).toMatch(nameOf('png'))
    },
    { own: true },
  ))
