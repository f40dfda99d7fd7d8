import { gate, type CaseEvent, type CaseStore } from '../../case'
import { startValues, type Values } from '../../engine/page'
import { fill } from '../../i18n'
import { addressQuery, replaceQuery } from '../../url'

/** The inputs that the host of this frame has locked, by their keys. */
const locked = document.documentElement.dataset['lock']?.split(' ') ?? []
/** What each calculator holds there: as the frame was opened. */
const held = new WeakMap<CaseStore, Values>()

const lockedOf = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([key]) => locked.includes(key)))

/** Worked cases that would change what is locked are not offered. */
function offerCases({ scope: { model } }: CaseStore, kept: Values): void {
  const fits = Object.entries(model.presets).filter(([, given]) => {
    const values = startValues(model, given)
    return Object.entries(kept).every(([key, value]) => values[key] === value)
  })
  for (const button of document.querySelectorAll<HTMLElement>('.presets [data-preset]'))
    button.hidden = !fits.some(([key]) => key === button.dataset['preset'])
  document.querySelector('.presets')?.classList.toggle('offered', fits.length > 0)
}

/** Says what an address would have changed, and puts back what stands. */
function refuse({ scope, state }: CaseStore, changed: Values): void {
  const place = document.querySelector<HTMLElement>('.told')
  const { reader, values } = state()
  const told = Object.keys(changed).map((key) => {
    const line = document.createElement('p')
    const names = { label: reader.label(key), value: reader.given(key, values[key] ?? '') }
    line.textContent = fill(place?.dataset['stays'] ?? '', names)
    return line
  })
  place?.replaceChildren(...told)
  replaceQuery((search) => addressQuery(scope, search, state()))
}

gate.admit = (event: CaseEvent, store: CaseStore): CaseEvent => {
  if ('key' in event && locked.includes(event.key)) return { kind: 'left', key: event.key }
  const kept = held.get(store) ?? {}
  if (event.kind === 'replaced') return { ...event, values: { ...event.values, ...kept } }
  if (event.kind !== 'opened') return event
  const { address } = event
  const given = lockedOf(address.values)
  if (!held.has(store)) {
    held.set(store, given)
    offerCases(store, given)
    return event
  }
  const changed = Object.entries(given).filter(([key, value]) => value !== kept[key])
  // Once the address that was opened has been read.
  if (changed.length > 0) setTimeout(() => refuse(store, Object.fromEntries(changed)))
  return { ...event, address: { ...address, values: { ...address.values, ...kept } } }
}
