import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from 'chart.js'
import { configOf, type Config } from './config'
import type { Drawing } from './data'
import type { Theme } from './theme'

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
)

/** A drawn chart that can be drawn anew. */
export interface Mounted {
  readonly draw: (drawing: Drawing, theme: Theme) => void
  readonly destroy: () => void
}

type Drawn = Chart<'bar' | 'line', (number | [number, number] | { x: number; y: number })[], string>

/** Puts new numbers into a chart that is there, so that what it shows moves from where it is. */
function move(chart: Drawn, { data, options }: Config): void {
  chart.data.labels = data.labels ?? []
  data.datasets.forEach((dataset, at) => Object.assign(chart.data.datasets[at] ?? {}, dataset))
  if (options) chart.options = options
  chart.update()
}

/** Takes charge of a canvas. Loaded only when a chart comes near: most of the page's weight is here. */
export function mount(canvas: HTMLCanvasElement): Mounted {
  let chart: Drawn | undefined
  return {
    draw(drawing, theme) {
      const config = configOf(drawing, theme)
      if (!config) return
      if (chart && chart.data.datasets.length === config.data.datasets.length)
        return move(chart, config)
      chart?.destroy()
      chart = new Chart(canvas, config)
    },
    destroy: () => chart?.destroy(),
  }
}
