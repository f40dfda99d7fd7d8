import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { all, attribute, text, type Element } from '../support/dom'
import { inlineScripts } from '../../src/components/inlineScripts'
import { documents, type PageDocument } from '../support/documents'

const policies = ({ root }: PageDocument): Element[] =>
  all(root, 'meta').filter(
    (one) => attribute(one, 'http-equiv')?.toLowerCase() === 'content-security-policy',
  )

/** The sources of each directive of a page's policy. */
const directives = (page: PageDocument): ReadonlyMap<string, readonly string[]> =>
  new Map(
    policies(page)
      .flatMap((one) => (attribute(one, 'content') ?? '').split(';'))
      .map((directive) => {
        const [name = '', ...sources] = directive.trim().split(/\s+/)
        return [name, sources]
      }),
  )

const hash = (element: Element): string =>
  `'sha256-${createHash('sha256').update(text(element)).digest('base64')}'`

describe('a page runs only what the site put into it', () => {
  for (const page of documents)
    test(`${page.path} has a policy that names what may run`, () => {
      const policy = directives(page)
      const scripts = all(page.root, 'script').filter(
        (script) => attribute(script, 'src') === undefined,
      )
      const outside = (sources: readonly string[] = []) =>
        sources.filter((source) => !/^'(self|sha\d+-[\w+/=]+)'$/.test(source))
      expect(policies(page)).toHaveLength(1)
      expect(policy.get('default-src')).toEqual(["'self'"])
      expect(policy.get('script-src')).toEqual(
        expect.arrayContaining(["'self'", ...scripts.map(hash)]),
      )
      expect(policy.get('style-src')).toEqual(
        expect.arrayContaining(["'self'", ...all(page.root, 'style').map(hash)]),
      )
      expect([...outside(policy.get('script-src')), ...outside(policy.get('style-src'))]).toEqual(
        [],
      )
    })

  test('every script stands after the policy, where it holds, but for what must run before the styles', () => {
    const early = [inlineScripts.theme.script, inlineScripts.frame.script]
    const found = documents.flatMap((page) => {
      const [policy] = policies(page)
      const places = all(page.root, '*')
      const before = policy ? places.slice(0, places.indexOf(policy)) : places
      return before
        .filter((one) => one.tagName === 'script' && !early.includes(text(one)))
        .map(() => page.path)
    })
    expect(found).toEqual([])
  })

  test('no element carries a style or a handler, which the policy would block', () => {
    const found = documents.flatMap(({ path, root }) =>
      all(root, '*').flatMap(({ tagName, attrs }) =>
        attrs
          .filter(({ name }) => /^(style$|on)/.test(name))
          .map(({ name }) => `${path}: ${tagName} ${name}`),
      ),
    )
    expect(found).toEqual([])
  })
})
