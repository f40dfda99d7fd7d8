import { createHash } from 'node:crypto'
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { parse, type DefaultTreeAdapterTypes } from 'parse5'

type Element = DefaultTreeAdapterTypes.Element

const elements = (node: DefaultTreeAdapterTypes.Node): Element[] => [
  ...('tagName' in node ? [node] : []),
  ...('childNodes' in node ? node.childNodes.flatMap(elements) : []),
]

/** Where what an island needs is written, by its content. */
const folder = '_astro/props/'

/**
 * A page with its islands' props in files of their own, named by `data-props`, which `client:near` reads.
 * @param write writes one of them and returns its address
 */
export function withPropsApart(html: string, write: (props: string) => string): string {
  let page = ''
  let from = 0
  for (const { tagName, attrs, sourceCodeLocation } of elements(
    parse(html, { sourceCodeLocationInfo: true }),
  )) {
    const value = attrs.find(({ name }) => name === 'props')?.value
    const place = sourceCodeLocation?.attrs?.['props']
    if (tagName !== 'astro-island' || value === undefined || !place) continue
    page += `${html.slice(from, place.startOffset)}data-props="${write(value)}"`
    from = place.endOffset
  }
  return page + html.slice(from)
}

/**
 * Takes what calculators need to start out of the pages that are read first and played later,
 * so that their text comes sooner. A calculator's own page is played at once, and keeps it.
 */
export const propsApart = (): AstroIntegration => {
  let base = '/'
  return {
    name: 'props-apart',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/')
      },
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir)
        mkdirSync(root + folder, { recursive: true })
        const write = (props: string): string => {
          const name = `${createHash('sha256').update(props).digest('hex').slice(0, 12)}.json`
          writeFileSync(root + folder + name, props)
          return base + folder + name
        }
        const later = globSync('**/*.html', { cwd: root }).filter(
          (path) => !/^(?:es\/)?(?:calculators|embed)\//.test(path),
        )
        for (const path of later) {
          const html = readFileSync(root + path, 'utf8')
          writeFileSync(root + path, withPropsApart(html, write))
        }
      },
    },
  }
}
