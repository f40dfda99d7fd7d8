import { startValues } from '../engine/page'
import type { Case } from './useCase'

interface PresetsProps extends Case {
  /** The page of each preset, for readers without scripts. */
  readonly pages: Readonly<Record<string, string>>
}

/** The worked cases as buttons; without scripts the same buttons lead to their pages. */
export function Presets({ store, state, pages }: PresetsProps) {
  const { model } = store.scope
  const { words, strings } = state.reader
  const keys = Object.keys(model.presets)
  const active = (key: string): boolean =>
    Object.entries(startValues(model, model.presets[key])).every(
      ([name, value]) => state.values[name] === value,
    )
  const choose = (event: Event, key: string): void => {
    event.preventDefault()
    store.send({ kind: 'replaced', values: startValues(model, model.presets[key]) })
  }
  return (
    <form method="get">
      <fieldset class="presets">
        <legend class="legend">{strings.presets}</legend>
        {keys.map((key) => (
          <button
            key={key}
            type="submit"
            formAction={pages[key]}
            aria-pressed={active(key)}
            data-preset={key}
            onClick={(event) => choose(event, key)}
          >
            {words.presets[key]?.name}
          </button>
        ))}
      </fieldset>
    </form>
  )
}
