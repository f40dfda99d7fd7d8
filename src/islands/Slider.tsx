import { sliderScale, type NumberInput, type Value } from '../engine/page'
import { fill } from '../i18n'
import type { Case } from './useCase'

interface SliderProps extends Case {
  readonly name: string
  readonly input: NumberInput
}

/** What an input held when a finger came down on its slider, and whether that has moved it. */
let held: { readonly name: string; readonly value: Value | undefined; moved?: true } | undefined

/** A second view of a number, to move it by. */
export function Slider({ name, input, store, state }: SliderProps) {
  const { reader, values } = state
  const value = Number(values[name])
  const scale = sliderScale(input)
  const move = (moved: Value): void => store.send({ kind: 'moved', key: name, value: moved })
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
      onPointerDown={() => (held = { name, value: store.state().values[name] })}
      // The finger scrolls the page, and meant no number.
      onPointerCancel={() => held?.moved && held.name === name && move(held.value ?? value)}
    />
  )
}
