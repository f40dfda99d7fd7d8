import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { subBuild } from '../support/addresses'
import { onPage } from '../support/browser'
import { calculatorOn } from '../support/calculator'
import { models } from '../support/content'
import { all, text } from '../support/dom'

const folder = new URL(subBuild.home).pathname

/** Addresses in a text that start at the root of the host: a whole attribute, a string of data, a style's url(). */
const rooted = (value: string): string[] =>
  [...value.matchAll(/(?:^|"|url\(["']?)(\/[^"')\s]*)/g)].map(([, to = '']) => to)

const strays = (values: readonly string[]): string[] =>
  values.flatMap(rooted).filter((to) => !to.startsWith(folder))

describe('a site in a folder keeps its readers there', () => {
  test('every address in the markup and in the data of a calculator starts in the folder', () => {
    const found = subBuild.pages.flatMap(({ path, root }) => {
      const attributes = all(root, '*').flatMap(({ attrs }) => attrs.map(({ value }) => value))
      return strays([...attributes, ...all(root, 'style').map(text)]).map((to) => `${path} → ${to}`)
    })
    expect(found).toEqual([])
  })

  test('every file that a style sheet asks for is in the folder', () => {
    const sheets = globSync('**/*.css', { cwd: subBuild.folder })
    expect(sheets).not.toEqual([])
    expect(
      sheets.flatMap((name) => strays([readFileSync(`${subBuild.folder}/${name}`, 'utf8')])),
    ).toEqual([])
  })

  test.each(models.filter(({ chart }) => chart.kind !== 'ladder').slice(0, 1))(
    'a calculator wakes up and draws its chart there',
    ({ id }) =>
      onPage(`${subBuild.origin}/calculators/${id}/`, async ({ page, troubles }) => {
        const tool = calculatorOn(page, id)
        await tool.awake()
        await tool.frame.evaluate((frame) => frame.scrollIntoView({ behavior: 'instant' }))
        await page.locator('.frame.drawn').waitFor()
        expect(
          troubles.filter((trouble) => !trouble.startsWith(`request: ${subBuild.origin}/`)),
        ).toEqual([])
      }),
  )
})
