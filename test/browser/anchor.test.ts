import { describe, expect, test } from 'vitest'
import { addressOf, calculatorOn, onCalculator, painted } from '../support/calculator'
import { moveOf, query } from '../support/moves'
import { soon } from '../support/soon'
import { stages } from '../support/stages'

const id = 'force-multiplier'

describe('following a link inside the page keeps what was typed', () => {
  const follow = '.heading .anchor'
  test.each([
    ['8', '300000'],
    ['99', '375000'],
  ])('“%s” stays in its field', (text, extra) =>
    onCalculator('/presales-leverage/', id, async (tool, page) => {
      await tool.field('reps').fill(text)
      await page.locator(follow).first().click()
      await soon(() => page.evaluate(() => location.hash)).not.toBe('')
      await painted(page)
      expect(await tool.field('reps').inputValue()).toBe(text)
      await soon(async () => (await tool.values())['extra']).toBe(extra)
      expect(await tool.problem('reps').count()).toBe(text === '99' ? 1 : 0)
    }),
  )

  const several = stages.filter(({ kind, path }) => kind === 'article' && !path.startsWith('/es/'))
  const [first, second] = several.filter(
    ({ path }) => several.filter((other) => other.path === path).length > 1,
  )
  test('a number refused in one calculator stays, though another one has moved', () =>
    onCalculator(first?.path ?? '', first?.model.id ?? '', async (tool, page) => {
      if (!first || !second) return expect([first, second]).not.toContain(undefined)
      const [key = ''] = Object.keys(first.model.inputs)
      await tool.field(key).fill('?')
      await tool.problem(key).waitFor()
      const other = calculatorOn(page, second.model.id)
      await other.awake()
      const move = moveOf(second.model)
      await other.put(second.model, 'en', move.key, move.value)
      await soon(() => addressOf(page)).toBe(query({ [move.key]: move.value }, second.prefix))
      await page.locator(follow).first().click()
      await soon(() => page.evaluate(() => location.hash)).not.toBe('')
      await painted(page)
      expect(await tool.field(key).inputValue()).toBe('?')
    }))

  test('a dismissed notice stays away', () =>
    onCalculator('/presales-leverage/?force-multiplier.reps=99', id, async (tool, page) => {
      await tool.notice.getByRole('button').click()
      await tool.notice.waitFor({ state: 'detached' })
      await page.locator(follow).first().click()
      await soon(() => page.evaluate(() => location.hash)).not.toBe('')
      await painted(page)
      expect(await tool.notice.count()).toBe(0)
    }))
})
