import { describe, expect, test } from 'vitest'
import { onCalculator, painted, pathIn } from '../support/calculator'
import { oneOfEachMake } from '../support/content'
import { soon } from '../support/soon'

describe('a phone does not zoom in on a field that is touched', () => {
  test.each(oneOfEachMake)('$id: no field has letters smaller than 16 px', (model) =>
    onCalculator(
      pathIn('en', `calculators/${model.id}/`),
      model.id,
      async (tool) => {
        const small = await tool.root
          .locator('select, input:is([type=text], :not([type]))')
          .evaluateAll((fields) =>
            fields
              .map((field) => `${field.getAttribute('name')}: ${getComputedStyle(field).fontSize}`)
              .filter((field) => Number.parseFloat(field.split(': ')[1] ?? '') < 16),
          )
        expect(small).toEqual([])
      },
      { viewport: { width: 390, height: 800 } },
    ),
  )
})

describe('a swipe up or down that begins on a slider scrolls the page', () => {
  test.each([
    { leaves: 'every number as it was', typed: '750,000' },
    { leaves: 'what is half typed in its field', typed: '7 or 8' },
  ])('and leaves $leaves', ({ typed }) =>
    onCalculator(
      '/calculators/force-multiplier/',
      'force-multiplier',
      async (tool, page) => {
        await tool.field('quota').fill(typed)
        const slider = tool.slider('quota')
        await slider.evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }))
        await painted(page)
        const { x = 0, y = 0, width = 0, height = 0 } = (await slider.boundingBox()) ?? {}
        const [before, values] = [await page.evaluate(() => scrollY), await tool.values()]
        const session = await page.context().newCDPSession(page)
        const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', up?: number) =>
          session.send('Input.dispatchTouchEvent', {
            type,
            touchPoints: up === undefined ? [] : [{ x: x + width * 0.9, y: y + height / 2 - up }],
          })
        await touch('touchStart', 0)
        for (let up = 20; up <= 200; up += 20) {
          await touch('touchMove', up)
          await painted(page)
        }
        await touch('touchEnd')
        await soon(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 100)
        await painted(page)
        expect(await tool.values()).toEqual(values)
        expect(await tool.field('quota').inputValue()).toBe(typed)
      },
      { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
    ),
  )
})
