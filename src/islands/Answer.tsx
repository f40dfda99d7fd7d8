import { answerOf } from './answerOf'
import { textOn, translated } from './text'
import type { Case } from './useCase'

/** The unrounded value for machines, the written one for people, or the reason in words. */
export function Answer({ name, state }: Case & { readonly name: string }) {
  const { value, class: kind, text, isWords } = answerOf(state, name)
  return (
    // Announced as one sentence by the status line instead, not field by field on every tick.
    <output name={name} aria-live="off">
      <data value={value} class={kind} {...translated(isWords)} {...textOn(text)} />
    </output>
  )
}
