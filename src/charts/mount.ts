import {
  BarController,
  BarElement,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from 'chart.js'
import { configOf, type Config, type Item } from './config'
import type { Drawing } from './marks'
import type { Theme } from './theme'

Chart.register(BarController, BarElement, LinearScale, LineController, LineElement, PointElement)

/** A drawn chart that can be drawn anew. */
export interface Mounted {
  /** @param moves whether what changed moves to its new place, as after a preset */
  readonly draw: (drawing: Drawing, theme: Theme, moves: boolean) => void
  /** Points at the mark that is so many further on than the last one pointed at. */
  readonly step: (by: number) => void
  readonly leave: () => void
  readonly destroy: () => void
}

type Drawn = Chart<'bar' | 'line', Item[]>

/** Puts new numbers into a chart that is there, so that what it shows moves from where it is. */
function move(chart: Drawn, { data, options }: Config, isOther: boolean): void {
  data.datasets.forEach((dataset, at) => Object.assign(chart.data.datasets[at] ?? {}, dataset))
  // Setting them makes it read them all again.
  if (options && isOther) chart.options = options
  chart.update()
}

/** Takes charge of a canvas. Loaded only when a chart comes near: most of the page's weight is here. @param tell says what is pointed at */
export function mount(canvas: HTMLCanvasElement, tell: (text: string) => void): Mounted {
  let chart: Drawn | undefined
  /** The options it has: kept as text, since the library writes its own into them. */
  let shown = ''
  let at = -1
  const marks = () =>
    (chart?.data.datasets ?? []).flatMap(({ data }, datasetIndex) =>
      data.map((item, index) => ({ datasetIndex, index, text: item.text })),
    )
  const point = (found: ReturnType<typeof marks>[number] | undefined): void => {
    chart?.setActiveElements(found ? [found] : [])
    chart?.render()
    tell(found?.text ?? '')
  }
  const hover = (
    first: Pick<ReturnType<typeof marks>[number], 'datasetIndex' | 'index'> | undefined,
  ): void => {
    const all = marks()
    at = all.findIndex(
      (one) => one.datasetIndex === first?.datasetIndex && one.index === first.index,
    )
    tell(all[at]?.text ?? '')
  }
  return {
    draw(drawing, theme, moves) {
      const config = configOf(drawing, theme, moves, hover)
      const options = JSON.stringify(config.options)
      const isOther = options !== shown
      shown = options
      if (chart && chart.data.datasets.length === config.data.datasets.length)
        return move(chart, config, isOther)
      chart?.destroy()
      chart = new Chart(canvas, config)
    },
    step(by) {
      const all = marks()
      at = (at + by + all.length) % Math.max(1, all.length)
      point(all[at])
    },
    leave() {
      at = -1
      point(undefined)
    },
    destroy: () => chart?.destroy(),
  }
}
