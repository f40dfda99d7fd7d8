import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'astro/zod'
import { languageCodes } from '../../src/i18n'
import { calculatorWords } from '../../src/i18n/words'
import { filesOf, linkedFrom, write } from '../../src/tools/scaffold'
import { models } from '../support/content'
import { faultsIn } from '../support/planted'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'palanca-new-'))
  for (const room of ['content', 'src/company', 'src/models', 'src/engine', 'src/figures'])
    cpSync(room, join(folder, room), { recursive: true })
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const read = (path: string): string => readFileSync(join(folder, path), 'utf8')
const articleIds = [...new Set(models.map(({ article }) => article))]

describe('npm run new calculator', () => {
  const paths = [
    'src/models/sample-win-rate.ts',
    'content/calculators/en/sample-win-rate.yaml',
    'content/calculators/es/sample-win-rate.yaml',
  ]
  beforeAll(async () => {
    const files = await filesOf('calculator', 'sample-win-rate')
    expect([...files.keys()]).toEqual(paths)
    write(files, folder)
    write(linkedFrom('sample-win-rate'), folder)
  })

  test.each(languageCodes)('is linked from the article it names (%s)', (code) => {
    const [, article = ''] = /article: '([\w-]+)'/.exec(read('src/models/sample-win-rate.ts')) ?? []
    expect(read(`content/articles/${code}/${article}.mdx`)).toContain(
      '\n\n<CalculatorLink id="sample-win-rate" />\n',
    )
  })

  test('is found on the home page by what one is about to do', () => {
    const groups = z
      .array(z.object({ calculators: z.array(z.string()) }))
      .parse(parse(read('content/finder.yaml')))
    expect(groups.at(-1)?.calculators).toContain('sample-win-rate')
  })

  test.each([
    ['sample-cac-payback', 'Sample CAC payback'],
    ['sample-sdr-ramp', 'Sample SDR ramp'],
    ['sample-cost-of-arr', 'Sample cost of ARR'],
    ['sample-win-rate', 'Sample win rate'],
  ])('calls %s %s', async (id, title) => {
    const files = await filesOf('calculator', id)
    for (const code of languageCodes)
      expect(parse(files.get(`content/calculators/${code}/${id}.yaml`) ?? '')).toMatchObject({
        title,
      })
  })

  test('fits the longest id there may be', async () => {
    const id = 'a'.repeat(32)
    const files = await filesOf('calculator', id)
    for (const code of languageCodes)
      expect(() =>
        calculatorWords.parse(parse(files.get(`content/calculators/${code}/${id}.yaml`) ?? '')),
      ).not.toThrow()
  })
})

describe('npm run new article', () => {
  const path = (code: string): string => `content/articles/${code}/sample-win-rate.mdx`
  beforeAll(async () => {
    const files = await filesOf('article', 'sample-win-rate')
    expect([...files.keys()]).toEqual(languageCodes.map(path))
    write(files, folder)
  })

  test.each(languageCodes)('has another title than a calculator of that id (%s)', async (code) => {
    const words = (await filesOf('calculator', 'sample-win-rate')).get(
      `content/calculators/${code}/sample-win-rate.yaml`,
    )
    const title = (text = ''): string | undefined => /^title: (.+)$/m.exec(text)?.[1]
    expect(title(read(path(code)))).toContain('Sample win rate')
    expect(title(read(path(code)))).not.toBe(title(words))
  })

  test.each(languageCodes)('has a sentence that follows the calculator it holds (%s)', (code) => {
    const text = read(path(code))
    const [, id = ''] = /<Calculator id="([\w-]+)" \/>/.exec(text) ?? []
    const { headline } = models.find((model) => model.id === id) ?? { headline: 'no model' }
    expect(text).toContain(`<Live of="${id}.${headline}" />`)
  })

  test.each(languageCodes)('puts it after the others, reviewed today (%s)', (code) => {
    const [, head = ''] = read(path(code)).split('---\n')
    expect(head).toMatch(/^reviewed: \d{4}-\d{2}-\d{2}$/m)
    expect(head).not.toContain('__')
    const orders = articleIds.map((id) => {
      const [, front = ''] = readFileSync(`content/articles/${code}/${id}.mdx`, 'utf8').split(
        '---\n',
      )
      return Number(/^order: (\d+)$/m.exec(front)?.[1])
    })
    expect(Number(/^order: (\d+)$/m.exec(head)?.[1])).toBe(Math.max(...orders) + 1)
  })
})

describe('what npm run new writes', () => {
  test('passes every check of the site as it stands, beside what is there', () =>
    expect(faultsIn([folder])).toEqual([[]]))
})

describe('npm run new refuses, in a sentence', () => {
  test.each([
    'Win-Rate',
    'win_rate',
    'win rate',
    '-win',
    'win-',
    'win--rate',
    '../x',
    '',
    'á',
    'a'.repeat(33),
  ])('the malformed id "%s"', (id) =>
    expect(filesOf('calculator', id)).rejects.toThrow(`"${id}" is no id`),
  )
  test('a calculator that is there', () =>
    expect(filesOf('calculator', 'force-multiplier')).rejects.toThrow('is there already'))
  test('an article that is there', () =>
    expect(filesOf('article', 'presales-leverage')).rejects.toThrow('is there already'))
  test.each(['glossary', 'sources', 'calculators', 'embed', 'index', 'es'])(
    'an article in the place of /%s/',
    (id) => expect(filesOf('article', id)).rejects.toThrow(`/${id}/ is a page`),
  )
})
