import type { Page } from 'puppeteer-core'
import { describe, expect, inject, test } from 'vitest'
import { strings } from '../../../src/i18n/strings'
import { foxCalculator, inFirefox, onFoxCalculator } from '../../support/firefox'
import { soon } from '../../support/soon'

const id = 'force-multiplier'
const own = `/calculators/${id}/`

const addressOf = (page: Page): Promise<string> => page.evaluate(() => location.search)

const inFox = (path: string, work: Parameters<typeof onFoxCalculator>[2]): Promise<void> =>
  onFoxCalculator(path, id, work)

describe('a reader with Firefox reads, moves and sends numbers', () => {
  test('an article’s sentence, a typed number, a slider, a worked case and a link', () =>
    inFox('/presales-leverage/', async (tool, page) => {
      const sentence = () =>
        page.$eval(`data[data-live="${id}.extra"]`, ({ firstChild }) => firstChild?.textContent)
      expect(await sentence()).toBe('$375,000')
      await tool.type('quota', '900k')
      await soon(() => tool.seen('extra')).toBe('$450,000')
      await soon(sentence).toBe('$450,000')
      await tool.slide('reps', 'ArrowRight')
      await soon(() => tool.seen('extra')).toBe('$495,000')
      expect(await tool.field('quota')).toBe('900,000')
      await soon(() => addressOf(page)).toBe(`?${id}.reps=11&${id}.quota=900000`)
      await tool.preset('scenario-2')
      await soon(() => tool.seen('extra')).toBe('$450,000')
      await page.goto(`${inject('origin')}/es${own}?reps=8&lift=7.5`)
      await tool.awake()
      await soon(async () => (await tool.seen('extra')).replace(/\s/g, ' ')).toBe('USD 450 000')
    }))

  test('the chart is drawn in the place of its picture', () =>
    inFox(own, async (_, page) => {
      await page.$eval('.frame', (frame) => frame.scrollIntoView({ behavior: 'instant' }))
      await page.waitForSelector('.frame.drawn')
      const boxes = await page.$$eval('.frame :is(canvas, .picture)', (drawings) =>
        drawings.map((drawing) => {
          const { left, top, width, height } = drawing.getBoundingClientRect()
          return { left, top, width, height }
        }),
      )
      // The canvas is wider by what its marks draw outside of their places.
      const bleed = 10
      const [canvas, picture] = boxes
      expect(canvas).toEqual({
        left: (picture?.left ?? 0) - bleed,
        top: (picture?.top ?? 0) - bleed,
        width: (picture?.width ?? 0) + 2 * bleed,
        height: (picture?.height ?? 0) + 2 * bleed,
      })
    }))
})

describe('Firefox restores forms, and the numbers stay as they were left', () => {
  const left = [
    ['a number between two steps of its slider', own, '?lift=7.3', 'lift', '7.3', '$547,500'],
    ['a number beyond its slider', own, '?quota=5000000', 'quota', '5,000,000', '$2,500,000'],
    [
      'the same on an article',
      '/presales-leverage/',
      `?${id}.quota=5000000`,
      'quota',
      '5,000,000',
      '$2,500,000',
    ],
  ] as const
  test.each(left)('%s, reloaded and come back to', (_, path, query, key, field, extra) =>
    inFox(path + query, async (tool, page) => {
      const asLeft = async (): Promise<void> => {
        await tool.awake()
        await soon(() => tool.seen('extra')).toBe(extra)
        await page.evaluate(
          () => new Promise((done) => requestAnimationFrame(() => setTimeout(done))),
        )
        expect([await tool.field(key), await tool.seen('extra')]).toEqual([field, extra])
        expect(await addressOf(page)).toBe(query)
      }
      await asLeft()
      await page.reload()
      await asLeft()
      await page.goto(inject('origin') + '/')
      // The driver waits for a load, which a page that the browser kept never has.
      await page.evaluate(() => void setTimeout(() => history.back()))
      await soon(() => page.evaluate(() => location.pathname).catch(() => '')).toBe(path)
      await asLeft()
    }),
  )

  test('a number typed and moved, reloaded', () =>
    inFox(own, async (tool, page) => {
      await tool.type('lift', '7.3')
      await tool.slide('reps', 'ArrowLeft')
      await soon(() => tool.seen('extra')).toBe('$492,750')
      await soon(() => addressOf(page)).toBe('?reps=9&lift=7.3')
      await page.reload()
      await tool.awake()
      await soon(() => tool.seen('extra')).toBe('$492,750')
      expect([await tool.field('reps'), await tool.field('lift')]).toEqual(['9', '7.3'])
    }))

  test('a number and a text that is none, reloaded at once and come back to', () =>
    inFox(own, async (tool, page) => {
      await tool.type('reps', '8')
      await tool.type('lift', 'seven')
      const asLeft = async (): Promise<void> => {
        await tool.awake()
        await soon(() => tool.field('lift')).toBe('seven')
        expect([await tool.field('reps'), await tool.seen('extra')]).toEqual(['8', '$300,000'])
        expect(await tool.isVisible('.field .problem')).toBe(true)
      }
      await page.reload()
      await asLeft()
      await tool.preset('scenario-2')
      await soon(() => tool.field('lift')).toBe('10')
      await page.evaluate(() => history.back())
      await asLeft()
    }))

  test('worked cases are steps back and forward', () =>
    inFox(own, async (tool, page) => {
      await tool.type('reps', '8')
      await soon(() => tool.seen('extra')).toBe('$300,000')
      await tool.preset('scenario-2')
      await soon(() => tool.seen('extra')).toBe('$450,000')
      await page.evaluate(() => history.back())
      await soon(() => tool.seen('extra')).toBe('$300,000')
      await page.evaluate(() => history.forward())
      await soon(() => tool.seen('extra')).toBe('$450,000')
    }))
})

describe('in Firefox a frame has the height of its content and keeps out of its host’s history', () => {
  test('sized by the script, taller when a fold opens, worked cases are no steps of the host', () =>
    inFirefox('/embed.js', async (page) => {
      const lines = `<iframe src="${inject('origin')}/embed/${id}/" width="600" height="300"></iframe>
        <script src="${inject('origin')}/embed.js" async></script>`
      await page.setContent(`<!doctype html>${lines}`)
      const frame = await (await page.waitForSelector('iframe'))?.contentFrame()
      if (!frame) throw new Error('there is no frame')
      const tool = foxCalculator(frame, id)
      await tool.awake()
      const given = () => page.$eval('iframe', ({ clientHeight }) => clientHeight)
      const beyond = async () =>
        (await given()) -
        (await frame.$eval('body', (body) => Math.ceil(body.getBoundingClientRect().height)))
      await soon(given).not.toBe(300)
      await soon(beyond).toBe(0)
      const before = await given()
      await frame.$eval('details.group > summary', (summary) => summary.click())
      await soon(given).toBeGreaterThan(before)
      await soon(beyond).toBe(0)
      const entries = await page.evaluate(() => history.length)
      await tool.preset('scenario-2')
      await soon(() => tool.seen('extra')).toBe('$450,000')
      await tool.preset('scenario-1')
      await soon(() => tool.seen('extra')).toBe('$375,000')
      expect(await page.evaluate(() => history.length)).toBe(entries)
    }))
})

describe('in Firefox without scripts a calculator is whole, and has no dead controls', () => {
  test('results, picture, a note, and worked cases as pages', () =>
    inFirefox(
      own,
      async (page) => {
        const tool = foxCalculator(page, id)
        expect(await tool.seen('extra')).toBe('$375,000')
        expect(await tool.isVisible('.picture')).toBe(true)
        expect(await tool.isVisible('.toolbar')).toBe(false)
        expect(await tool.isVisible('.slider')).toBe(false)
        expect(
          await page.$eval('.unlock', (note) => note.checkVisibility() && note.textContent),
        ).toBe(strings.en.calculator.unlock)
        await tool.preset('scenario-2')
        await soon(() => page.url()).toBe(`${inject('origin')}${own}scenario-2/?`)
        await soon(() => tool.seen('extra')).toBe('$450,000')
      },
      { preferences: { 'javascript.enabled': false } },
    ))
})
