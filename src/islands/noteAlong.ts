import { differing, sentIn } from './sent'
import { noteOf } from './note'
import { openedWith } from './opened'
import type { Case } from './useCase'

/** The note that goes with these numbers where they are kept: the reader's own, or a sender's while they are as sent. */
export function noteAlong({ store, state }: Case): string {
  const sent = sentIn(store.scope, openedWith())
  const isAsSent = differing(sent.values, state.values).length === 0
  return noteOf(store) || (isAsSent ? sent.note : '')
}
