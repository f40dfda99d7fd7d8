import type { PageModel, Vocabulary } from '../engine/page'
import type { Reader } from './reader'

/** The names and numbers that a calculator's working is written in. */
export const vocabularyOf = (
  { outputs }: PageModel,
  { label, words, strings, format, given, problem }: Reader,
): Vocabulary => ({
  name: label,
  amount: (value, unit) => format.full(value, unit),
  given,
  outcome: (key, value) =>
    format.full(value, outputs[key]?.unit ?? 'number', undefined, words.outputs[key]?.unit),
  option: (key) => words.options[key] ?? key,
  problem,
  operations: strings.operations,
})
