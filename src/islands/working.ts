import { explain } from '../engine/explain'
import type { PageModel } from '../engine/page'
import type { CaseState } from '../case'
import { vocabularyOf } from '../i18n/vocabulary'
import { escaped } from './text'

/** Stand around a name while a formula is a text. */
const [opens, closes] = ['\ue000', '\ue001']

/** Names become links to their field or result, exponents are raised. */
const marked = (text: string, { id, inputs }: PageModel, label: (key: string) => string): string =>
  escaped(text)
    .replace(/\^\{([^}]*)\}/g, '<sup>$1</sup>')
    .replace(RegExp(`${opens}(\\w+)${closes}`, 'g'), (_, key: string) => {
      const kind = key in inputs ? 'effort' : 'load'
      return `<a class="${kind}" data-of="${key}" href="#${id}-${key}" target="_self">${escaped(label(key))}</a>`
    })

/** One operation a line, as one text. */
const lines = (formula: readonly string[], terms: readonly string[]): string =>
  terms.map((term) => `<span class="term">${term}</span>`).join(formula.length > 1 ? '' : ' ')

/** The numbers of one result, and what they come to, as HTML; or why there is none. */
export function sumOf(model: PageModel, { reader, result }: CaseState, name: string): string {
  const vocabulary = vocabularyOf(model, reader)
  const { numbers, result: end, terms } = explain(model, result, name, vocabulary)
  if (!result.outputs[name]?.ok) return `<p>${escaped(end)}</p>`
  const sum = lines(
    numbers,
    terms.numbers.map((text) => marked(text, model, reader.label)),
  )
  return `<p translate="no">${sum} <span class="term">= <strong>${escaped(end)}</strong></span></p>`
}

/** How one result comes about, as HTML: its formula, and the same with the reader's numbers in it. */
function working(model: PageModel, state: CaseState, name: string): string {
  const { label } = state.reader
  const vocabulary = vocabularyOf(model, state.reader)
  const names = { ...vocabulary, name: (key: string) => opens + key + closes }
  const { terms } = explain(model, state.result, name, names)
  const { formula } = explain(model, state.result, name, vocabulary)
  const words = lines(
    formula,
    terms.formula.map((text) => marked(text, model, label)),
  )
  const head = `<p><span class="name">${escaped(label(name))}</span> = ${words}</p>`
  return head + sumOf(model, state, name)
}

/** The same of several results, one below another. */
export const workings = (model: PageModel, state: CaseState, names: readonly string[]): string =>
  names.map((name) => working(model, state, name)).join('')
