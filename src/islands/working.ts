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

/** How one result comes about, as HTML: its formula, and the same with the reader's numbers in it. */
function working(model: PageModel, { reader, result }: CaseState, name: string): string {
  const { label } = reader
  const vocabulary = vocabularyOf(model, reader)
  const names = { ...vocabulary, name: (key: string) => opens + key + closes }
  const { terms } = explain(model, result, name, names)
  const { formula, numbers, result: end, terms: sums } = explain(model, result, name, vocabulary)
  const mark = (text: string): string => marked(text, model, label)
  const words = lines(formula, terms.formula.map(mark))
  const head = `<p><span class="name">${escaped(label(name))}</span> = ${words}</p>`
  if (!result.outputs[name]?.ok) return `${head}<p>${escaped(end)}</p>`
  const sum = lines(numbers, sums.numbers.map(mark))
  return `${head}<p translate="no">${sum} <span class="term">= <strong>${escaped(end)}</strong></span></p>`
}

/** The same of several results, one below another. */
export const workings = (model: PageModel, state: CaseState, names: readonly string[]): string =>
  names.map((name) => working(model, state, name)).join('')
