import { LinkChecker, LinkState } from 'linkinator'
import { describe, expect, test } from 'vitest'
import { builds, hasFile, type Build } from '../support/addresses'
import { all, attribute } from '../support/dom'
import { isEmbed, isNotFound } from '../support/documents'

/** Checks everything that any page of a build links to or loads. */
const follow = async ({ origin, pages }: Build) => {
  const { links } = await new LinkChecker().check({
    path: pages.map(({ path }) => origin + path),
    recurse: true,
    checkFragments: true,
    checkCss: true,
    linksToSkip: [`^(?!${new URL(origin).origin}/)`],
  })
  return links
}

/** The pages that a reader can come to from another by a link. */
const linked = ({ pages }: Build): ReadonlySet<string> =>
  new Set(
    pages.flatMap(({ path, root }) => {
      const links = all(root, 'a', { href: true }).map((link) => attribute(link, 'href') ?? '')
      return links.map((to) => new URL(to, `http://site.example${path}`).pathname)
    }),
  )

/** Every address of this build's own host that is written out anywhere in a page, code samples included. */
const writtenOut = ({ pages, home }: Build): Map<string, string> => {
  const own = new RegExp(`${new URL(home).origin}[^\\s"'<>&\`\\\\]*`, 'g')
  const found = pages.flatMap(({ path, html }) =>
    [...html.matchAll(own)].map(([url]): [string, string] => [url, path]),
  )
  return new Map(found)
}

const leads = (build: Build, to: string, home: string): boolean =>
  to.startsWith(home) && hasFile(build, to.slice(home.length).replace(/[?#].*/, ''))

describe.each(builds)('every click lands somewhere, $name', (build) => {
  test('every link, asset and anchor leads somewhere', async () => {
    // The checker takes a base that has a target and no address for one that leads to "undefined".
    const broken = (await follow(build)).filter(
      ({ state, url, parent = '' }) =>
        state === LinkState.BROKEN && url !== new URL('undefined', parent).href,
    )
    expect(broken.map(({ parent, url, status }) => `${parent} → ${url} (${status})`)).toEqual([])
  })

  test('a link leads to every page but embeds and those for lost readers', () => {
    const reached = linked(build)
    const folder = new URL(build.home).pathname
    const meant = build.pages.filter((page) => !isEmbed(page) && !isNotFound(page))
    const orphans = meant.filter(({ path }) => !reached.has(folder + path.slice(1)))
    expect(orphans.map(({ path }) => path)).toEqual([])
  })

  test('an address that other sites copy exists: canonical, alternate, embed code', () => {
    const lost = [...writtenOut(build)].filter(([url]) => !leads(build, url, build.home))
    expect(lost.map(([url, path]) => `${path} → ${url}`)).toEqual([])
  })

  test('a button without scripts leads to a page', () => {
    const folder = new URL(build.home).pathname
    const targets = build.pages.flatMap(({ path, root }) =>
      all(root, '*', { formaction: true }).map((button) => ({
        path,
        to: attribute(button, 'formaction') ?? '',
      })),
    )
    const lost = targets.filter(({ to }) => !leads(build, to, folder))
    expect(lost.map(({ path, to }) => `${path} → ${to}`)).toEqual([])
  })
})
