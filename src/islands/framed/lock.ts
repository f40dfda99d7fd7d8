import type { CaseEvent, CaseStore } from '../../case'
import { startValues, type Values } from '../../engine/page'
import { fill } from '../../i18n'
import { addressQuery, replaceQuery } from '../../url'
import { sayInFrame, wordFor } from './told'

/** Worked cases that would change what is locked are not offered. */
function offerCases({ scope: { model } }: CaseStore, kept: Values): void {
  const fits = Object.entries(model.presets).filter(([, given]) => {
    const values = startValues(model, given)
    return Object.entries(kept).every(([key, value]) => values[key] === value)
  })
  for (const button of document.querySelectorAll<HTMLElement>('.presets [data-preset]'))
    button.hidden = !fits.some(([key]) => key === button.dataset['preset'])
  const cases = document.querySelector('.presets')?.closest('form')
  if (cases) cases.hidden = fits.length === 0
}

/** Lets nobody move what is locked, and says so to those who hear the page. */
function shut(keys: readonly string[]): void {
  const word = wordFor('locked')
  for (const key of keys)
    for (const control of document.querySelectorAll<HTMLInputElement>(
      `[name="${key}"], [data-slider="${key}"]`,
    )) {
      const name = control.getAttribute('aria-label') ?? control.labels?.[0]?.textContent.trim()
      control.disabled = true
      if (!name?.endsWith(word)) control.setAttribute('aria-label', `${name}, ${word}`)
    }
}

/**
 * Keeps what the host of this frame has locked as it was opened, whatever would change it: a field, a
 * figure, a worked case, a reset, an address. What an address would have changed is told.
 * @param locked keys of inputs
 */
export function keepLocked(store: CaseStore, locked: readonly string[]): void {
  const { scope, send, state, listen } = store
  const kept: Values = Object.fromEntries(
    Object.entries(state().values).filter(([key]) => locked.includes(key)),
  )
  const admitted = (event: CaseEvent): CaseEvent => {
    const keys = 'key' in event ? [event.key] : []
    const along = event.kind === 'moved' ? Object.keys(event.along ?? {}) : []
    const [stays] = [...keys, ...along].filter((key) => key in kept)
    if (stays !== undefined) return { kind: 'left', key: stays }
    if (event.kind !== 'replaced') return event
    return { ...event, values: { ...event.values, ...kept } }
  }
  Object.assign(store, { locked, send: (event: CaseEvent) => send(admitted(event)) })
  // An address comes by a way of its own.
  listen(({ values, reader }, event) => {
    if (event.kind !== 'opened') return
    const changed = Object.keys(kept).filter((key) => values[key] !== kept[key])
    if (changed.length === 0) return
    const { address } = event
    send({ kind: 'opened', address: { ...address, values: { ...address.values, ...kept } } })
    sayInFrame(
      changed.map((key) => {
        const names = { label: reader.label(key), value: reader.given(key, kept[key] ?? '') }
        return fill(wordFor('stays'), names)
      }),
    )
    // Once that address has been read.
    setTimeout(() => replaceQuery((search) => addressQuery(scope, search, state())))
  })
  shut(locked)
  offerCases(store, kept)
  document.documentElement.classList.add('kept')
}
