import { chartData, rem } from '../../charts'
import { Picture, Surroundings } from '../Picture'
import { textOn } from '../text'
import type { Case } from '../useCase'
import type { Column } from '../compared'

/** The chart of each kept case with its finding; where the present one stands is outlined in it. */
export function KeptCharts({
  columns,
  store,
  state,
}: Case & { readonly columns: readonly Column[] }) {
  const { reader, result } = state
  const { model } = store.scope
  // One scale for all of them, or they could not be held against each other.
  const all = [result, ...columns.map((kept) => kept.result)]
  return (
    <div class="kept-charts">
      {columns.map((kept, at) => {
        const { finding, drawing } = chartData(model, kept.result, reader, result, all)
        return (
          <figure class="chart" key={at}>
            <figcaption>
              <strong {...textOn(`${kept.name}: ${finding}`)} />
            </figcaption>
            <div
              class={`frame ${model.chart.kind}${drawing.scaled ? ' scaled' : ''}`}
              role="img"
              aria-label={finding}
            >
              <svg class="spacer" width="100%" height={rem(drawing.height)} aria-hidden="true" />
              <Picture drawing={drawing} />
              <Surroundings drawing={drawing} />
            </div>
          </figure>
        )
      })}
    </div>
  )
}
