import type { CaseStore } from '../case'
import { band } from '../engine/band'
import { evaluate } from '../engine/page'
import { ranges as words } from '../i18n/panels/ranges'
import { BandStrip } from './BandStrip'
import { besideOf } from './beside'
import { setBands, type Bands } from './bands'
import { bandText } from '../i18n/bandText'
import { follow, later } from './later'
import { styled } from './styled'
import { escaped } from './text'
import { sumOf } from './working'
import styles from '../styles/panels.css?url&no-inline'

/** Writes a text of its own after an element, or takes it away where there is none. */
function writeAfter(element: Element, text: string): void {
  const next = element.nextElementSibling
  const old = next instanceof HTMLElement && next.matches('.band') ? next : undefined
  if (!text) return old?.remove()
  const place = old ?? document.createElement('p')
  place.className = 'band'
  if (place.textContent !== text) place.textContent = text
  place.translate = false
  if (!old) element.after(place)
}

/**
 * Shows the band beside every result of a card, and beside the one in the bar, while inputs range.
 * @returns a function that ends it
 */
export function followBand(store: CaseStore): () => void {
  const { model } = store.scope
  const beside = besideOf(store)
  let bands: Bands | undefined
  const write = (): void => {
    const { reader } = store.state()
    const card = document.querySelector(`[data-calculator="${model.id}"]`)
    if (!card) return
    const text = (name: string): string => bandText(model, reader, name, bands?.[name])
    for (const output of card.querySelectorAll('output')) writeAfter(output, text(output.name))
    const bar = card.querySelector('.bar .value')
    // Its way to the whole result names the one that it shows.
    const shown = card
      .querySelector('.bar a')
      ?.getAttribute('href')
      ?.slice(model.id.length + 2)
    if (bar && shown) writeAfter(bar, text(shown))
  }
  const workingOf = (name: string): string => {
    const { low, high } = bands?.[name] ?? {}
    const state = store.state()
    if (!low || !high || !bandText(model, state.reader, name, bands?.[name])) return ''
    const say = words[state.reader.locale.code]
    const told = [
      [say.lowest, low],
      [say.highest, high],
    ] as const
    return told
      .map(([label, { value, at }]) => {
        if (!Number.isFinite(value)) return ''
        const result = evaluate(model, { ...state.values, ...at })
        return `<div class="band"><p>${escaped(label)}</p>${sumOf(model, { ...state, result }, name)}</div>`
      })
      .join('')
  }
  const compute = (): void => {
    const { ranges } = beside.state()
    const { values } = store.state()
    bands = Object.keys(ranges).length > 0 ? band(model, values, ranges) : undefined
    setBands(store, bands && { bands, Strip: BandStrip, workingOf })
    write()
  }
  // Without its styles a band is still read.
  styled(styles).catch(() => undefined)
  later(compute)
  const ends = [follow(store, compute), beside.listen(() => later(compute))]
  return () => {
    for (const end of ends) end()
    bands = undefined
    setBands(store, undefined)
    write()
  }
}
