import type { ChartConfiguration } from 'chart.js'
import type { PageModel, Result } from '../engine'
import { fill, type Reader } from '../i18n'

/** One bar: a number and the words beside it. */
export interface Bar {
  readonly key: string
  readonly label: string
  readonly value: number
  readonly text: string
}

/** What a chart shows, as data: the picture, the canvas and the table all read it. */
export interface ChartData {
  readonly title: string
  /** One sentence that says what there is to see. */
  readonly finding: string
  readonly bars: readonly Bar[]
}

/** Geometry shared by the canvas and the picture that stands in for it, in CSS pixels. */
export const row = { height: 64, bar: 22, label: 10 }

/** The colours of the page's theme. */
export interface Theme {
  readonly ink: string
  readonly bar: string
  readonly accent: string
  readonly loss: string
  readonly font: string
  readonly still: boolean
}

export function chartData(model: PageModel, result: Result, reader: Reader): ChartData {
  const amount = (key: string): string => {
    const [outcome, unit] = [result.outputs[key], model.outputs[key]?.unit ?? 'number']
    return outcome?.ok && typeof outcome.value !== 'string' ? reader.format.full(outcome.value, unit) : ''
  }
  const { chart } = reader.words
  const bars = model.chart.bars.map((key) => {
    const outcome = result.outputs[key]
    const value = outcome?.ok ? Number(outcome.value) : 0
    return { key, label: reader.short(key), value, text: amount(key) || reader.strings.notAvailable }
  })
  const amounts = Object.fromEntries(Object.keys(model.outputs).map((key) => [key, amount(key)]))
  const quoted = [...chart.finding.matchAll(/\{(\w+)\}/g)].map(([, key = '']) => key)
  const sound = quoted.every((key) => amounts[key])
  return { title: chart.title, finding: sound ? fill(chart.finding, amounts) : chart.unavailable, bars }
}

const tone = (bars: readonly Bar[], theme: Theme): string[] =>
  bars.map(({ value }, at) => (value < 0 ? theme.loss : at === bars.length - 1 ? theme.accent : theme.bar))

/** Horizontal bars with their labels above them, as a Chart.js configuration. Pure. */
export function barConfig(model: PageModel, result: Result, reader: Reader, theme: Theme): ChartConfiguration<'bar', number[], string> {
  const { bars } = chartData(model, result, reader)
  return {
    type: 'bar',
    data: {
      labels: bars.map(({ label, text }) => `${label} · ${text}`),
      datasets: [{ data: bars.map(({ value }) => value), backgroundColor: tone(bars, theme), barThickness: row.bar, borderRadius: 3 }],
    },
    options: {
      indexAxis: 'y',
      responsive: true,
      maintainAspectRatio: false,
      events: [],
      ...(theme.still && { animation: false }),
      scales: {
        x: { display: false, beginAtZero: true, grace: 0 },
        y: {
          grid: { display: false },
          border: { display: false },
          ticks: {
            mirror: true, padding: 0, color: theme.ink, autoSkip: false,
            labelOffset: row.label - row.height / 2, font: { family: theme.font, size: 14 },
          },
        },
      },
    },
  }
}
