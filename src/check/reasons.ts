import type { PageModel } from '../engine'
import { valueAt, type Misfit } from './schemaFaults'

const asWord =
  'This word may stand inside a sentence: a small letter at its start, and no full stop.'
const asSentence =
  'This stands alone where a result would be: a capital at its start, and a full stop at its end.'

/** Reasons that do not read well where they stand: words inside a sentence, refusals alone. */
export const unfitReasons = (model: PageModel, words: unknown): Misfit[] => {
  const reasons = model.steps.filter(({ op }) => op === 'unless')
  const unfit = reasons.flatMap(({ key = '', tone }): [string, string][] => {
    const text = valueAt(words, ['reasons', key])
    if (typeof text !== 'string') return []
    const fits = tone
      ? !/^\p{Lu}(?!\p{Lu})|[.!?]$/u.test(text)
      : /^\P{L}*\p{Lu}.*[.!?]$/su.test(text)
    return fits ? [] : [[key, tone ? asWord : asSentence]]
  })
  return [...new Map(unfit)].map(([key, sentence]) => [['reasons', key], sentence])
}
