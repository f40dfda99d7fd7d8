import { unreadFields } from '../case'
import { fill } from '../i18n'
import type { Case } from './useCase'

/** That results are older than what stands in the fields, and which fields those are. */
export const staleness = ({ state }: Case): string | undefined => {
  const fields = unreadFields(state)
  return fields ? fill(state.reader.strings.held, { fields }) : undefined
}

/** The one sentence that a screen reader hears after a change. */
export const spoken = (card: Case): string => {
  const { headline } = card.store.scope.model
  const { reader, result } = card.state
  const value = reader.answer(headline, result.outputs[headline])
  return staleness(card) ?? fill(reader.strings.announce, { label: reader.label(headline), value })
}
