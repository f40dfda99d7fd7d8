import { useState } from 'preact/hooks'
import type { CaseStore } from '../../case'
import { keepFor } from '../entry'
import { notesName, writtenTo } from '../note'

/** What a reader is writing to go with these numbers; it outlives closing, a reload and another language. */
export function useNote(store: CaseStore): readonly [string, (note: string) => void] {
  const [note, setNote] = useState(() => writtenTo(store))
  const write = (text: string): void => {
    setNote(text)
    keepFor(notesName, store.scope.model.id, text)
  }
  return [note, write]
}
