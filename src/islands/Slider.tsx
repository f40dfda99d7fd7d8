import { sliderScale, type NumberInput, type Value } from '../engine/page'
import { fill } from '../i18n'
import type { CaseState } from '../case'
import type { Case } from './useCase'

interface SliderProps extends Case {
  readonly name: string
  readonly input: NumberInput
}

/** What there was when a finger came down on a slider, and whether that has moved it. */
let held: { readonly name: string; readonly was: CaseState; moved?: true } | undefined

/** A second view of a number, to move it by. */
export function Slider({ name, input, store, state }: SliderProps) {
  const { reader, values } = state
  const value = Number(values[name])
  const scale = sliderScale(input)
  const move = (moved: Value): void => store.send({ kind: 'moved', key: name, value: moved })
  const giveBack = (): void => {
    if (!held?.moved || held.name !== name) return
    const { values: before, drafts } = held.was
    move(before[name] ?? value)
    if (drafts[name]) store.send({ kind: 'typed', key: name, text: drafts[name].text })
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
      aria-valuetext={reader.given(name, value)}
      onInput={(event) => {
        if (held) held.moved = true
        move(scale.valueAt(event.currentTarget.valueAsNumber))
      }}
      onPointerDown={() => (held = { name, was: store.state() })}
      // The finger scrolls the page, and meant no number.
      onPointerCancel={giveBack}
    />
  )
}
