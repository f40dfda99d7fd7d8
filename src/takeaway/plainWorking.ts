import { explain } from '../engine/explain'
import { vocabularyOf } from '../i18n/vocabulary'
import { plainFormula } from './plainFormula'
import { rangeLines } from './ranged'
import type { Taken } from './taken'

/** A case as plain text: its numbers, and how each result comes about. */
export function plainWorking(taken: Taken): string {
  const { model, reader, result, words, note = '', link } = taken
  const vocabulary = vocabularyOf(model, reader)
  const inputs = Object.keys(model.inputs).flatMap((key) => [
    `${reader.label(key)}: ${reader.given(key, result.values[key] ?? '')}`,
    ...rangeLines(taken, key).map((line) => `  ${line}`),
  ])
  const outputs = Object.entries(result.outputs).map(([key, { ok }]) => {
    const working = explain(model, result, key, vocabulary)
    const formula = `${reader.label(key)} = ${plainFormula(working.formula)}`
    const sum = `  = ${plainFormula(working.numbers)}`
    const came = ok ? [sum, `  = ${working.result}`] : [`  ${working.result}`]
    const ranging = rangeLines(taken, key).map((line) => `  ${line}`)
    return [formula, ...came, ...ranging].join('\n')
  })
  return [
    reader.words.title,
    [reader.strings.inputs, ...inputs].join('\n'),
    reader.strings.working,
    ...outputs,
    ...(note === '' ? [] : [`${words.note}: ${note}`]),
    link,
  ].join('\n\n')
}
