import { describe, expect, inject, test } from 'vitest'
import { fill, languageCodes } from '../../src/i18n'
import { senderWords } from '../../src/i18n/panels/sender'
import { strings } from '../../src/i18n/strings'
import {
  addressOf,
  goTo,
  onCalculator,
  pathIn,
  switchTo,
  type CalculatorPage,
} from '../support/calculator'
import { readerFor } from '../support/content'
import { onHost } from '../support/host'
import { modelNamed } from '../support/models'
import { soon } from '../support/soon'

const id = 'force-multiplier'
const own = `/calculators/${id}/`
const note = '¿Lo vemos <b>mañana</b>? 100 % & más'
const written = `note=${encodeURIComponent(`:${note}`)}`
const sent = `?reps=8&lift=7.5&team=1&v=1&${written}`
const said = senderWords.en
const { changed } = said

const of = ({ root }: CalculatorPage) => root.locator('.sender')
const differ = (n: number): string => fill(said.title.other, { n: String(n), all: '10' })

describe('who opens a shared link sees whose numbers these are', () => {
  test('what differs, and the note as text; and finds the way back after changing some', () =>
    onCalculator(own + sent, id, async (tool, page) => {
      await of(tool).getByText(differ(2)).waitFor()
      expect(await of(tool).locator('blockquote').textContent()).toBe(note)
      expect(await page.title()).not.toContain('mañana')
      await of(tool).locator('summary').click()
      expect(await of(tool).getByRole('listitem').allTextContents()).toEqual([
        'Reps per presales engineer: 10 → 8',
        'Gain in presales productivity: 5% → 7.5%',
      ])
      const back = of(tool).getByRole('button', { name: said.back })
      expect(await back.isDisabled()).toBe(true)

      await tool.field('reps').fill('10')
      const reps = 'Reps per presales engineer: 8 → 10'
      await of(tool)
        .getByText(fill(changed, { n: '1', list: reps }))
        .waitFor()
      await page.reload()
      await tool.awake()
      await of(tool)
        .getByText(fill(changed, { n: '1', list: reps }))
        .waitFor()
      expect(await of(tool).locator('blockquote').textContent()).toBe(note)

      await back.focus()
      await page.keyboard.press('Enter')
      await soon(async () => (await tool.values())['extra']).toBe('450000')
      expect(await back.isDisabled()).toBe(true)
      await page.goBack()
      await soon(async () => (await tool.values())['extra']).toBe('562500')
      await of(tool).getByText(differ(2)).waitFor()
    }))

  test('an address with other numbers than were sent carries no note for them', () =>
    onCalculator(own + sent, id, async (tool, page) => {
      await of(tool).getByText(differ(2)).waitFor()
      await tool.slider('reps').press('ArrowRight')
      await soon(() => addressOf(page)).toBe('?reps=9&lift=7.5')
      expect(await of(tool).locator('blockquote').textContent()).toBe(note)
      await tool.preset('scenario-2').click()
      await page.goBack()
      await soon(() => addressOf(page)).toBe('?reps=9&lift=7.5')
      await page.reload()
      await tool.awake()
      await soon(() => of(tool).locator('blockquote').textContent()).toBe(note)
    }))

  test.each(languageCodes)('in the sender’s currency, whichever the reader looks at (%s)', (code) =>
    onCalculator(
      pathIn(code, own.slice(1) + '?quota=900000&v=1&cur=GBP'),
      id,
      async (tool, page) => {
        const { back, changed: yours } = senderWords[code]
        const { currency } = strings[code].calculator
        const [pounds, euros] = ['GBP', 'EUR'].map((one) =>
          readerFor(code, modelNamed(id), one).given('quota', 900_000),
        )
        const chosen = tool.root.locator('[data-currency]')
        await of(tool).locator('summary').click()
        const items = () => of(tool).getByRole('listitem').allTextContents()
        await soon(async () => (await items()).length).toBe(2)
        const asSent = await items()
        expect(asSent[0]).toContain(pounds)
        expect(asSent[1]).toContain('GBP')
        await chosen.selectOption('EUR')
        const told = fill(yours, { n: '1', list: `${currency}: GBP → EUR` })
        await of(tool).getByText(told).waitFor()
        expect(await items()).toEqual(asSent)
        expect((await items()).join()).not.toContain(euros)
        await tool.field('reps').fill('20')
        await of(tool).getByRole('button', { name: back }).click()
        await soon(() => chosen.inputValue()).toBe('GBP')
        await page.goBack()
        await soon(() => tool.field('reps').inputValue()).toBe('20')
        await soon(() => chosen.inputValue()).toBe('EUR')
      },
      { own: true },
    ),
  )

  test('after a link inside the page too, and never on another visit', () =>
    onCalculator(own + sent, id, async (tool, page) => {
      await of(tool).getByText(differ(2)).waitFor()
      await page.evaluate(() => (location.hash = '#main'))
      await tool.field('reps').fill('9')
      await page.reload()
      await tool.awake()
      await of(tool).getByText(differ(2)).waitFor()
      await goTo(tool, page, `${own}?reps=8`)
      await soon(async () => (await tool.values())['extra']).toBe('300000')
      expect(await of(tool).count()).toBe(0)
    }))

  test('a colleague who reads Spanish sees the same', () =>
    onCalculator(own + sent, id, async (tool, page) => {
      await of(tool).getByText(differ(2)).waitFor()
      await tool.field('reps').fill('10')
      await switchTo(tool, page, 'es')
      const dicho = senderWords.es
      await of(tool)
        .getByText(fill(dicho.title.other, { n: '2', all: '10' }))
        .waitFor()
      expect(await of(tool).locator('blockquote').textContent()).toBe(note)
      await of(tool).getByRole('button', { name: dicho.back }).click()
      await soon(async () => (await tool.values())['extra']).toBe('450000')
    }))

  test('on an article, and on the page of a worked case against that case', async () => {
    const prefixed = sent.replace(/([?&])(?=\w+=)/g, `$1${id}.`)
    await onCalculator(`/presales-leverage/${prefixed}`, id, (tool) =>
      of(tool).getByText(differ(2)).waitFor(),
    )
    await onCalculator(`${own}scenario-2/?reps=8&v=1`, id, (tool) =>
      of(tool)
        .getByText(fill(said.title.one, { all: '10' }))
        .waitFor(),
    )
  })

  test('with the numbers it opens with, there is a word only where there is a note', async () => {
    await onCalculator(`${own}?v=1&${written}`, id, (tool) =>
      of(tool).getByText(said.same).waitFor(),
    )
    await onCalculator(`${own}?reps=10&v=1`, id, async (tool) => {
      await tool.root.getByRole('button', { name: strings.en.calculator.copyLink }).waitFor()
      expect(await of(tool).count()).toBe(0)
    })
  })

  test('in a frame nothing is said of what its host has set', () =>
    onHost([`${inject('origin')}/embed/${id}/?reps=8&v=1`], async ({ inside }) => {
      await inside(0).getByRole('button', { name: strings.en.calculator.copyLink }).waitFor()
      await soon(() => inside(0).locator('[name=reps]').inputValue()).toBe('8')
      expect(await inside(0).locator('.sender').count()).toBe(0)
    }))
})

describe('a shared link that was bent on its way brings all that it carried', () => {
  const kept = 'case1=%3APlan+B~reps.5~lift.5'
  const whole = `${sent}&${kept}&ranges=reps~6~12`
  test.each([
    ['&amp; for &', whole.replaceAll('&', '&amp;')],
    ['&#038; for &', whole.replaceAll('&', '&#038;')],
    ['a full stop behind it', `${whole}.`],
    ['a bracket and a quotation mark behind it', `${whole})”`],
    ['a campaign’s parameters', `${whole}&utm_source=x&fbclid=I`],
    ['encoded twice', `?${encodeURIComponent(whole.slice(1))}`],
    ['each value encoded twice', whole.replaceAll('%', '%25')],
  ])('%s', (_, query) =>
    onCalculator(own + query, id, async (tool, page) => {
      await soon(async () => (await tool.values())['extra']).toBe('450000')
      await of(tool).getByText(differ(2)).waitFor()
      expect(await of(tool).locator('blockquote').textContent()).toBe(note)
      expect(await tool.notice.count()).toBe(0)
      // What travels beside the numbers is passed on as it was meant.
      await tool.root
        .getByRole('button', { name: strings.en.calculator.tools.share, exact: true })
        .click()
      const link = new URL(await tool.root.locator('.share .address').inputValue())
      expect(link.searchParams.get('case1')).toMatch(/^:Plan B~/)
      expect(link.searchParams.get('ranges')).toContain('reps~6~12')
      expect(link.searchParams.get('note')).toBe(null)
      expect(await addressOf(page)).not.toBe('')
    }),
  )
})
