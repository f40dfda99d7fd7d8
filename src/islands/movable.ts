import { problemOf, type CaseStore } from '../case'
import { isNumber, sliderScale, type NumberInput } from '../engine/page'
import { typeInto } from './typeInto'

/** How far a finger or a mouse goes for one step of the slider, in CSS pixels, and before it means to move. */
const [stride, least] = [8, 4]
/** How many steps the page keys go. */
const leap = 10

/** How many steps each key moves by; to the end of the slider where that is infinite. */
const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: leap,
  PageDown: -leap,
  Home: -Infinity,
  End: Infinity,
}

/** The value so many steps of its slider from another; beyond the slider, by the size of its last step there. */
function stepped(input: NumberInput, from: number, by: number): number {
  const { min, max, step, valueAt, positionOf } = sliderScale(input)
  if (by === 0) return from
  const [first, last] = [valueAt(min), valueAt(max)]
  const isBeyond = from > last || from < first
  if (isBeyond && Number.isFinite(by)) {
    const size = from > last ? last - valueAt(max - step) : valueAt(min + step) - first
    return Number(Math.min(input.max, Math.max(input.min, from + by * size)).toPrecision(12))
  }
  const position = Math.min(max, Math.max(min, positionOf(from) + by * step))
  return Number(valueAt(position).toPrecision(12))
}

/** Remembers on this device that a reader knows how numbers in sentences are moved. */
const known = {
  name: 'palanca-moves',
  is(): boolean {
    try {
      return localStorage.getItem(known.name) !== null
    } catch {
      return true
    }
  },
  keep(): void {
    for (const hint of document.querySelectorAll('.hinted')) hint.classList.remove('hinted')
    try {
      localStorage.setItem(known.name, '1')
    } catch {
      // Then the hint comes again.
    }
  },
}

/** Moves a number sideways under a finger or a mouse; a click that moves nothing lets it be typed. */
function drag(
  place: HTMLElement,
  value: () => number,
  move: (from: number, by: number) => void,
): () => boolean {
  let start: { readonly x: number; readonly value: number } | undefined
  let moved = false
  const cancel = (): void => {
    if (start && moved) move(start.value, 0)
    start = undefined
  }
  place.addEventListener('pointerdown', ({ clientX, button, isPrimary }) => {
    // A second finger ends the first one's move.
    if (!isPrimary) return cancel()
    if (button === 0 && !('editing' in place.dataset)) start = { x: clientX, value: value() }
    moved = false
  })
  // What moves the number selects none of its text, which a selection from beside it takes along.
  place.addEventListener(
    'selectstart',
    (event) => 'editing' in place.dataset || event.preventDefault(),
  )
  place.addEventListener('pointermove', ({ clientX, pointerId, buttons }) => {
    // It was let go elsewhere.
    if (buttons === 0) start = undefined
    if (!start) return
    const way = clientX - start.x
    if (!moved && Math.abs(way) < least) return
    if (!moved) place.setPointerCapture(pointerId)
    moved = true
    move(start.value, Math.round(way / stride))
  })
  place.addEventListener('pointerup', () => (start = undefined))
  // The finger scrolls the page, and meant no number.
  place.addEventListener('pointercancel', cancel)
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && cancel())
  return () => {
    const was = moved
    moved = false
    return was
  }
}

/**
 * Makes a control of a number in running text: dragged sideways, moved by keys, typed into after Enter or a click.
 * @param write writes the sentence's number anew
 */
export function makeMovable(
  place: HTMLElement,
  key: string,
  store: CaseStore,
  write: () => void,
): void {
  const { model } = store.scope
  const input = model.inputs[key]
  if (!input || !isNumber(input)) return
  const value = (): number => Number(store.state().values[key])
  const move = (from: number, by: number): void => {
    const next = stepped(input, from, by)
    if (next === value() && !problemOf(store.state(), key)) return
    store.send({ kind: 'moved', key, value: next })
    known.keep()
  }
  const edit = (): void => {
    known.keep()
    typeInto(place, key, store, write)
  }
  place.tabIndex = 0
  place.setAttribute('role', 'spinbutton')
  place.setAttribute('aria-label', store.state().reader.label(key))
  place.dataset['hint'] = store.state().reader.strings.live.hint
  if (!known.is() && !document.querySelector('.hinted')) place.classList.add('hinted')
  const wasDragged = drag(place, value, move)
  place.addEventListener('click', () => wasDragged() || edit())
  place.addEventListener('keydown', (event) => {
    if (event.target !== place || event.altKey || event.ctrlKey || event.metaKey) return
    const by = steps[event.key]
    if (by === undefined && event.key !== 'Enter') return
    event.preventDefault()
    if (by === undefined) edit()
    else move(value(), by)
  })
  write()
  // Where no field shows it, what was typed before a reload is shown here.
  const isShown = document.querySelector(
    `[data-calculator=${model.id}], [data-live="${model.id}.${key}"][data-editing]`,
  )
  if (store.state().drafts[key] && !isShown) typeInto(place, key, store, write, false)
}
