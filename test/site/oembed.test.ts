import { readFileSync } from 'node:fs'
import { parse } from 'parse5'
import { describe, expect, test } from 'vitest'
import { z } from 'astro/zod'
import { builds, hasFile, type Build } from '../support/addresses'
import { models } from '../support/content'
import { isNotFound, type PageDocument } from '../support/documents'
import { all, attribute } from '../support/dom'

const answer = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('rich'),
    version: z.literal('1.0'),
    title: z.string().min(1),
    provider_name: z.string().min(1),
    provider_url: z.url(),
    html: z.string().min(1),
    width: z.number().int().positive(),
    height: z.number().int().positive(),
  }),
  z.object({
    type: z.literal('link'),
    version: z.literal('1.0'),
    title: z.string().min(1),
    provider_name: z.string().min(1),
    provider_url: z.url(),
  }),
])

const discovered = ({ root }: PageDocument): (string | undefined)[] =>
  all(root, 'link', { rel: 'alternate', type: 'application/json+oembed' }).map((link) =>
    attribute(link, 'href'),
  )

/** Calculators with their worked cases, and articles. */
const isEmbeddable = (page: PageDocument): boolean =>
  /^\/(es\/)?calculators\/[^/]+\//.test(page.path) ||
  (all(page.root, 'article', { class: 'essay' }).length > 0 && !isNotFound(page))

const read = (build: Build, address: string): unknown =>
  JSON.parse(readFileSync(`${build.folder}/${address.slice(build.home.length)}`, 'utf8'))

describe.each(builds)('programs find what to show for an address, $name', (build) => {
  test('every calculator, worked case and article names its file, and no other page does', () => {
    const found = build.pages.filter((page) => discovered(page).length > 0)
    expect(found.map(({ path }) => path)).toEqual(
      build.pages.filter(isEmbeddable).map(({ path }) => path),
    )
    expect(found.length).toBeGreaterThan(models.length * 2)
    for (const page of found) {
      const [address = ''] = discovered(page)
      expect(discovered(page)).toHaveLength(1)
      expect(address.startsWith(`${build.home}oembed/`), address).toBe(true)
      expect(hasFile(build, address.slice(build.home.length)), address).toBe(true)
    }
  })

  test('each is an answer of oEmbed 1.0, with a frame of this site in the page’s language', () => {
    for (const page of build.pages.filter(isEmbeddable)) {
      const [address = ''] = discovered(page)
      const one = answer.parse(read(build, address))
      if (one.type === 'link') continue
      const [frame] = all(parse(one.html), 'iframe')
      const source = new URL(attribute(frame, 'src') ?? '')
      const place = (source.origin + source.pathname).slice(build.home.length)
      expect(source.href.startsWith(build.home), page.path).toBe(true)
      expect(place.startsWith('es/'), page.path).toBe(page.code === 'es')
      expect(hasFile(build, place), place).toBe(true)
      expect(attribute(frame, 'title'), page.path).not.toBe('')
      const calculator = /calculators\/([^/]+)\//.exec(page.path)?.[1]
      expect(place.includes('/figure/'), page.path).toBe(calculator === undefined)
      if (calculator) expect(source.searchParams.has('v'), page.path).toBe(true)
    }
  })
})
