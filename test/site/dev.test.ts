import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browser } from '../support/browser'
import { startDev, type Dev } from '../support/dev'

const id = 'force-multiplier'
const own = [
  `/calculators/${id}/`,
  `/calculators/${id}/scenario-1/`,
  `/embed/${id}/`,
  `/calculators/${id}.json`,
  '/presales-leverage/',
  '/',
]
const others = [
  '/calculators/',
  '/calculators/team-health/',
  '/predictable-revenue/',
  '/sources/',
  '/glossary/',
]
const spanish = (paths: readonly string[]): string[] =>
  paths.filter((path) => !path.endsWith('.json')).map((path) => `/es${path}`)

/** The line of a file that holds a text. */
const lineOf = (file: string, text: string): number =>
  readFileSync(file, 'utf8')
    .split('\n')
    .findIndex((line) => line.includes(text)) + 1
const model = `src/models/${id}.ts`
const english = `content/calculators/en/${id}.yaml`
const article = 'content/articles/en/presales-leverage.mdx'

let dev: Dev
beforeAll(async () => {
  dev = await startDev()
})
afterAll(() => dev.stop())

/** Whichever of these pages do not answer as they should, with what they say. */
const unlike = async (paths: readonly string[], status: number, says = ''): Promise<string[]> => {
  const answers = await Promise.all(paths.map(async (path) => ({ path, ...(await dev.get(path)) })))
  return answers
    .filter((answer) => answer.status !== status || !answer.text.includes(says))
    .map(({ path, status: got, text }) => `${path} ${got} ${text.slice(0, 200)}`)
}

const all = [...own, ...others, ...spanish(own), ...spanish(others)]

describe('an author breaks one file while the site is open', () => {
  test('nothing is broken yet', async () => expect(await unlike(all, 200)).toEqual([]))

  test.each([
    {
      what: 'a model that adds money to a count',
      file: model,
      from: 'pool.times(lift)',
      to: 'pool.plus(reps)',
      says: `${model}:${lineOf(model, 'pool.times(lift)')} outputs.extra: `,
      spoilt: [...own, ...spanish(own)],
    },
    {
      what: 'a chart of no kind',
      file: model,
      from: "kind: 'waterfall'",
      to: "kind: 'fall'",
      says: `${model}:${lineOf(model, "kind: 'waterfall'")} chart.kind: This is “fall”`,
      spoilt: [...own, ...spanish(own)],
    },
    {
      what: 'a model without its results',
      file: model,
      from: 'outputs: ({',
      to: 'output: ({',
      says: `${model}:${lineOf(model, 'defineModel({')} outputs: This is missing.`,
      spoilt: [...own, ...spanish(own)],
    },
    {
      what: 'words that are not YAML',
      file: `content/calculators/es/${id}.yaml`,
      from: 'title: ',
      to: 'title: "',
      says: `content/calculators/es/${id}.yaml:1: This is not readable YAML`,
      spoilt: [`/calculators/${id}.json`, ...spanish(own)],
    },
    {
      what: 'words without a label',
      file: english,
      from: '    label: Quota per rep\n',
      to: '',
      says: `${english}:${lineOf(english, '  quota:')} inputs.quota.label: This is missing.`,
      spoilt: own,
    },
    {
      what: 'an article with a component left open',
      file: article,
      from: '</Term>',
      to: '',
      says: `${article}:${lineOf(article, '</Term>')}: This is not readable MDX`,
      spoilt: ['/presales-leverage/', '/'],
    },
    {
      what: 'an article without a line of its head',
      file: article,
      from: 'order: 1\n',
      to: '',
      says: `${article}:2 order: This is missing.`,
      spoilt: ['/presales-leverage/', '/'],
    },
  ])('$what: its pages say so at once, and the others work', async (plant) => {
    dev.change(plant.file, plant.from, plant.to)
    expect(await unlike(plant.spoilt, 500, plant.says)).toEqual([])
    const rest = all.filter((path) => !plant.spoilt.includes(path))
    expect(await unlike(rest, 200)).toEqual([])
    expect(dev.shown().split(plant.says)).toHaveLength(2)
    dev.mend(plant.file)
    await expect.poll(() => unlike(all, 200), { timeout: 60_000 }).toEqual([])
  })

  test.each([
    ['empty', ''],
    ['without a calculator', 'export const rate = 5\n'],
  ])('a file of src/models that is %s spoils no page but its own', async (_, text) => {
    const file = 'src/models/other.ts'
    dev.write(file, text)
    expect(await unlike(['/calculators/other/', '/es/embed/other/'], 500, file)).toEqual([])
    expect(await unlike(all, 200)).toEqual([])
    dev.remove(file)
    await expect.poll(() => unlike(all, 200), { timeout: 60_000 }).toEqual([])
  })

  test('a model taken away: its pages name the words that are left', async () => {
    const words = `content/calculators/en/${id}.yaml: This file belongs to no model.`
    dev.remove(`src/models/${id}.ts`)
    const pages = own.filter((path) => !path.endsWith('.json'))
    expect(await unlike(pages, 500, words)).toEqual([])
    expect(await unlike(others, 200)).toEqual([])
    expect(dev.shown()).not.toContain('WARN')
    dev.mend(`src/models/${id}.ts`)
    await expect.poll(() => unlike(all, 200), { timeout: 60_000 }).toEqual([])
  })

  test('a page that stands open says so by itself, and comes back when it is mended', async () => {
    const page = await (await (await browser()).newContext()).newPage()
    page.setDefaultTimeout(100_000)
    const title = (text: string) =>
      page.waitForFunction((said) => document.title.includes(said), text)
    await page.goto(`${dev.origin}/calculators/${id}/`)
    await title('The force multiplier')
    dev.change(model, 'pool.times(lift)', 'pool.plus(reps)')
    await title('cannot be shown')
    expect(await page.locator('li').allTextContents()).toEqual([
      expect.stringContaining(`${model}:${lineOf(model, 'pool.times(lift)')} outputs.extra: `),
    ])
    dev.mend(model)
    await title('The force multiplier')
    await page.context().close()
  })
})
