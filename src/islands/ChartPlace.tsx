import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import type { Case } from './useCase'
import { useLate } from './useLate'

interface ChartPlaceProps extends Case {
  /** The chart of the opening numbers, as it came with the page. */
  readonly picture: ComponentChildren
}

const load = () => import('./ChartFrame')

/** Where the chart stands: as it came with the page, until the part that lets it follow is here. */
export function ChartPlace({ store, state, picture }: ChartPlaceProps) {
  const { part, missing } = useLate(load, true)
  const came = useRef(state.result).current
  const place = useRef<HTMLDivElement>(null)
  const open = useRef<boolean>()
  // What was opened before stays so.
  if (part) open.current ??= Boolean(place.current?.querySelector('details[open]'))
  // A chart of other numbers than the reader's would be untrue.
  const untrue = !part && state.result !== came
  if (missing && untrue) return <p class="missing">{state.reader.strings.chartNotLoaded}</p>
  return (
    <div ref={place} class={untrue ? 'part untrue' : 'part'}>
      {part ? (
        <part.ChartFrame store={store} state={state} open={open.current ?? false} />
      ) : (
        picture
      )}
    </div>
  )
}
