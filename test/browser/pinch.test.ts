import { describe, expect, test } from 'vitest'
import { onCalculator, painted } from '../support/calculator'
import { addressWritten, fingersOn, phone, placeOn } from '../support/fingers'
import { movableOf } from '../support/sentences'
import { soon } from '../support/soon'
import { inTab } from '../support/tab'

const id = 'force-multiplier'

describe('two fingers zoom a page and move no number', () => {
  test.each(['the slider first', 'the text beside it first'])(
    'on a slider and beside it, %s',
    (order) =>
      onCalculator(
        `/calculators/${id}/`,
        id,
        async (tool, page) => {
          await tool.field('quota').fill('612345')
          await tool.field('quota').press('Tab')
          const slider = tool.slider('quota')
          await slider.evaluate((one) =>
            one.scrollIntoView({ block: 'center', behavior: 'instant' }),
          )
          await painted(page)
          const { put, go, lift } = await fingersOn(page)
          const on = await placeOn(slider, 0.7)
          const beside = { x: on.x - 20, y: on.y - 90 }
          const apart = [on, { x: on.x + 60, y: on.y + 4 }] as const
          const away = [beside, { x: beside.x - 60, y: beside.y - 30 }] as const
          if (order.startsWith('the slider')) {
            await put(on)
            await put(on, beside)
            await go(apart, away)
          } else {
            await put(beside)
            await put(beside, on)
            await go(away, apart)
          }
          await lift()
          await painted(page)
          await addressWritten(page)
          expect(await tool.field('quota').inputValue()).toBe('612,345')
          expect(new URL(page.url()).searchParams.get('quota')).toBe('612345')
          // One finger moves it as before.
          await put(await placeOn(slider, 0.2))
          await go([await placeOn(slider, 0.2), await placeOn(slider, 0.6)])
          await lift()
          await soon(() => tool.field('quota').inputValue()).not.toBe('612,345')
        },
        { own: true, ...phone },
      ),
  )

  test('on a number in a sentence, which gives back what the first has moved', () =>
    inTab(
      '/presales-leverage/',
      async (page) => {
        const number = await movableOf(page, `${id}.reps`)
        const { put, go, lift } = await fingersOn(page)
        const from = await placeOn(number)
        const aside = { x: from.x + 40, y: from.y }
        const second = { x: from.x - 4, y: from.y }
        await put(from)
        await go([from, aside])
        await soon(() => number.innerText()).toContain('15 reps')
        await put(aside, second)
        await go([aside, { ...aside, x: aside.x + 20 }], [second, { ...second, x: second.x - 20 }])
        expect(await number.innerText()).toBe('ten reps')
        await lift()
        await soon(() => page.evaluate(() => location.search)).toBe('')
        expect(await number.innerText()).toBe('ten reps')
      },
      { own: true, ...phone },
    ))
})
