import type { Page } from 'puppeteer-core'
import { describe, expect, inject, test } from 'vitest'
import { strings } from '../../../src/i18n/strings'
import {
  foxCalculator,
  holdBackInFirefox,
  inFirefox,
  onFoxCalculator,
  takeAwayInFirefox,
} from '../../support/firefox'
import { soon } from '../../support/soon'

const id = 'force-multiplier'
const own = `/calculators/${id}/`
const words = strings.en.calculator
const blank = '/favicon.svg'

const addressOf = (page: Page): Promise<string> => page.evaluate(() => location.search)

/** Prepares a tab of Firefox, then opens a page there. */
const prepared = (
  prepare: (page: Page) => Promise<unknown>,
  work: (tool: ReturnType<typeof foxCalculator>, page: Page) => Promise<void>,
  path = own,
): Promise<void> =>
  inFirefox(blank, async (page) => {
    await prepare(page)
    await page.goto(inject('origin') + path, { waitUntil: 'domcontentloaded' })
    await work(foxCalculator(page, id), page)
  })

describe('in Firefox what comes late, or never, takes nothing from a reader', () => {
  test('a worked case pressed after a number that waits to be read wins', async () => {
    let come = (): void => undefined
    await prepared(
      async (page) => (come = await holdBackInFirefox(page, /typed\./)),
      async (tool) => {
        await tool.awake()
        await tool.type('quota', '900k')
        await tool.preset('scenario-2')
        await soon(() => tool.seen('extra')).toBe('$450,000')
        come()
        // What is read by the late part itself shows that it has come.
        await tool.type('team', '0.002k')
        await soon(() => tool.seen('teamExtra')).toBe('$900,000')
        expect([await tool.field('quota'), await tool.seen('extra')]).toEqual([
          '900,000',
          '$450,000',
        ])
      },
    )
  })

  test('without the part that reads numbers plain digits count, and another form is kept and told', () =>
    prepared(
      (page) => takeAwayInFirefox(page, /typed\./),
      async (tool, page) => {
        await tool.awake()
        await tool.type('reps', '20')
        await soon(() => tool.seen('extra')).toBe('$750,000')
        await tool.type('quota', '900k')
        await soon(() => page.$eval('.calculator', (card) => card.textContent)).toContain(
          words.notLoaded,
        )
        expect(await tool.field('quota')).toBe('900k')
      },
    ))

  test('without its script a calculator shows the note for readers without scripts', () =>
    prepared(
      (page) => takeAwayInFirefox(page, /Calculator\./),
      async (tool) => {
        await soon(() => tool.isVisible('.unlock')).toBe(true)
        expect(await tool.isVisible('.slider')).toBe(false)
        expect(await tool.seen('extra')).toBe('$375,000')
      },
    ))

  test('a number and a currency chosen before the scripts are here are kept', async () => {
    let come = (): void => undefined
    await prepared(
      async (page) => (come = await holdBackInFirefox(page, /\.js(\?|$)/)),
      async (tool, page) => {
        await tool.type('reps', '8')
        await page.select(`.calculator [data-currency]`, 'EUR')
        come()
        await tool.awake()
        await soon(() => tool.seen('extra')).toBe('€300,000')
        expect(await tool.field('reps')).toBe('8')
        await soon(() => addressOf(page)).toBe('?reps=8&cur=EUR')
      },
    )
  })
})

describe('in Firefox an address says what stands on the page', () => {
  test.each([
    ['?reps=8&amp;lift=7.5', '$450,000'],
    ['?reps=8&lift=7.5&v=1.', '$450,000'],
    ['?reps=8&lift=7.5)', '$450,000'],
    ['?quota=750,000', '$375,000'],
  ])('%s is read as it was meant, without a word', (query, extra) =>
    onFoxCalculator(own + query, id, async (tool, page) => {
      await soon(() => tool.seen('extra')).toBe(extra)
      expect(await page.$$eval('.notice', (notices) => notices.length)).toBe(0)
    }),
  )

  test('a browser that refuses a change of the address is asked again, and nothing breaks', () =>
    prepared(
      (page) =>
        page.evaluateOnNewDocument(() => {
          const change = history.replaceState.bind(history)
          let refused = 0
          addEventListener('error', () => (document.title = 'broken'))
          history.replaceState = (...given) => {
            if (refused < 3 && document.readyState === 'complete') {
              refused += 1
              throw new DOMException('too often', 'SecurityError')
            }
            change(...given)
          }
        }),
      async (tool, page) => {
        await tool.awake()
        await tool.slide('reps', 'ArrowLeft')
        await soon(() => tool.seen('extra')).toBe('$337,500')
        await soon(() => addressOf(page)).toBe('?reps=9')
        expect(await page.title()).not.toBe('broken')
      },
    ))

  test('a link that is passed on counts no campaign', () =>
    prepared(
      (page) =>
        page.evaluateOnNewDocument(() => {
          const writeText = (text: string): Promise<void> => {
            document.documentElement.dataset['copied'] = text
            return Promise.resolve()
          }
          Object.defineProperty(navigator, 'clipboard', { value: { writeText } })
        }),
      async (tool, page) => {
        await tool.awake()
        await page.$$eval(
          '.calculator button',
          (buttons, name) => buttons.find(({ textContent }) => textContent === name)?.click(),
          words.copyLink,
        )
        const copied = () => page.$eval('html', ({ dataset }) => dataset['copied'] ?? '')
        await soon(copied).toContain('reps=8&')
        expect(await copied()).not.toMatch(/utm_source|fbclid/)
      },
      `${own}?utm_source=x&reps=8&fbclid=y`,
    ))
})
