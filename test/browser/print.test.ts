import { describe, expect, test } from 'vitest'
import { evaluate, startValues } from '../../src/engine'
import { strings } from '../../src/i18n/strings'
import { languageFor, readerFor } from '../support/content'
import { modelNamed } from '../support/models'
import { documents } from '../support/documents'
import { all, text } from '../support/dom'
import { collisions, printers, type Sheet } from '../support/paper'
import { inTab } from '../support/tab'
import { plainSpaces } from '../support/text'

/** All that is on paper, without spaces, since browsers put their own between letters. */
const written = (sheets: readonly Sheet[]): string =>
  sheets
    .flat()
    .map(({ text }) => text)
    .join('')
    .replace(/\s/g, '')
const wanting = (sheets: readonly Sheet[], texts: readonly string[]): readonly string[] =>
  texts.filter((text) => !written(sheets).includes(text.replace(/\s/g, '')))

/** Sheets that hold next to nothing, but for the last. */
const blank = (sheets: readonly Sheet[]): readonly number[] =>
  sheets.slice(0, -1).flatMap((sheet, at) => (written([sheet]).length < 300 ? [at + 1] : []))
/** On which sheets each of these texts stands. */
const sheetsWith = (sheets: readonly Sheet[], text: string): readonly number[] =>
  sheets.flatMap((sheet, at) => (wanting([sheet], [text]).length === 0 ? [at + 1] : []))
/** What the page to take away from an article is called. */
const takeaway = (path: string): string => {
  const page = documents.find((one) => one.path === path)
  return page ? all(page.root, '*', { class: 'template-title' }).map(text).join('') : ''
}

test('no note is broken between two sheets, and what a fold says stands in columns apart', () =>
  inTab('/es/sales-vs-presales/', async (page) => {
    await page.emulateMedia({ media: 'print' })
    const note = page.locator('.prose > p .note').first()
    expect(await note.evaluate((one) => getComputedStyle(one).breakInside)).toBe('avoid')
    const list = page.locator('.company-facts ul')
    const { gap, indent } = await list.evaluate((one) => {
      const { columnGap, paddingInlineStart } = getComputedStyle(one)
      return { gap: parseFloat(columnGap), indent: parseFloat(paddingInlineStart) }
    })
    expect(gap).toBeGreaterThan(20)
    // Bullets stand within it, since a fold cuts off what does not.
    expect(indent).toBeGreaterThan(15)
    await page.emulateMedia({ media: null })
  }))

describe.each(['Firefox', 'Chromium'] as const)('what %s prints can be read', (name) => {
  const print = printers[name]

  test.each(['force-multiplier', 'sales-capacity'])(
    '%s: on no sheet too little, nothing over anything, every number and its name',
    async (id) => {
      const model = modelNamed(id)
      const { words } = languageFor('en', id)
      const sheets = await print(`/calculators/${id}/`)
      expect(blank(sheets)).toEqual([])
      expect(sheets.flatMap(collisions)).toEqual([])
      const { format, label } = readerFor('en', model)
      const values = Object.values(startValues(model)).map((value) => format.field(Number(value)))
      const names = [
        ...Object.keys(model.inputs).filter(
          (key) => !JSON.stringify(model.grid ?? {}).includes(key),
        ),
        ...Object.keys(model.outputs),
      ].map(label)
      const table = words.grid
        ? [...Object.values(words.grid.columns), ...Object.values(words.grid.rows)]
        : []
      expect(wanting(sheets, [...values, ...names, ...table].map(plainSpaces))).toEqual([])
    },
  )

  const articles = ['presales-leverage', 'sdr-compensation']
  test.each(articles)(
    'the article %s: on no sheet too little, nothing over anything, no links to elsewhere around it',
    async (id) => {
      const sheets = await print(`/${id}/`)
      expect(blank(sheets)).toEqual([])
      expect(sheets.flatMap(collisions)).toEqual([])
      const { articles, calculators } = strings.en.site
      expect(written(sheets)).not.toContain(articles + calculators)
      expect(written(sheets).includes('Español')).toBe(false)
    },
  )

  test.each(articles)(
    'the article %s: its sources in a list, by the numbers of their marks',
    async (id) => {
      const sheets = await print(`/${id}/`)
      const { root } = documents.find(({ path }) => path === `/${id}/`) ?? { root: undefined }
      const sources = root
        ? all(root, 'section', { class: 'sources' }).flatMap((one) => all(one, 'li'))
        : []
      expect(sources.length).toBeGreaterThan(0)
      expect(wanting(sheets, sources.map(text))).toEqual([])
      expect(
        wanting(
          sheets.slice(0, -1),
          sources.map((_, at) => `[${at + 1}]`),
        ),
      ).toEqual([])
    },
  )

  test.each(articles)(
    'the article %s: to hand on, on a dozen sheets, each card with its name, the page to take away by itself',
    async (id) => {
      const sheets = await print(`/${id}/`)
      expect(sheets.length).toBeLessThanOrEqual(12)
      const { root } = documents.find(({ path }) => path === `/${id}/`) ?? { root: undefined }
      const cards = root ? all(root, 'section', { class: 'calculator' }) : []
      expect(cards.length).toBeGreaterThan(0)
      for (const card of cards) {
        const [name = ''] = all(card, 'h3').map(text)
        const [headline = ''] = all(card, 'output').map(text)
        const [on] = sheetsWith(sheets, name)
        expect(sheetsWith(sheets, headline)).toContain(on)
      }
      const alone = sheetsWith(sheets, takeaway(`/${id}/`))
      expect(alone).toHaveLength(1)
      expect(sheetsWith(sheets, strings.en.article.sources)).not.toContain(alone[0])
    },
  )

  test('a page to take away prints alone, on one sheet', async () => {
    for (const id of articles) {
      const sheets = await print(`/${id}/`, () =>
        document.querySelector('.template')?.toggleAttribute('data-alone', true),
      )
      expect(sheets).toHaveLength(1)
      expect(written(sheets)).not.toContain('Palanca')
    }
  })

  test('once a number has been moved, it prints what has come of that', async () => {
    const id = 'force-multiplier'
    const model = modelNamed(id)
    const sheets = await print(`/calculators/${id}/`, async () => {
      const awake = (): boolean => !document.querySelector('astro-island[ssr], astro-slot')
      while (!awake()) await new Promise(requestAnimationFrame)
      const slider = document.querySelector<HTMLInputElement>('[data-slider="reps"]')
      if (slider) slider.value = '8'
      slider?.dispatchEvent(new Event('input', { bubbles: true }))
      const last = document.querySelector('output[name="netShare"] data')
      while (!document.querySelector('.frame .name')?.textContent.includes('300,000') || !last)
        await new Promise(requestAnimationFrame)
    })
    const result = evaluate(model, startValues(model, { reps: 8 }))
    const reader = readerFor('en', model)
    const texts = Object.keys(model.outputs).map((key) => reader.answer(key, result.outputs[key]))
    expect(wanting(sheets, texts.map(plainSpaces))).toEqual([])
    // The influenced quota stood in its result and in two workings.
    expect(written(sheets)).not.toContain('$7,500,000')
  })
})
