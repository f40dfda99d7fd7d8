import { useEffect, useRef } from 'preact/hooks'
import { answerOf } from './answerOf'
import { inHtml, translated } from './text'
import type { Case } from './useCase'
import { Was } from './Was'

/**
 * The headline in small, in sight while the fields are and the headline itself is not. It repeats
 * what a screen reader has heard, and so is for eyes alone, but for its way to the whole result.
 */
export function Bar({ store, state }: Case) {
  const { id, headline } = store.scope.model
  const { reader } = state
  const bar = useRef<HTMLDivElement>(null)
  const place = `${id}-${headline}`
  const { value, class: kind, html, isWords } = answerOf(state, headline)
  useEffect(() => {
    const result = document.getElementById(place)
    if (!result) return
    const watcher = new IntersectionObserver((entries) =>
      bar.current?.classList.toggle('shown', entries.at(-1)?.isIntersecting === false),
    )
    watcher.observe(result)
    return () => watcher.disconnect()
  }, [])
  const show = (event: Event): void => {
    // The address belongs to the numbers.
    event.preventDefault()
    document.getElementById(place)?.scrollIntoView({ block: 'center' })
  }
  return (
    <div class="bar" ref={bar}>
      <div class="inside">
        <div aria-hidden="true">
          <p class="label">{reader.short(headline)}</p>
          <p class="value">
            <data value={value} class={kind} {...translated(isWords)} {...inHtml(html)} />
          </p>
          <Was store={store} state={state} />
        </div>
        <svg class="curve" viewBox="0 0 100 24" preserveAspectRatio="none" aria-hidden="true" />
        <a href={`#${place}`} tabIndex={-1} onClick={show}>
          <span class="visually-hidden">{reader.strings.toResult}</span>
        </a>
      </div>
    </div>
  )
}
