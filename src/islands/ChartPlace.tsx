import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { ChartFrame } from './ChartFrame'
import type { Case } from './useCase'

interface ChartPlaceProps extends Case {
  /** The chart of the opening numbers, as it came with the page. */
  readonly picture: ComponentChildren
}

/** Where the chart stands: as it came with the page, until the part that lets it follow is here. */
export function ChartPlace({ store, state, picture }: ChartPlaceProps) {
  const [Chart, setChart] = useState<typeof ChartFrame>()
  const [missing, setMissing] = useState(false)
  useEffect(() => {
    import('./ChartFrame').then(
      (chunk) => setChart(() => chunk.ChartFrame),
      () => setMissing(true),
    )
  }, [])
  if (Chart) return <Chart store={store} state={state} />
  // A chart of other numbers than the reader's would be untrue.
  if (missing && state.values !== store.scope.start)
    return <p class="missing">{state.reader.strings.chartNotLoaded}</p>
  return <>{picture}</>
}
