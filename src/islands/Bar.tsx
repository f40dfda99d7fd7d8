import { useEffect, useRef } from 'preact/hooks'
import { answerOf, moving } from './answerOf'
import { textOn, translated } from './text'
import type { Case } from './useCase'
import { Was } from './Was'

/**
 * What moves, in small: the headline, or another result where that does not depend on what is moved.
 * It is in sight while the fields are and the result itself is not. It repeats what a screen reader
 * has heard, and so is for eyes alone, but for its way to the whole result.
 */
export function Bar({ store, state }: Case) {
  const { model } = store.scope
  const name = moving(model, state)
  const { reader } = state
  const bar = useRef<HTMLDivElement>(null)
  const place = `${model.id}-${name}`
  const { value, class: kind, text, isWords } = answerOf(state, name)
  useEffect(() => {
    const result = document.getElementById(place)
    if (!result) return
    const watcher = new IntersectionObserver((entries) =>
      bar.current?.classList.toggle('shown', entries.at(-1)?.isIntersecting === false),
    )
    watcher.observe(result)
    return () => watcher.disconnect()
  }, [place])
  const show = (event: Event): void => {
    // The address belongs to the numbers.
    event.preventDefault()
    document.getElementById(place)?.scrollIntoView({ block: 'center' })
  }
  return (
    <div class="bar" ref={bar}>
      <div class="inside">
        <div aria-hidden="true">
          <p class="label" {...textOn(reader.short(name))} />
          <p class="value">
            <data value={value} class={kind} {...translated(isWords)} {...textOn(text)} />
          </p>
          <Was name={name} state={state} />
        </div>
        <svg
          class={name === model.headline ? 'curve' : 'curve away'}
          viewBox="0 0 100 24"
          preserveAspectRatio="none"
          aria-hidden="true"
        />
        <a href={`#${place}`} target="_self" tabIndex={-1} onClick={show}>
          <span class="visually-hidden">{reader.strings.toResult}</span>
        </a>
      </div>
    </div>
  )
}
