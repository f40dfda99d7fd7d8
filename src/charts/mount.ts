import { BarController, BarElement, CategoryScale, Chart, LinearScale, type ChartConfiguration } from 'chart.js'

Chart.register(BarController, BarElement, CategoryScale, LinearScale)

/** A drawn chart that can be drawn anew. */
export interface Drawn {
  readonly update: (config: ChartConfiguration<'bar', number[], string>) => void
  readonly destroy: () => void
}

/** Draws on a canvas. Loaded only when a chart comes near; the page's weight is here. */
export function draw(canvas: HTMLCanvasElement, config: ChartConfiguration<'bar', number[], string>): Drawn {
  const chart = new Chart(canvas, config)
  return {
    update({ data, options }) {
      chart.data = data
      chart.options = options ?? {}
      chart.update()
    },
    destroy: () => chart.destroy(),
  }
}
