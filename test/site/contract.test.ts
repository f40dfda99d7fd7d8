import { describe, expect, test } from 'vitest'
import { explain, isNumber, startValues, type Input, type Value } from '../../src/engine'
import type { Told } from '../support/plain'
import { shelf } from '../support/content'
import { documents, inLanguage } from '../support/documents'
import { all, attribute, text, type Element } from '../support/dom'
import { matches } from '../../src/check/examples'
import { sections } from '../support/sections'

/** The lines of a formula as the text of a page: breaks and raised exponents are no text. */
const onPage = (lines: readonly string[]): string => lines.join('').replace(/\^\{([^}]*)\}/g, '$1')

const controls = (root: Element): Element[] =>
  ['input', 'select', 'textarea'].flatMap((tag) => all(root, tag))
const nameOf = (element: Element): string => attribute(element, 'name') ?? ''
const namesOf = (elements: readonly Element[]): string[] => elements.map(nameOf).sort()

/** What a control says before any script, as a form would send it. */
const sent = (control: Element | undefined): string | undefined =>
  control?.tagName === 'select'
    ? attribute(all(control, 'option', { selected: true })[0], 'value')
    : attribute(control, 'type') === 'checkbox'
      ? String(attribute(control, 'checked') !== undefined)
      : attribute(control, 'value')

const entered = (input: Input, value: Value | undefined, { format }: Told): string =>
  isNumber(input) ? format.field(Number(value)) : String(value)

const shown = (root: Element, key: string): Element | undefined =>
  all(root, 'output', { name: key }).flatMap((output) => all(output, 'data', { value: true }))[0]

/** What a program reads, as the kind of value that is wanted. */
const asValue = (read: string, like: Value): Value =>
  typeof like === 'string' || read === ''
    ? read
    : typeof like === 'boolean'
      ? read === 'true'
      : Number(read)

const sameCase = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b)

describe.each(shelf)('$name: a link that somebody saved still leads to it', ({ model, code }) => {
  const home = `/calculators/${model.id}/`
  const pages = [
    home,
    ...Object.keys(model.presets).map((key) => `${home}${key}/`),
    `/embed/${model.id}/`,
  ]

  test.each(pages)('%s holds the calculator, and no other', (page) => {
    const document = documents.find(({ path }) => path === inLanguage(code, page))
    const found = document && all(document.root, '*', { 'data-calculator': true })
    expect(found?.map((one) => [one.tagName, attribute(one, 'data-calculator')])).toEqual([
      ['section', model.id],
    ])
  })
})

for (const { path, element, model, values, result, reader, page } of sections)
  describe(`${path}, ${model.id}: a program, or a reader without scripts, gets what everybody gets`, () => {
    test('each input is one control of that name, with its number; sliders have none', () => {
      const named = controls(element).filter((control) => attribute(control, 'name') !== undefined)
      expect(namesOf(named)).toEqual(Object.keys(model.inputs).sort())
      expect(named.filter((control) => attribute(control, 'type') === 'range')).toEqual([])
      const wanted = Object.entries(model.inputs).map(([key, input]) => [
        key,
        entered(input, values[key], reader),
      ])
      expect(named.map((control) => [nameOf(control), sent(control)]).sort()).toEqual(wanted.sort())
    })

    test('each result is there, unrounded for programs and written out for people', () => {
      expect(namesOf(all(element, 'output'))).toEqual(Object.keys(model.outputs).sort())
      for (const [key, outcome] of Object.entries(result.outputs)) {
        const data = shown(element, key)
        expect(attribute(data, 'value'), key).toBe(outcome.ok ? String(outcome.value) : '')
        expect(data && text(data), key).toBe(reader.answer(key, outcome))
        expect(data && text(data).trim(), key).not.toBe('')
      }
    })

    test('each result that was worked out by hand is the one shown', () => {
      const worked = model.examples.filter(({ given }) =>
        sameCase(startValues(model, given), values),
      )
      for (const [key, written] of worked.flatMap((example) => Object.entries(example.expect))) {
        const value = attribute(shown(element, key), 'value') ?? ''
        const unit = model.outputs[key]?.unit ?? 'number'
        expect(
          matches(written, asValue(value, written), unit),
          `${key}: ${value}, not ${String(written)}`,
        ).toBe(true)
      }
    })

    test('each result can be checked: its formula, the numbers put in and what they come to', () => {
      const workings = all(element, 'details').map(text)
      for (const key of Object.keys(model.outputs)) {
        const { formula, numbers, result: end } = explain(model, result, key, reader.vocabulary)
        const parts = [
          `${reader.label(key)} = ${onPage(formula)}`,
          result.outputs[key]?.ok ? `${onPage(numbers)} = ${end}` : end,
        ]
        expect(
          workings.filter((working) => parts.every((part) => working.includes(part))),
          key,
        ).not.toEqual([])
      }
    })

    test('each worked case is a button that leads to its page', () => {
      const buttons = all(element, 'form', { method: 'get' }).flatMap((form) =>
        all(form, 'button', { type: 'submit' }),
      )
      expect(buttons.map((button) => [text(button), attribute(button, 'formaction')])).toEqual(
        Object.keys(model.presets).map((key) => [
          reader.words.presets[key]?.name,
          inLanguage(page.code, `/calculators/${model.id}/${key}/`),
        ]),
      )
    })
  })
