import { readFileSync } from 'node:fs'
import { brotliCompressSync, constants } from 'node:zlib'
import { init, parse } from 'es-module-lexer'
import type { PageDocument } from './documents'
import { all, attribute, text, type Element } from './dom'

await init()

/** How many bytes travel, compressed as a host does for files that never change: as well as it can. */
export const packed = (content: string | Buffer, quality = constants.BROTLI_MAX_QUALITY): number =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length

const known = new Map<string, number>()
const weigh = (content: string): number => {
  const weight = known.get(content) ?? packed(content)
  known.set(content, weight)
  return weight
}

/** The file behind an address of the built site. */
export const fileOf = (address: string): string =>
  `dist${new URL(address, 'http://site.example').pathname}`

const runs = (script: Element): boolean =>
  ['', 'module', 'text/javascript'].includes(attribute(script, 'type') ?? '')

/** What a module asks for at once; what it may ask for later is not counted. */
const imports = (source: string, from: string): string[] => {
  const [found] = parse(source)
  const atOnce = found.flatMap((one) =>
    one.type === 'static' || one.type === 'reexport-star' ? [one.specifier] : [],
  )
  return atOnce.map((specifier) => new URL(specifier, `http://site.example${from}`).pathname)
}

/** Every script that a page runs before its calculators answer: inline ones as text, files by address. */
export function scriptsOf({ root, path }: PageDocument): { inline: string[]; files: string[] } {
  const scripts = all(root, 'script').filter(runs)
  const inline = scripts.filter((script) => attribute(script, 'src') === undefined).map(text)
  const islands = all(root, 'astro-island').flatMap((island) =>
    ['component-url', 'renderer-url', 'before-hydration-url'].map((name) =>
      attribute(island, name),
    ),
  )
  const preloads = all(root, 'link', { rel: 'modulepreload' }).map((link) =>
    attribute(link, 'href'),
  )
  const entries = [...islands, ...preloads, ...scripts.map((script) => attribute(script, 'src'))]
  const files = new Set<string>()
  const visit = (address: string): void => {
    const { pathname } = new URL(address, `http://site.example${path}`)
    if (files.has(pathname)) return
    files.add(pathname)
    imports(readFileSync(fileOf(pathname), 'utf8'), pathname).forEach(visit)
  }
  entries.filter((entry) => entry !== undefined).forEach(visit)
  inline.flatMap((source) => imports(source, path)).forEach(visit)
  return { inline, files: [...files] }
}

/** The bytes of script that a page needs. */
export const scriptWeight = (page: PageDocument): number => {
  const { inline, files } = scriptsOf(page)
  const sources = [...inline, ...files.map((file) => readFileSync(fileOf(file), 'utf8'))]
  return sources.reduce((sum, source) => sum + weigh(source), 0)
}
