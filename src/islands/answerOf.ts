import type { CaseState } from '../case'
import { movedBy } from '../engine/movedBy'
import type { PageModel } from '../engine/page'

/** One result as it is written: for machines, and for people. */
export interface Answer {
  /** Unrounded, in the model's unit; empty where there is none. */
  readonly value: string
  readonly class: string | undefined
  readonly text: string
  /** It may be translated, as no number may. */
  readonly isWords: boolean
}

/** One result as it stands now; or the word that stands for it, or why there is none. */
export function answerOf({ reader, result }: CaseState, name: string): Answer {
  const outcome = result.outputs[name]
  const text = reader.answer(name, outcome)
  if (!outcome || outcome.ok)
    return { value: String(outcome?.value ?? ''), class: undefined, text, isWords: false }
  const { problem } = outcome
  const word = { value: '', text, isWords: true }
  if (problem.kind === 'reason' && problem.tone) return { ...word, class: `word ${problem.tone}` }
  // A reason that holds for every result is said once, above them.
  if (result.problems.length > 0)
    return { ...word, class: 'none', text: reader.strings.notAvailable }
  return { ...word, class: 'none reason' }
}

/** The result that the reader is moving, by its name. */
export const moving = (model: PageModel, { last }: CaseState): string =>
  last === undefined ? model.headline : movedBy(model, last)
