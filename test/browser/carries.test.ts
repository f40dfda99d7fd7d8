import { describe, expect, test } from 'vitest'
import { languageCodes } from '../../src/i18n'
import { calculatorOn, pathIn } from '../support/calculator'
import { movableOf } from '../support/sentences'
import { soon } from '../support/soon'
import { inTab } from '../support/tab'

describe.each(languageCodes)('from an article to a calculator’s page and back (%s)', (code) => {
  const article = pathIn(code, 'predictable-revenue/')
  const own = pathIn(code, 'calculators/prospecting-team/')

  test('numbers moved in a sentence go along to the page of their calculator', () =>
    inTab(
      `${article}?cur=EUR`,
      async (page) => {
        const number = await movableOf(page, 'prospecting-team.aes')
        const link = page.locator('.prose [data-case-of="prospecting-team"]')
        await soon(() => link.getAttribute('href')).toMatch(/\/\?cur=EUR$/)
        await number.focus()
        for (const _ of [1, 2]) await page.keyboard.press('ArrowUp')
        await soon(() => link.getAttribute('href')).toContain('aes=14')
        await link.click()
        await page.waitForURL(`**${own}?**`)
        const tool = calculatorOn(page, 'prospecting-team')
        await tool.awake()
        expect(await tool.field('aes').inputValue()).toBe('14')
        expect(await tool.notice.count()).toBe(0)
        expect(await tool.root.locator('.sender').count()).toBe(0)
        expect(page.url()).toContain('cur=EUR')
      },
      { own: true },
    ))

  test('and those moved on the page of a calculator into its article', () =>
    inTab(
      own,
      async (page) => {
        const tool = calculatorOn(page, 'prospecting-team')
        await tool.awake()
        const link = page.locator('.after [data-prefix="prospecting-team."]')
        await tool.field('aes').fill('17')
        await soon(() => link.getAttribute('href')).toContain('prospecting-team.aes=17')
        await link.click()
        await page.waitForURL(`**${article}?**`)
        const number = await movableOf(page, 'prospecting-team.aes')
        await soon(() => number.getAttribute('aria-valuenow')).toBe('17')
      },
      { own: true },
    ))

  test('there and back, the numbers of the article’s other calculators are as they were', () =>
    inTab(
      article,
      async (page) => {
        const card = calculatorOn(page, 'lead-sources')
        await card.awake()
        await card.field('target').fill('2500000')
        await movableOf(page, 'prospecting-team.aes')
        await page.locator('.prose [data-case-of="prospecting-team"]').click()
        await page.waitForURL(`**${own}?**`)
        const tool = calculatorOn(page, 'prospecting-team')
        await tool.awake()
        await tool.field('aes').fill('17')
        await page.locator('.after [data-case-of]').click()
        await page.waitForURL(`**${article}?**`)
        await card.awake()
        const [given, aes] = [new URL(page.url()).searchParams, 'prospecting-team.aes']
        expect([given.get('lead-sources.target'), given.get(aes)]).toEqual(['2500000', '17'])
        expect(await card.field('target').inputValue()).toMatch(/^2\D?500\D?000$/)
      },
      { own: true },
    ))

  test('with kept cases and ranges, there and back', () =>
    inTab(
      `${own}?aes=17&ranges=aes~12~18&case1=%3AMine~aes.14`,
      async (page) => {
        const tool = calculatorOn(page, 'prospecting-team')
        await tool.awake()
        const kept = (prefix: string): string[] => {
          const given = new URL(page.url()).searchParams
          return ['ranges', 'case1'].map((name) => given.get(prefix + name) ?? '')
        }
        const mine: unknown = expect.stringMatching(/^:Mine~.*aes\.14/)
        const link = page.locator('.after [data-prefix="prospecting-team."]')
        await soon(() => link.getAttribute('href')).toContain('prospecting-team.case1')
        await link.click()
        await page.waitForURL(`**${article}?**`)
        expect(kept('prospecting-team.')).toEqual(['aes~12~18', mine])
        await movableOf(page, 'prospecting-team.aes')
        await page.locator('.prose [data-case-of="prospecting-team"]').click()
        await page.waitForURL(`**${own}?**`)
        await tool.awake()
        expect(kept('')).toEqual(['aes~12~18', mine])
        expect(await tool.field('aes').inputValue()).toBe('17')
      },
      { own: true },
    ))
})

describe.each(languageCodes)('from the home page (%s)', (code) => {
  test.each(['.teasers', '.chapters', '.finder'])('numbers go along by the links of %s', (place) =>
    inTab(
      pathIn(code, ''),
      async (page) => {
        const ways = page.locator(`${place} [data-case-of="force-multiplier"]`)
        const number = page.locator('[data-live="force-multiplier.reps"][role=spinbutton]').first()
        await number.focus()
        await page.keyboard.press('ArrowUp')
        await soon(() => ways.first().getAttribute('href')).toMatch(
          /\?(force-multiplier\.)?reps=11/,
        )
      },
      { own: true },
    ),
  )
})
