import { HtmlValidate, StaticConfigLoader, type ConfigData } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { builtPages } from '../support/pages'

const config: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  elements: [
    'html5',
    {
      'astro-island': { flow: true, phrasing: true, transparent: true },
      // Astro puts the island's one rule beside the first island, and browsers read it there.
      style: { flow: true },
    },
  ],
  rules: {
    // <input/> and <input> are the same to a browser, and Preact writes the first.
    'void-style': 'off',
    // A table laid out as a grid on a phone keeps its meaning in Safari only by its roles.
    'no-redundant-role': 'off',
    // An article may hold two calculators, and each names its fields by its own keys.
    'form-dup-name': 'off',
  },
}
const validator = new HtmlValidate(new StaticConfigLoader(config))

describe('every page is valid HTML', () => {
  for (const { path, html } of builtPages)
    test(path, async () => {
      const { results } = await validator.validateString(html, path)
      const faults = results.flatMap(({ messages }) =>
        messages.map(
          ({ ruleId, selector, message }) => `${ruleId} at ${selector ?? 'the page'}: ${message}`,
        ),
      )
      expect(faults).toEqual([])
    })
})
