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
import { configOf } from './config'
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

/** Takes charge of a canvas. Loaded only when a chart comes near: most of the page's weight is here. */
export function mount(canvas: HTMLCanvasElement): Mounted {
  let chart:
    | Chart<'bar' | 'line', (number | [number, number] | { x: number; y: number })[], string>
    | undefined
  return {
    draw(drawing, theme) {
      chart?.destroy()
      const config = configOf(drawing, theme)
      if (config) chart = new Chart(canvas, config)
    },
    destroy: () => chart?.destroy(),
  }
}
