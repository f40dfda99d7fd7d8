import {
  evaluate,
  isNumber,
  isPercent,
  pluralOf,
  type PageModel,
  type Result,
  type Unit,
  type Value,
  type Values,
} from '../engine/page'
import type { CaseState, CaseStore } from '../case'
import { fill, typedDecimals, type Reader } from '../i18n'
import type { Scope } from '../url'
import { follow } from './later'
import { makeMovable } from './movable'
import { styled } from './styled'
import styles from '../styles/movable.css?url&no-inline'

/** How a number stands in a sentence: as a figure, or spelled out with its noun. */
export interface Wording {
  readonly as?: string | undefined
  readonly one?: string | undefined
  readonly other?: string | undefined
  /** How many significant digits of a share, a ratio or a multiple; two unless said. */
  readonly digits?: string | number | undefined
}

/** Running text rounds further than results do. */
const inProse = 2

/** The value of an input or output as sentences use it, in the model's unit; undefined for none. */
export function valueOf(
  model: PageModel,
  result: Result,
  key: string,
): { value: Value; unit: Unit } | undefined {
  const input = model.inputs[key]
  if (input) {
    const value = result.values[key] ?? input.default
    return {
      value: isNumber(input) && isPercent(input.unit) ? Number(value) / 100 : value,
      unit: input.unit,
    }
  }
  const [outcome, output] = [result.outputs[key], model.outputs[key]]
  return outcome?.ok && output ? { value: outcome.value, unit: output.unit } : undefined
}

/** One number as it stands in a sentence, or why there is none. */
export function phrase(
  model: PageModel,
  result: Result,
  key: string,
  reader: Reader,
  wording: Wording,
): string {
  const found = valueOf(model, result, key)
  // What was given stays as it was given; a result is rounded.
  const input = model.inputs[key]
  const given = input && reader.given(key, result.values[key] ?? input.default)
  const answer = (): string =>
    given ?? reader.answer(key, result.outputs[key], Number(wording.digits ?? inProse))
  if (typeof found?.value !== 'number') return answer()
  const { value, unit } = found
  const plural = pluralOf(reader.locale.intl, value, given ? typedDecimals : undefined)
  const noun = plural === 'one' ? wording.one : wording.other
  const spelled = wording.as === 'words' ? reader.strings.numerals[value] : undefined
  const figure = given ?? reader.format.full(value, unit, model.outputs[key]?.display)
  return noun === undefined ? (spelled ?? answer()) : `${spelled ?? figure} ${noun}`
}

const keyOf = ({ dataset }: HTMLElement, { id }: PageModel): string =>
  dataset['live']?.slice(id.length + 1) ?? ''

/** What a sentence quotes: the reader's case, or the same with some inputs as the sentence says them. */
function quotedCase({ dataset }: HTMLElement, model: PageModel, state: CaseState): Result {
  if (!dataset['given']) return state.result
  const given: Values = JSON.parse(dataset['given'])
  return evaluate(model, { ...state.values, ...given })
}

/** Writes one number of a sentence, and marks it where it is no longer as written. */
function writePlace(place: HTMLDataElement, { model }: Scope, state: CaseState): void {
  const { reader } = state
  const result = quotedCase(place, model, state)
  const key = keyOf(place, model)
  const written = (place.dataset['written'] ??= place.textContent)
  const text = phrase(model, result, key, reader, place.dataset)
  const changed = text !== written
  const value = valueOf(model, result, key)?.value
  place.value = value === undefined ? '' : String(value)
  place.toggleAttribute('data-changed', changed)
  // What is being typed there stays.
  if ('editing' in place.dataset) return
  place.textContent = text
  const told = changed ? ` ${fill(reader.strings.live.changed, { written })}` : ''
  const input = model.inputs[key]
  if (place.role === 'spinbutton' && input && isNumber(input)) {
    const now = Number(state.values[key])
    // As far as the keys go; a number beyond was typed.
    place.setAttribute('aria-valuemin', String(Math.min(now, input.usual[0])))
    place.setAttribute('aria-valuemax', String(Math.max(now, input.usual[1])))
    place.setAttribute('aria-valuenow', String(now))
    place.setAttribute('aria-valuetext', text + told)
    return
  }
  const note = document.createElement('span')
  note.className = 'visually-hidden'
  note.textContent = told
  if (changed) place.append(note)
}

/** Lets every sentence of this page that quotes this calculator follow it, as written for what it opened with. @returns a function that ends it */
export function followInProse(store: CaseStore, opened: CaseState): () => void {
  const { scope } = store
  const places = document.querySelectorAll<HTMLDataElement>(`data[data-live^="${scope.model.id}."]`)
  // Where its styles do not come, a number is moved all the same.
  if (places.length > 0) styled(styles).catch(() => undefined)
  for (const place of places)
    makeMovable(place, keyOf(place, scope.model), store, () =>
      writePlace(place, scope, store.state()),
    )
  return follow(
    store,
    (state, { result, reader }) => {
      if (state.result === result && state.reader === reader) return
      for (const place of places) writePlace(place, scope, state)
    },
    opened,
  )
}
