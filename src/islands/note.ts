import type { CaseStore } from '../case'
import { longest, plainText } from '../url/beside'
import { keptFor } from './entry'

/** Where a visit keeps the notes that are being written, by calculator. */
export const notesName = 'notes'

/** What a reader has written so far to go with these numbers. */
export const writtenTo = ({ scope }: CaseStore): string =>
  String(keptFor(notesName, scope.model.id) ?? '')

/** The note that goes with these numbers: what fits of what is being written. */
export const noteOf = (store: CaseStore): string => plainText(writtenTo(store), longest.note)
