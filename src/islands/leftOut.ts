import { unreadFields } from '../case'
import { fill } from '../i18n'
import { rangeOf } from '../i18n/panels/rangeOf'
import { keptFor } from './entry'
import { recordOf } from './record'
import type { Case } from './useCase'

/** Under this a visit keeps, by calculator, what stands in the ends of ranges where that is no range. */
export const endsName = 'ranges'

/** The ends of an input's range, as they are named there. */
export const endsOf = (key: string): readonly [string, string] => [`${key}.low`, `${key}.high`]

/** The names of the ranges in whose ends something stands that makes none. */
export const rangesLeftOut = (
  { store: { scope }, state: { reader } }: Case,
  texts: object,
): readonly string[] =>
  Object.keys(scope.model.inputs)
    .filter((key) => endsOf(key).some((end) => end in texts))
    .map((key) => fill(rangeOf[reader.locale.code], { label: reader.label(key) }))

/** The names of fields and ranges that hold no number that could be sent; nothing where each does. */
export function leftOut(card: Case): string {
  const texts = recordOf(keptFor(endsName, card.store.scope.model.id))
  return [unreadFields(card.state), ...rangesLeftOut(card, texts)].filter(Boolean).join(', ')
}
