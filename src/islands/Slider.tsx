import { sliderScale, type NumberInput, type Value } from '../engine/page'
import { fill } from '../i18n'
import type { Case } from './useCase'

interface SliderProps extends Case {
  readonly name: string
  readonly input: NumberInput
}

/** What an input and its field held when a finger came down on its slider, and whether that has moved it. */
let held:
  | { readonly name: string; readonly value: Value | undefined; text?: string; moved?: true }
  | undefined

/** A second view of a number, to move it by. */
export function Slider({ name, input, store, state }: SliderProps) {
  const { reader, values } = state
  const value = Number(values[name])
  const scale = sliderScale(input)
  const move = (moved: Value): void => store.send({ kind: 'moved', key: name, value: moved })
  const hold = (): void => {
    const now = store.state()
    const { text } = now.drafts[name] ?? {}
    held = { name, value: now.values[name], ...(text !== undefined && { text }) }
  }
  const giveBack = (): void => {
    if (!held?.moved || held.name !== name) return
    move(held.value ?? value)
    if (held.text === undefined) return
    store.send({ kind: 'typed', key: name, text: held.text })
    store.send({ kind: 'left', key: name })
  }
  return (
    <input
      class="slider"
      data-slider={name}
      type="range"
      autocomplete="off"
      min={scale.min}
      max={scale.max}
      step={scale.step}
      value={scale.positionOf(value)}
      aria-label={fill(reader.strings.slider, { label: reader.label(name) })}
      aria-valuetext={reader.entered(value, input.unit)}
      onInput={(event) => {
        if (held) held.moved = true
        move(scale.valueAt(event.currentTarget.valueAsNumber))
      }}
      onPointerDown={hold}
      // The finger scrolls the page, and meant no number.
      onPointerCancel={giveBack}
    />
  )
}
