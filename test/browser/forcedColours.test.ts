import { describe, expect, test } from 'vitest'
import { onCalculator } from '../support/calculator'
import { awake } from '../support/awake'
import { soon } from '../support/soon'
import { inTab } from '../support/tab'

describe('where colours are the reader’s own, meaning is told by shape too', () => {
  const schemes = ['light', 'dark'] as const

  test.each(schemes)('a pressed case has a mark (%s)', (colorScheme) =>
    onCalculator(
      '/calculators/force-multiplier/',
      'force-multiplier',
      async (tool) => {
        const preset = tool.preset('scenario-2')
        const mark = () =>
          preset.evaluate((button) => getComputedStyle(button, '::before').borderBlockEndWidth)
        const before = await mark()
        await preset.click()
        await soon(() => preset.getAttribute('aria-pressed')).toBe('true')
        expect(await mark()).not.toBe(before)
      },
      { forcedColors: 'active', colorScheme, own: true },
    ),
  )

  test.each(schemes)(
    'names and lines of a figure are in the reader’s own colour (%s)',
    (colorScheme) =>
      inTab(
        '/predictable-revenue/',
        async (page) => {
          const own = colorScheme === 'dark' ? 'rgb(255, 255, 255)' : 'rgb(0, 0, 0)'
          const looks = await page
            .locator('[data-figure="half-filled-team"] .frame')
            .evaluate((frame) => {
              const styleOf = (part: string) => getComputedStyle(frame.querySelector(part) ?? frame)
              return [styleOf('text.soft').fill, styleOf('path[opacity]').stroke]
            })
          expect(looks).toEqual([own, own])
        },
        { forcedColors: 'active', colorScheme, own: true },
      ),
  )

  test('each bar of a chart has its name and its number above it', () =>
    onCalculator(
      '/calculators/sales-capacity/',
      'sales-capacity',
      async (tool) => {
        const groups = 4
        const bars = await tool.frame.locator('.picture rect').count()
        expect(await tool.frame.locator('.name').count()).toBe(groups + bars)
      },
      { forcedColors: 'active' },
    ))

  test('a number that can be moved has the box of a button, and a result has none', () =>
    inTab(
      '/',
      async (page) => {
        const box = (key: string) =>
          page
            .locator(`data[data-live="force-multiplier.${key}"]`)
            .first()
            .evaluate((one) => getComputedStyle(one).borderBlockStartStyle)
        await soon(() => box('reps')).toBe('solid')
        expect(await box('extra')).toBe('none')
      },
      { forcedColors: 'active', own: true },
    ))

  test.each(schemes)('a grip is a button of the reader’s own colours (%s)', (colorScheme) =>
    inTab(
      '/predictable-revenue/',
      async (page) => {
        const { root } = await awake(page, 'half-filled-team')
        const knob = root.locator('.carry svg').first()
        const [ground, own] = await knob.evaluate((drawn) => {
          const probe = document.body.appendChild(document.createElement('div'))
          probe.style.background = 'ButtonFace'
          return [drawn, probe].map((one) => getComputedStyle(one).backgroundColor)
        })
        expect(ground).toBe(own)
      },
      { forcedColors: 'active', colorScheme, own: true },
    ),
  )

  test('a sentence that has changed is underlined otherwise', () =>
    onCalculator(
      '/presales-leverage/',
      'force-multiplier',
      async (tool, page) => {
        const sentence = page.locator('data[data-live="force-multiplier.extra"]').first()
        const line = () => sentence.evaluate((one) => getComputedStyle(one).borderBlockEndStyle)
        const before = await line()
        await tool.slider('reps').fill('13')
        await soon(line).not.toBe(before)
      },
      { forcedColors: 'active', own: true },
    ))
})
