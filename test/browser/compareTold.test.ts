import { describe, expect, test } from 'vitest'
import { fill } from '../../src/i18n'
import { compare } from '../../src/i18n/panels/compare'
import { senderWords } from '../../src/i18n/panels/sender'
import { tooLongName } from '../../src/islands/compared'
import { addressOf, onCalculator } from '../support/calculator'
import { readerFor } from '../support/content'
import { modelNamed } from '../support/models'
import { openPanel } from '../support/panels'
import { soon } from '../support/soon'

const id = 'force-multiplier'
const say = compare.en
const name = fill(say.usual, { n: '1' })

describe('what is said of a kept case is so as long as it stands', () => {
  test('that the numbers are those of one, until back or a number undoes it', () =>
    onCalculator(`/calculators/${id}/`, id, async (tool, page) => {
      await tool.field('lift').fill('7.3')
      const panel = await openPanel(tool, 'compare')
      const told = panel.locator('.told')
      await panel.getByRole('button', { name: say.keep }).click()
      await soon(() => told.textContent()).toBe(fill(say.saved, { name }))
      const open = panel.getByRole('button', { name: fill(say.openCase, { name }) })
      await open.click()
      await soon(() => told.textContent()).toBe(fill(say.already, { name }))
      await tool.field('lift').fill('9.1')
      await soon(() => told.textContent()).toBe('')
      await open.click()
      await soon(() => told.textContent()).toBe(fill(say.opened, { name }))
      await page.goBack()
      await soon(() => tool.field('lift').inputValue()).toBe('9.1')
      expect(await told.textContent()).toBe('')
      await open.click()
      await soon(() => told.textContent()).toBe(fill(say.opened, { name }))
      await tool.field('lift').fill('12')
      await soon(() => told.textContent()).toBe('')
    }))

  test('that a case is kept, and without what', () =>
    onCalculator(`/calculators/${id}/`, id, async (tool) => {
      await tool.field('lift').fill('150')
      const panel = await openPanel(tool, 'compare')
      await panel.getByRole('button', { name: say.keep }).click()
      const fields = readerFor('en', modelNamed(id)).label('lift')
      await soon(() => panel.locator('.told').textContent()).toBe(
        `${fill(say.saved, { name })} ${fill(say.without, { fields })}`,
      )
      expect(await tool.field('lift').inputValue()).toBe('150')
    }))

  test('one that was removed by mistake is put back, with its name and numbers, where it stood', () =>
    onCalculator(`/calculators/${id}/`, id, async (tool, page) => {
      const panel = await openPanel(tool, 'compare')
      for (const [lift, called] of [
        ['7.3', 'Mine'],
        ['9.1', 'Yours'],
      ] as const) {
        await tool.field('lift').fill(lift)
        await panel.getByRole('textbox', { name: say.name }).fill(called)
        await panel.getByRole('button', { name: say.keep }).click()
      }
      const kept = await addressOf(page)
      const again = fill(say.again, { name: 'Mine' })
      const removed = panel.getByRole('button', { name: fill(say.removeCase, { name: 'Mine' }) })
      await removed.click()
      await soon(() => addressOf(page)).not.toContain('Mine')
      await panel.getByRole('button', { name: again }).click()
      await soon(() => panel.locator('.told').textContent()).toBe(fill(say.saved, { name: 'Mine' }))
      expect(await addressOf(page)).toBe(kept)
      expect(await panel.getByRole('button', { name: again }).count()).toBe(0)
    }))
})

describe('a kept case stays what it was, also where its link leaves numbers out', () => {
  test.each(['by a field', 'scenario-2', 'scenario-1'])(
    'once others are there %s, after a reload',
    (how) =>
      onCalculator(`/calculators/${id}/?reps=8&case1=%3AEva~lift.12`, id, async (tool, page) => {
        const panel = tool.root.locator('.compare')
        const quota = panel.getByRole('cell').filter({ hasText: '$720,000' })
        await quota.first().waitFor()
        if (how === 'by a field') await tool.field('quota').fill('900000')
        else await tool.preset(how).click()
        await soon(() => addressOf(page)).toMatch(/case1=%3AEva~reps\.8~.*lift\.12/)
        await page.reload()
        await tool.awake()
        await quota.first().waitFor()
      }),
  )
})

describe('a name that is too long to be kept', () => {
  const three = '?case1=%3AAlpha~reps.8&case2=%3ABeta~reps.9&case3=%3AGamma~reps.5'
  const long = 'Alpha with the second engineer hired in April'

  test('goes with its case, and comes back with it; both that were removed can be kept again', () =>
    onCalculator(`/calculators/${id}/${three}`, id, async (tool) => {
      const panel = tool.root.locator('.compare')
      const names = () =>
        panel
          .locator('.kept input')
          .evaluateAll((all) =>
            all.map((one) => (one instanceof HTMLInputElement ? one.value : '')),
          )
      const press = (text: string, name: string) =>
        panel.getByRole('button', { name: fill(text, { name }), exact: true }).click()
      await panel.locator('.kept input').first().fill(long)
      await press(say.removeCase, 'Alpha')
      await soon(names).toEqual(['Beta', 'Gamma'])
      await press(say.removeCase, 'Beta')
      await soon(names).toEqual(['Gamma'])
      await press(say.again, 'Beta')
      await soon(names).toEqual(['Beta', 'Gamma'])
      await press(say.again, 'Alpha')
      await soon(names).toEqual([long, 'Beta', 'Gamma'])
      await panel.getByText(tooLongName('en', long)).waitFor()
    }))

  test('is there after a reload, with its reason, as is the way to keep a removed one again', () =>
    onCalculator(`/calculators/${id}/${three}`, id, async (tool, page) => {
      const panel = tool.root.locator('.compare')
      await panel.locator('.kept input').nth(1).fill(long)
      await panel.getByRole('button', { name: fill(say.removeCase, { name: 'Gamma' }) }).click()
      await page.reload()
      await tool.awake()
      await panel.getByText(tooLongName('en', long)).waitFor()
      expect(await panel.locator('.kept input').nth(1).inputValue()).toBe(long)
      await panel.getByRole('button', { name: fill(say.again, { name: 'Gamma' }) }).click()
      await soon(() => panel.locator('.kept input').count()).toBe(3)
    }))
})

test('that cases came with a link is said as long as one of them is there', () =>
  onCalculator(`/calculators/${id}/?reps=8&v=1&case1=%3AAlpha~reps.9`, id, async (tool) => {
    const { along, parts } = senderWords.en
    const told = tool.root.locator('.sender').getByText(fill(along, { parts: parts.cases }))
    await told.waitFor()
    const panel = tool.root.locator('.compare')
    await panel.getByRole('button', { name: fill(say.removeCase, { name: 'Alpha' }) }).click()
    await told.waitFor({ state: 'hidden' })
    await panel.getByRole('button', { name: fill(say.again, { name: 'Alpha' }) }).click()
    await told.waitFor()
  }))

test('that ranges came with a link is said as long as one has the ends it came with', () =>
  onCalculator(`/calculators/${id}/?reps=8&v=1&ranges=lift~3~8.25`, id, async (tool) => {
    const { along, parts } = senderWords.en
    const told = tool.root.locator('.sender').getByText(fill(along, { parts: parts.ranges }))
    await told.waitFor()
    const panel = await openPanel(tool, 'ranges')
    const end = panel.locator('input[type=text]').last()
    expect(await end.inputValue()).toBe('8.25')
    await end.fill('20')
    await told.waitFor({ state: 'hidden' })
    await end.fill('8.25')
    await told.waitFor()
  }))
