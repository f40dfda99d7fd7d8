import { buffer } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import { fill, languageCodes } from '../../src/i18n'
import { rangeOf } from '../../src/i18n/panels/rangeOf'
import { shareWords } from '../../src/i18n/panels/share'
import { takeAwayWords } from '../../src/i18n/panels/takeAway'
import { strings } from '../../src/i18n/strings'
import { share } from '../../src/i18n/share'
import { onBuilder } from '../support/builder'
import { onCalculator, pathIn, type CalculatorPage } from '../support/calculator'
import { readerFor } from '../support/content'
import { modelNamed } from '../support/models'
import { openPanel } from '../support/panels'
import { soon } from '../support/soon'
import { inTab } from '../support/tab'

const id = 'force-multiplier'
const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] }

const press = (tool: CalculatorPage, name: string): Promise<void> =>
  tool.root.getByRole('button', { name, exact: true }).first().click()

describe.each(languageCodes)('what is sent says what it leaves out (%s)', (code) => {
  const { calculator, calculators } = strings[code]
  const label = readerFor(code, modelNamed(id)).label('lift')
  const path = pathIn(code, `calculators/${id}/`)

  test('a range without a number at its end, wherever numbers are sent from', () =>
    onCalculator(
      path,
      id,
      async (tool) => {
        const panel = await openPanel(tool, 'ranges', code)
        await panel.getByRole('checkbox', { name: label, exact: true }).check()
        await panel.getByRole('textbox').nth(1).fill('12')
        await panel.getByRole('textbox').first().fill('15')
        const fields = fill(rangeOf[code], { label })
        await press(tool, calculator.copyLink)
        await tool.root.getByText(fill(calculator.copiedBefore, { fields })).waitFor()
        await press(tool, calculator.tools.share)
        await tool.root.getByText(fill(shareWords[code].unread, { fields })).waitFor()
        await press(tool, calculator.tools.takeAway)
        await tool.root.getByText(fill(takeAwayWords[code].held, { fields })).waitFor()
      },
      clipboard,
    ))

  test('a field without a number, beside the lines that embed it and in the link builder', () =>
    onCalculator(path, id, async (tool, page) => {
      const told = page.locator('.embed-help [data-left-out]')
      await tool.field('lift').fill('abc')
      const inLines = fill(calculators.embedLeftOut, { fields: label })
      await soon(() => told.textContent()).toBe(inLines)
      await tool.field('lift').fill('7')
      await soon(() => told.textContent()).toBe('')
      await inTab(pathIn(code, `share/?calculator=${id}`), async (builder) => {
        const { preview, ready } = onBuilder(builder, code)
        await ready()
        await preview.locator('input[name=lift]').fill('abc')
        const sentence = fill(share[code].take.leftOut, { fields: label })
        await soon(() => builder.locator('.take > [data-left-out]').textContent()).toBe(sentence)
      })
    }))
})

describe('what is said of a copied link is so as long as it stands', () => {
  const { copyLink, copied } = strings.en.calculator

  test('and goes with the next number that is moved', () =>
    onCalculator(
      `/calculators/${id}/`,
      id,
      async (tool) => {
        const told = tool.root.locator('.copied')
        await press(tool, copyLink)
        await soon(() => told.textContent()).toBe(copied)
        await tool.field('lift').fill('9')
        await soon(() => told.textContent()).toBe('')
        await press(tool, copyLink)
        await soon(() => told.textContent()).toBe(copied)
      },
      clipboard,
    ))
})

describe('a table that is saved has the note that goes with its numbers', () => {
  const theirs = 'From Ana: agreed'
  const path = `/calculators/${id}/?reps=8&lift=7.5&v=1&note=${encodeURIComponent(`:${theirs}~`)}`

  test('a sender’s as long as the numbers are as sent; then none, or the reader’s own', () =>
    onCalculator(path, id, async (tool, page) => {
      await press(tool, strings.en.calculator.tools.takeAway)
      const table = async (): Promise<string> => {
        const { csv } = takeAwayWords.en
        const [file] = await Promise.all([page.waitForEvent('download'), press(tool, csv)])
        return String(await buffer(await file.createReadStream()))
      }
      expect(await table()).toContain(theirs)
      await tool.field('lift').fill('20')
      await soon(async () => (await tool.values())['extra']).toBe('1200000')
      expect(await table()).not.toContain(theirs)
      await press(tool, strings.en.calculator.tools.share)
      await tool.root.getByLabel(shareWords.en.note).fill('My proposal')
      const last = await table()
      expect(last).toContain('My proposal')
      expect(last).not.toContain(theirs)
    }))
})
