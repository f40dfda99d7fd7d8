import { describe, expect, test } from 'vitest'
import { addressOf, onCalculator, type CalculatorPage } from '../support/calculator'
import { soon } from '../support/soon'

const id = 'force-multiplier'

interface Left {
  readonly name: string
  readonly path: string
  readonly query: string
  readonly act?: (tool: CalculatorPage) => Promise<void>
  readonly shows: Readonly<Record<string, string>>
  readonly extra: string
}

const own = `/calculators/${id}/`
const left: readonly Left[] = [
  {
    name: 'a number between two steps of its slider',
    path: own,
    query: '?lift=7.3',
    shows: { lift: '7.3' },
    extra: '$547,500',
  },
  {
    name: 'a number beyond the end of its slider, on an article',
    path: '/presales-leverage/',
    query: `?${id}.quota=5000000`,
    shows: { quota: '5,000,000' },
    extra: '$2,500,000',
  },
  {
    name: 'a typed number',
    path: own,
    query: '?quota=5000000',
    act: (tool) => tool.field('quota').fill('5m'),
    shows: { quota: '5,000,000' },
    extra: '$2,500,000',
  },
  {
    name: 'a worked case',
    path: own,
    query: '?reps=5&quota=900000&lift=10',
    act: (tool) => tool.preset('scenario-2').click(),
    shows: { reps: '5', quota: '900,000', lift: '10' },
    extra: '$450,000',
  },
]

describe('a reader who comes back finds the numbers as they were left, to the digit', () => {
  test.each(left)('$name', ({ path, query, act, shows, extra }) =>
    onCalculator(
      act ? path : path + query,
      id,
      async (tool, page) => {
        const asLeft = async (): Promise<void> => {
          const fields = async () =>
            Object.fromEntries(
              await Promise.all(
                Object.keys(shows).map(async (key) => [key, await tool.field(key).inputValue()]),
              ),
            )
          await soon(async () => (await tool.seen())['extra']).toBe(extra)
          expect(await fields()).toEqual(shows)
          await soon(() => addressOf(page)).toBe(query)
        }
        await act?.(tool)
        await soon(async () => (await tool.seen())['extra']).toBe(extra)
        await tool.root.locator('.slider').first().focus()
        await asLeft()
        await page.evaluate(() => (document.body.dataset['same'] = 'page'))
        await page.locator('.brand').click()
        await page.waitForURL((url) => url.pathname === '/')
        await page.goBack()
        await tool.awake()
        expect(
          await page.evaluate(() => document.body.dataset['same']),
          'the page was built anew, not kept',
        ).toBeUndefined()
        await asLeft()
        await page.reload()
        await tool.awake()
        await asLeft()
      },
      { own: true },
    ),
  )
})

test('a slider that was moved a moment before a reload stands where it was left', () =>
  onCalculator(
    own,
    id,
    async (tool, page) => {
      const slider = tool.slider('lift')
      for (let step = 0; step < 7; step += 1) await slider.press('ArrowRight')
      // As by the browser's own button, which no key or pointer of the page goes before.
      await page.evaluate(() => location.reload())
      await tool.awake()
      await soon(() => tool.field('lift').inputValue()).toBe('8.5')
    },
    { own: true },
  ))

test('a page that came back as it was left, and then ends without a word, opens with what was done last', () =>
  onCalculator(
    own,
    id,
    async (tool, page) => {
      await tool.field('reps').fill('4')
      // The browser keeps the page, and gives it back.
      await page.evaluate(() => {
        dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))
        dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
      })
      await tool.field('reps').fill('7 or 8')
      await tool.field('quota').fill('900000')
      // A page that is killed sets nothing aside.
      await page.evaluate(() => (Storage.prototype.setItem = () => undefined))
      await page.reload()
      await soon(() => tool.field('quota').inputValue()).toBe('900,000')
      await soon(() => tool.field('reps').inputValue()).toBe('7 or 8')
    },
    { own: true },
  ))
