import type { Language } from '../i18n'
import type { Scope } from '../url'
import { apply, initialState, type Setting } from './apply'
import type { CaseEvent, CaseState } from './state'
import type { parseTyped } from './typed'

/** Hears every event with the state it led to, and the state before. */
export type Listener = (state: CaseState, event: CaseEvent, before: CaseState) => void

/** One calculator on one page. */
export interface CaseStore {
  readonly scope: Scope
  readonly state: () => CaseState
  readonly send: (event: CaseEvent) => void
  /** The inputs that whoever shows this in a frame lets nobody move. */
  readonly locked?: readonly string[]
  /** @returns a function that ends the listening */
  readonly listen: (listener: Listener) => () => void
  /** Loads what reads numbers as people write them; again, where that failed. @returns whether it came */
  readonly loadParser: () => Promise<boolean>
}

type Parser = typeof parseTyped
const parserChunk = (): Promise<Parser> => import('./typed').then((chunk) => chunk.parseTyped)

/**
 * Opens one calculator. Events apply in the order in which they are sent, also those that a listener sends.
 * @param load fetches the parser
 */
export function createCase(
  scope: Scope,
  language: Language,
  load: () => Promise<Parser> = parserChunk,
): CaseStore {
  let setting: Setting = { scope, language, parse: 'onItsWay' }
  let state = initialState(setting)
  const listeners = new Set<Listener>()
  const queue: CaseEvent[] = []
  let applying = false

  const send = (event: CaseEvent): void => {
    queue.push(event)
    if (applying) return
    applying = true
    try {
      for (let next = queue.shift(); next; next = queue.shift()) {
        const before = state
        state = apply(setting, before, next)
        for (const listener of [...listeners]) listener(state, next, before)
      }
    } finally {
      applying = false
    }
  }

  return {
    scope,
    state: () => state,
    send,
    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async loadParser() {
      const parse = await load().catch(() => undefined)
      setting = { ...setting, parse: parse ?? 'missing' }
      send({ kind: parse ? 'parserLoaded' : 'parserMissing' })
      return parse !== undefined
    },
  }
}
