import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, parse } from 'node:path'
import { pathToFileURL } from 'node:url'
import { z } from 'astro/zod'
import { parse as parseYaml } from 'yaml'
import { isModel, type Model } from '../engine'
import { languageCodes } from '../i18n'

export type Kind = 'calculator' | 'article'

/** Texts by the path of their file, from the root of the site. */
export type Files = ReadonlyMap<string, string>

const template = (name: string): string =>
  readFileSync(join(import.meta.dirname, 'templates', name), 'utf8')

/** Puts values in the places of a template, which are written `__key__`. */
const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/__([a-z]+)__/g, (place, key: string) => values[key] ?? place)

/** Short forms of the field, which are written in capitals. */
const acronyms: readonly string[] = [
  ...['acv', 'ae', 'arpa', 'arr', 'bant', 'bdr', 'cac', 'crm', 'csm', 'icp', 'kpi', 'ltv', 'mql'],
  ...['mrr', 'nrr', 'grr', 'nps', 'okr', 'ote', 'poc', 'roi', 'saas', 'sao', 'sdr', 'se', 'sla'],
  ...['smb', 'sql', 'tam', 'tcv'],
]

const titleOf = (id: string): string => {
  const words = id
    .split('-')
    .map((word) => (acronyms.includes(word) ? word.toUpperCase() : word))
    .join(' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const frontMatter = z.object({ order: z.number() })

/** The articles there are, in their order. */
const articles = (): readonly { readonly id: string; readonly order: number }[] =>
  globSync('content/articles/en/*.mdx')
    .map((path) => {
      const [, head = ''] = readFileSync(path, 'utf8').split('---\n')
      return { id: parse(path).name, ...frontMatter.parse(parseYaml(head)) }
    })
    .sort((a, b) => a.order - b.order)

/** The article that a new calculator belongs to until its author names another. */
const newestArticle = (): string => articles().at(-1)?.id ?? ''

const finder = 'content/finder.yaml'

/** What leads to a new calculator: the newest article with a link at its end, in every language, and the finder of the home page. */
export const linkedFrom = (id: string): Files =>
  new Map([
    ...languageCodes.map((code): [string, string] => {
      const path = `content/articles/${code}/${newestArticle()}.mdx`
      return [path, `${readFileSync(path, 'utf8').trimEnd()}\n\n<CalculatorLink id="${id}" />\n`]
    }),
    [finder, `${readFileSync(finder, 'utf8').trimEnd()}\n    - ${id}\n`],
  ])

/** A model with its words. */
const calculatorFiles = (id: string): Files => {
  const values = { id, title: titleOf(id), article: newestArticle() }
  const text = fill(template('model.ts'), values).replaceAll("'../../", "'../")
  return new Map([
    [`src/models/${id}.ts`, text],
    ...languageCodes.map((code): [string, string] => [
      `content/calculators/${code}/${id}.yaml`,
      fill(template(`words.${code}.yaml`), values),
    ]),
  ])
}

/** The calculator of this name, or else the first there is; files that hold none are passed over. */
async function calculatorFor(id: string): Promise<Model | undefined> {
  const paths = globSync('src/models/*.ts').sort()
  const own = paths.filter((path) => parse(path).name === id)
  for (const path of [...own, ...paths]) {
    const module: { readonly default?: unknown } = await import(pathToFileURL(path).href).catch(
      () => ({}),
    )
    if (isModel(module.default)) return module.default
  }
  return undefined
}

/** An article after the others, with the calculator of its own name or else the first there is. */
const articleFiles = async (id: string): Promise<Files> => {
  const { id: calculator = '', headline = '' } = (await calculatorFor(id)) ?? {}
  const values = {
    calculator,
    headline,
    title: titleOf(id),
    today: new Date().toISOString().slice(0, 10),
    order: String((articles().at(-1)?.order ?? 0) + 1),
  }
  return new Map(
    languageCodes.map((code) => [
      `content/articles/${code}/${id}.mdx`,
      fill(template(`article.${code}.mdx`), values),
    ]),
  )
}

/** Addresses that an article would take from a page there is. */
const taken = (): readonly string[] => [
  ...languageCodes,
  ...readdirSync('src/pages/[...lang]').map((name) => parse(name).name),
]

/**
 * The files of a new calculator or article: complete, in every language.
 * @throws Error in a sentence, for an id that is malformed or stands for something already.
 */
export async function filesOf(kind: Kind, id: string): Promise<Files> {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) || id.length > 32)
    throw new Error(
      `"${id}" is no id: an id is lower-case words with hyphens between them, as win-rate, and no longer than 32 characters.`,
    )
  if (kind === 'article' && taken().includes(id))
    throw new Error(`/${id}/ is a page of the site already, so no article can be called that.`)
  const files = await (kind === 'calculator' ? calculatorFiles(id) : articleFiles(id))
  const there = [...files.keys()].find((path) => existsSync(path))
  if (there !== undefined) throw new Error(`${there} is there already; take another id.`)
  return files
}

/** Writes files below a folder. */
export function write(files: Files, root = '.'): void {
  for (const [path, text] of files) {
    mkdirSync(join(root, dirname(path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
}
