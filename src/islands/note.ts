import { useState } from 'preact/hooks'
import type { CaseStore } from '../case'
import { longest, plainText } from '../url/beside'
import { keepHere, keptHere, recordOf } from './entry'

/** Where a visit keeps what is being written, by calculator. */
const name = 'notes'

const kept = (): Readonly<Record<string, unknown>> => recordOf(keptHere(name))
const writtenTo = ({ scope }: CaseStore): string => {
  const note = kept()[scope.model.id]
  return typeof note === 'string' ? note : ''
}

/** The note that goes with these numbers: what fits of what is being written. */
export const noteOf = (store: CaseStore): string => plainText(writtenTo(store), longest.note)

/** What a reader is writing to go with these numbers; it outlives closing, a reload and another language. */
export function useNote(store: CaseStore): readonly [string, (note: string) => void] {
  const [note, setNote] = useState(() => writtenTo(store))
  const write = (text: string): void => {
    setNote(text)
    keepHere(name, { ...kept(), [store.scope.model.id]: text })
  }
  return [note, write]
}
