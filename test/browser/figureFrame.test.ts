import { describe, expect, test } from 'vitest'
import { isNumber } from '../../src/engine'
import type { Figure } from '../../src/figures'
import { languageCodes } from '../../src/i18n'
import { pathIn } from '../support/calculator'
import { figures, presetOf, shownAs, shownIn } from '../support/figures'
import { framed } from '../support/frames'
import { onHost } from '../support/host'
import { modelNamed } from '../support/models'
import { inAddress } from '../support/moves'
import { soon } from '../support/soon'
import { inTab } from '../support/tab'

const everywhere = languageCodes.flatMap((code) =>
  figures.map(({ name, figure }) => ({ code, name, figure })),
)

/** Another value of the first input under a figure, and all inputs as it then shows them. */
const moved = (name: string, { of, handles }: Figure) => {
  const model = modelNamed(of)
  const [key = ''] = handles
  const input = model.inputs[key]
  if (!input || !('default' in input)) throw new Error(`${name}: nothing to move`)
  const opening = model.presets[presetOf(name) ?? ''] ?? {}
  const value = isNumber(input) ? input.min : !input.default
  return { key, value, shown: { ...opening, [key]: value }, opening }
}

describe('a figure stands in a frame alone', () => {
  test.each(everywhere)(
    '$name ($code): its finding, handles and table, with the numbers of its address, and as tall as it is',
    ({ code, name, figure }) => {
      const { key, value, shown, opening } = moved(name, figure)
      const query = `?${key}=${inAddress(value)}`
      return onHost(
        [framed(code, `figure/${name}`, query)],
        async ({ page, inside, given, needed, heard }) => {
          await page.locator('iframe').scrollIntoViewIfNeeded()
          const root = inside(0)
          await root.locator('.handles:enabled').waitFor()
          const handle = root.locator(`[data-slider="${key}"]`)
          await soon(() => handle.isEnabled()).toBe(true)
          const { finding } = shownAs(code, name, shown, opening)
          await soon(() => root.locator('.frame').getAttribute('aria-label')).toBe(finding)
          expect(await root.locator('details.data').count()).toBe(1)
          await soon(async () => (await given(0)) - (await needed(0))).toBe(0)
          await soon(async () => JSON.stringify(await heard())).toContain(`"id":"${name}"`)
          const out = root.locator('a[data-keeps-case]')
          expect(await out.getAttribute('target')).toBe('_blank')
          expect(await out.getAttribute('href')).toBe(pathIn(code, `${shownIn(name)[0]}/`))
        },
      )
    },
  )

  test('what is locked cannot be moved, and the way out carries the numbers to the article', () =>
    inTab(
      '/embed/figure/lever/?reps=8&lock=reps&theme=dark',
      async (page) => {
        await page.locator('html.kept').waitFor()
        await page.locator('.handles:enabled').waitFor()
        expect(await page.locator('[data-slider=reps]').isDisabled()).toBe(true)
        expect(await page.locator('[data-slider=lift]').isEnabled()).toBe(true)
        await page.locator('[data-slider=lift]').focus()
        await page.keyboard.press('End')
        await soon(() => page.evaluate(() => location.search)).toContain('lift=')
        const said = await page.locator('.frame').getAttribute('aria-label')
        const opened = page.context().waitForEvent('page')
        await page.locator('a[data-keeps-case]').click()
        const article = await opened
        expect(article.url()).toContain('force-multiplier.reps=8')
        expect(article.url()).not.toContain('lock')
        // Nobody has sent them: an edition in the link would say so.
        expect(article.url()).not.toMatch(/\bv=/)
        await soon(() =>
          article.locator('[data-figure=lever] .frame').getAttribute('aria-label'),
        ).toBe(said)
      },
      { own: true },
    ))

  test('the point of a map refuses where both its numbers are locked', () =>
    inTab(
      '/embed/figure/land-or-wait/?lock=pExpand,pBig',
      async (page) => {
        await page.locator('html.kept').waitFor()
        const grip = page.locator('.grip')
        await grip.waitFor()
        const said = await page.locator('.frame').getAttribute('aria-label')
        const [from, to] = [await grip.boundingBox(), await page.locator('.frame').boundingBox()]
        if (!from || !to) throw new Error('nothing to take hold of')
        await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
        await page.mouse.down()
        await page.mouse.move(to.x + to.width * 0.2, to.y + 60, { steps: 5 })
        await page.mouse.up()
        expect(await page.locator('.frame').getAttribute('aria-label')).toBe(said)
        expect(await page.evaluate(() => location.search)).not.toMatch(/[?&]p(Expand|Big)=/)
      },
      { own: true },
    ))
})
