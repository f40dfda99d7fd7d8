import { evaluate, type Result } from '../engine/page'
import { fill, type LanguageCode } from '../i18n'
import { compare as words } from '../i18n/panels/compare'
import { lengthOf, longest, type KeptCase } from '../url/beside'
import type { Case } from './useCase'

/** One case of a comparison, with what comes of its numbers. */
export interface Column {
  readonly name: string
  readonly result: Result
}

/** What a kept case is called: as its keeper did, or by its place, from 0. */
export const keptName = (code: LanguageCode, { name }: KeptCase, at: number): string =>
  name || fill(words[code].usual, { n: String(at + 1) })

/** What is said of a name that is longer than a link carries; nothing of any other. */
export const tooLongName = (code: LanguageCode, name: string): string =>
  lengthOf(name) > longest.name
    ? fill(words[code].long, { most: String(longest.name), n: String(lengthOf(name)) })
    : ''

/** The present case, and kept ones beside it. */
export const columnsOf = (
  { store, state: { reader, result } }: Case,
  kept: readonly KeptCase[],
): readonly Column[] => [
  { name: words[reader.locale.code].now, result },
  ...kept.map((one, at) => ({
    name: keptName(reader.locale.code, one, at),
    result: evaluate(store.scope.model, one.values),
  })),
]

/** An input or a result of one case, as it is written. */
export const written = (
  { store: { scope }, state: { reader } }: Case,
  key: string,
  { values, outputs }: Result,
): string =>
  key in scope.model.inputs
    ? reader.given(key, values[key] ?? '')
    : reader.answer(key, outputs[key])
