import { useState } from 'preact/hooks'
import type { CaseStore } from '../case'
import { keepHere, keptHere } from './entry'

/** Where a visit keeps what is being written, by calculator. */
const name = 'notes'

const kept = (): Readonly<Record<string, unknown>> => {
  const notes = keptHere(name)
  return typeof notes === 'object' && notes ? { ...notes } : {}
}

/** The note that a reader is writing to go with these numbers; it outlives closing, a reload and another language. */
export function useNote({ scope }: CaseStore): readonly [string, (note: string) => void] {
  const { id } = scope.model
  const [note, setNote] = useState(kept()[id])
  const write = (text: string): void => {
    setNote(text)
    keepHere(name, { ...kept(), [id]: text })
  }
  return [typeof note === 'string' ? note : '', write]
}
