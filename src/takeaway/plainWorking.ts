import { explain } from '../engine/explain'
import { vocabularyOf } from '../i18n/vocabulary'
import { plainFormula } from './plainFormula'
import type { Taken } from './taken'

/** A case as plain text: its numbers, and how each result comes about. */
export function plainWorking({ model, reader, result, words, note = '', link }: Taken): string {
  const vocabulary = vocabularyOf(model, reader)
  const inputs = Object.keys(model.inputs).map(
    (key) => `${reader.label(key)}: ${reader.given(key, result.values[key] ?? '')}`,
  )
  const outputs = Object.entries(result.outputs).map(([key, { ok }]) => {
    const working = explain(model, result, key, vocabulary)
    const formula = `${reader.label(key)} = ${plainFormula(working.formula)}`
    const sum = `  = ${plainFormula(working.numbers)}`
    return ok
      ? [formula, sum, `  = ${working.result}`].join('\n')
      : [formula, `  ${working.result}`].join('\n')
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
