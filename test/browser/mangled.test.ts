import { describe, expect, test } from 'vitest'
import type { LanguageCode } from '../../src/i18n'
import { strings } from '../../src/i18n/strings'
import { onCalculator, pathIn } from '../support/calculator'
import { soon } from '../support/soon'

const id = 'force-multiplier'
const own = `calculators/${id}/`
const { copyLink, copied } = strings.en.calculator

interface Mangled {
  readonly name: string
  readonly code?: LanguageCode
  readonly page?: string
  readonly query: string
  readonly extra: string
}

const mangled: readonly Mangled[] = [
  {
    name: 'an & that a page or a mail program wrote as &amp;',
    query: '?reps=8&amp;lift=7.5&amp;v=1',
    extra: '$450,000',
  },
  {
    name: 'the same on an article',
    page: 'presales-leverage/',
    query: `?${id}.reps=8&amp;${id}.lift=7.5&amp;${id}.v=1`,
    extra: '$450,000',
  },
  {
    name: 'an & that a page wrote as &#038;, so that the rest became a fragment',
    query: '?reps=8&#038;lift=7.5&#x26;v=1',
    extra: '$450,000',
  },
  { name: 'a name in capitals', query: '?REPS=8&LIFT=7.5', extra: '$450,000' },
  { name: 'a full stop at the end', query: '?reps=8&lift=7.5&v=1.', extra: '$450,000' },
  { name: 'a bracket at the end', query: '?reps=8&lift=7.5&v=1)', extra: '$450,000' },
  { name: 'a comma at the end', query: '?reps=8&lift=7.5&v=1,', extra: '$450,000' },
  { name: 'a bracket after a number', query: '?reps=8&lift=7.5)', extra: '$450,000' },
  { name: 'a space after a number', query: '?reps=8&lift=7.5%20', extra: '$450,000' },
  { name: 'a plus for a space', query: '?reps=8&lift=7.5+', extra: '$450,000' },
  { name: 'commas between thousands', query: '?quota=900,000', extra: '$450,000' },
  { name: 'a decimal comma', code: 'es', query: '?lift=7,5', extra: 'USD 562 500' },
]

describe('a link that was bent on its way is read as it was meant, without a word', () => {
  test.each(mangled)('$name', ({ code = 'en', page: at = own, query, extra }) =>
    onCalculator(pathIn(code, at) + query, id, async (tool) => {
      await soon(async () => (await tool.seen())['extra']?.replace(/\s/g, ' ')).toBe(extra)
      expect(await tool.notice.count()).toBe(0)
    }),
  )

  const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] }
  test.each([
    ['what was bent', '?reps=8&amp;lift=7.5&amp;v=1'],
    [
      'where the reader came from',
      '?utm_source=x&utm_medium=mail&fbclid=I&gclid=J&reps=8&lift=7.5',
    ],
  ])('Copy link does not pass on %s', (_, query) =>
    onCalculator(
      `/${own}${query}`,
      id,
      async (tool, page) => {
        await soon(async () => (await tool.seen())['extra']).toBe('$450,000')
        await tool.root.getByRole('button', { name: copyLink }).click()
        await tool.root.getByText(copied).waitFor()
        const link = new URL(await page.evaluate(() => navigator.clipboard.readText()))
        const strange = [...link.searchParams.keys()].filter((key) => /amp;|^utm_|clid$/.test(key))
        expect(strange).toEqual([])
        expect(link.searchParams.get('lift')).toBe('7.5')
      },
      clipboard,
    ),
  )
})

describe('a notice about a link says nothing that is not so', () => {
  const noStart = [
    ['a revision that is none', '?reps=8&v=two', '$300,000'],
    ['a number that the calculator has not', `?${id}.reps=8&${id}.nobody=3`, '$300,000'],
  ] as const
  test.each(noStart)('no starting value stands in for %s', (_, query, extra) =>
    onCalculator(
      pathIn('en', query.includes('.') ? 'presales-leverage/' : own) + query,
      id,
      async (tool) => {
        await tool.notice.waitFor()
        expect((await tool.seen())['extra']).toBe(extra)
        expect(await tool.notice.innerText()).not.toContain('instead')
      },
    ),
  )

  test('a value that cannot be used is named with the starting value for it', () =>
    onCalculator(`/${own}?reps=8&lift=lots`, id, async (tool) => {
      await tool.notice.waitFor()
      expect(await tool.notice.innerText()).toContain('lots')
      expect(await tool.notice.innerText()).toContain(
        'Gain in presales productivity stands at 5% instead.',
      )
    }))
})
