import { describe, expect, test } from 'vitest'
import { evaluate, startValues } from '../../src/engine'
import { fill, languageCodes, type LanguageCode } from '../../src/i18n'
import { strings } from '../../src/i18n/strings'
import { addressOf, goTo, onCalculator, pathIn } from '../support/calculator'
import { languageFor, oneOfEachMake } from '../support/content'
import { machineValues, query } from '../support/moves'
import { soon } from '../support/soon'

const id = 'force-multiplier'
const path = `calculators/${id}/`

describe.each(languageCodes)(
  'a link that is partly wrong still works, and says what is wrong (%s)',
  (code) => {
    test('the good part is used, the bad parts are named, the page works, and foreign parameters stay', () =>
      onCalculator(
        `${pathIn(code, path)}?reps=99&lift=abc&quota=900000&utm=x`,
        id,
        async (tool, page) => {
          await tool.notice.waitFor()
          await soon(() => tool.values()).toMatchObject({ pool: '9000000', extra: '450000' })
          const items = await tool.notice.getByRole('listitem').allTextContents()
          expect(items).toHaveLength(2)
          const { inputs } = languageFor(code, id).words
          for (const [key, raw] of [
            ['reps', '99'],
            ['lift', 'abc'],
          ] as const) {
            const says = [key, raw, inputs[key]?.label ?? key]
            expect(items.filter((item) => says.every((part) => item.includes(part)))).toHaveLength(
              1,
            )
          }
          await tool.field('reps').fill('8')
          await soon(async () => (await tool.values())['extra']).toBe('360000')
          await soon(() => addressOf(page)).toBe('?lift=abc&utm=x&reps=8&quota=900000')
          await tool.notice
            .getByRole('button', { name: strings[code].calculator.notice.dismiss })
            .click()
          await tool.notice.waitFor({ state: 'detached' })
          await soon(() => addressOf(page)).toBe('?utm=x&reps=8&quota=900000')
        },
      ))
  },
)

describe('a value that is no value is refused', () => {
  test.each(oneOfEachMake)(
    '$id: each input refuses it by name, and the defaults stand',
    (model) => {
      const keys = Object.keys(model.inputs)
      return onCalculator(
        pathIn('en', `calculators/${model.id}/`),
        model.id,
        async (tool, page) => {
          for (const raw of ['', '9'.repeat(30)]) {
            await goTo(tool, page, `?${keys.map((key) => `${key}=${raw}`).join('&')}`)
            await soon(() => tool.notice.getByRole('listitem').count()).toBe(keys.length)
            const items = await tool.notice.getByRole('listitem').allTextContents()
            expect(
              keys.filter((key) => !items.some((item) => item.startsWith(`${key} = “${raw}”`))),
            ).toEqual([])
            expect(await tool.values()).toEqual(machineValues(evaluate(model, startValues(model))))
          }
        },
      )
    },
  )
})

describe('a link made with another revision says so', () => {
  test.each(oneOfEachMake)('$id names both revisions, and only then', (model) => {
    const then = model.revision + 98
    const own = (code: LanguageCode): string => pathIn(code, `calculators/${model.id}/`)
    const path = (code: LanguageCode, revision: number): string => `${own(code)}?v=${revision}`
    return onCalculator(path('en', then), model.id, async (tool, page) => {
      for (const code of languageCodes) {
        if (code !== 'en') await goTo(tool, page, path(code, then))
        await tool.notice.waitFor()
        const { newer } = strings[code].calculator.notice
        const sentence = fill(newer, { then: String(then), now: String(model.revision) })
        expect(await tool.notice.textContent()).toContain(sentence)
      }
      await goTo(tool, page, path('en', model.revision))
      expect(await tool.notice.count()).toBe(0)
    })
  })
})

describe('a currency that nobody knows leaves the page working', () => {
  test('it is refused by name, and dollars stand in', () =>
    onCalculator(`/${path}` + query({ cur: 'XYZ1', reps: 8 }), id, async (tool) => {
      await tool.notice.waitFor()
      expect(await tool.notice.textContent()).toContain('cur = “XYZ1”')
      expect((await tool.texts())['extra']).toBe('$300,000')
    }))
})
