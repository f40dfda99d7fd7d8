import type { ChartConfiguration } from 'chart.js'
import type { Drawing, Tone } from './marks'
import type { Theme } from './theme'

/** A mark as the canvas holds it: a place, and what it says when it is pointed at. */
export interface Item {
  readonly x: number | [number, number]
  readonly y: number
  readonly text: string
}

/** What the canvas draws: floating bars, lines and dots, in the coordinates of the marks. */
export type Config = ChartConfiguration<'bar' | 'line', Item[]>
type Dataset = Config['data']['datasets'][number]

/** How far the canvas reaches beyond its marks, so that a dot at the edge is whole. */
const bleed = 10

const barsOf = ({ bars = [] }: Drawing, colour: (tone: Tone) => string, scale: number): Dataset[] =>
  [...new Set(bars.map(({ thickness }) => thickness))].map((thickness) => {
    const list = bars.filter((bar) => bar.thickness === thickness)
    return {
      type: 'bar',
      data: list.map(({ x, width, y, text }) => ({ x: [x, x + width], y, text })),
      backgroundColor: list.map(({ tone }) => colour(tone)),
      barThickness: thickness * scale,
      borderSkipped: false,
    }
  })

const linesOf = ({ lines = [] }: Drawing, colour: (tone: Tone) => string): Dataset[] =>
  lines.map(({ tone, points }) => ({
    type: 'line',
    data: points.map(({ x, y, text }) => ({ x, y, text })),
    borderColor: colour(tone),
    borderWidth: 2.5,
    pointRadius: 0,
    pointHoverRadius: 5,
    pointHoverBackgroundColor: colour(tone),
  }))

const dotsOf = ({ dots = [] }: Drawing, colour: (tone: Tone) => string, scale: number): Dataset[] =>
  dots.map(({ tone, x, y, text }) => ({
    type: 'line',
    data: [{ x, y, text }],
    showLine: false,
    pointRadius: 6 * scale,
    pointHoverRadius: 8 * scale,
    pointBackgroundColor: colour(tone),
    pointBorderWidth: 0,
  }))

/** A drawing for the canvas. Its scales are the marks' own coordinates, and are never seen. */
export function configOf(
  drawing: Drawing,
  theme: Theme,
  moves: boolean,
  hover: (mark: { readonly datasetIndex: number; readonly index: number } | undefined) => void,
): Config {
  const colour = (tone: Tone): string => theme[tone]
  return {
    type: 'bar',
    data: {
      datasets: [
        ...barsOf(drawing, colour, theme.scale),
        ...linesOf(drawing, colour),
        ...dotsOf(drawing, colour, theme.scale),
      ],
    },
    options: {
      responsive: true,
      maintainAspectRatio: false,
      indexAxis: 'y',
      animation: moves && !theme.still ? { duration: 250 } : false,
      onHover: (_event, [first]) => hover(first),
      interaction: { mode: 'nearest', intersect: false, axis: 'xy' },
      layout: { autoPadding: false, padding: bleed },
      scales: {
        x: { type: 'linear', display: false, ticks: { display: false }, min: 0, max: 1 },
        // Bars would else be given room before the first and after the last.
        y: {
          type: 'linear',
          display: false,
          // Else it measures them all the same.
          ticks: { display: false },
          offset: false,
          min: 0,
          max: drawing.height,
          reverse: true,
        },
      },
    },
  }
}
