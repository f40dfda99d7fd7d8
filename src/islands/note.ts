import { useEffect, useRef, useState } from 'preact/hooks'
import type { CaseStore } from '../case'
import { keepHere, keptHere } from './entry'

/** Where a visit keeps what is being written, by calculator. */
const name = 'notes'
/** Long enough, in ms, that a writer has paused. */
const pause = 400

const kept = (): Readonly<Record<string, unknown>> => {
  const notes = keptHere(name)
  return typeof notes === 'object' && notes ? { ...notes } : {}
}
const noteOf = (id: string): string => {
  const note = kept()[id]
  return typeof note === 'string' ? note : ''
}

/** The note that a reader is writing to go with these numbers; it outlives closing, a reload and another language. */
export function useNote({ scope }: CaseStore) {
  const { id } = scope.model
  const [note, setNote] = useState(() => noteOf(id))
  const latest = useRef(note)
  latest.current = note
  const keep = (): void => {
    if (latest.current !== noteOf(id)) keepHere(name, { ...kept(), [id]: latest.current })
  }
  useEffect(() => {
    // Before the page sets aside what a reload finds.
    addEventListener('pagehide', keep, true)
    return () => {
      removeEventListener('pagehide', keep, true)
      keep()
    }
  }, [])
  useEffect(() => {
    const timer = setTimeout(keep, pause)
    return () => clearTimeout(timer)
  }, [note])
  return { note, setNote, keep }
}
