import type { ChartConfiguration } from 'chart.js'
import type { Drawing } from './data'
import { plot, reach, row } from './geometry'
import type { Theme } from './theme'

/** What the canvas draws: bars, floating bars or lines. */
export type Config = ChartConfiguration<
  'bar' | 'line',
  (number | [number, number] | { x: number; y: number })[],
  string
>

type Drawn<Kind extends Drawing['kind']> = Extract<Drawing, { kind: Kind }>

const still = (theme: Theme) => ({
  responsive: true,
  maintainAspectRatio: false,
  events: [],
  animation: theme.still ? (false as const) : { duration: 250 },
})

const letters = (theme: Theme, size: number) => ({ family: theme.font, size: size * theme.scale })

const bars = ({ kind, bars: list }: Drawn<'bars' | 'funnel'>, theme: Theme): Config => {
  const values = list.map(({ value }) => value)
  const [low, high] = reach(values)
  const centred = kind === 'funnel'
  return {
    type: 'bar',
    data: {
      labels: list.map(({ label }) => label),
      datasets: [
        {
          data: values.map((value) => (centred ? [-value / 2, value / 2] : value)),
          backgroundColor: values.map((value, at) =>
            value < 0 ? theme.loss : at === values.length - 1 ? theme.load : theme.context,
          ),
          barThickness: row.bar * theme.scale,
          borderRadius: 3,
          borderSkipped: false,
        },
      ],
    },
    options: {
      ...still(theme),
      indexAxis: 'y',
      layout: { autoPadding: false },
      scales: {
        x: { display: false, min: centred ? -high / 2 : low, max: centred ? high / 2 : high },
        y: { display: false },
      },
    },
  }
}

const axes = (theme: Theme, texts: ReadonlyMap<number, string>, max: number) => ({
  min: 0,
  max,
  border: { display: false },
  grid: { color: theme.rule },
  ticks: {
    color: theme.soft,
    font: letters(theme, 12),
    z: 1,
    callback: (value: number | string) => texts.get(Number(value)) ?? '',
  },
  afterBuildTicks: (axis: { ticks: { value: number }[] }) => {
    axis.ticks = [...texts.keys()].map((value) => ({ value }))
  },
})

const upright = (theme: Theme, scale: Drawn<'lines'>['scale']) => {
  const { ticks, ...rest } = axes(
    theme,
    new Map(scale.map(({ value, text }) => [value, text])),
    scale.at(-1)?.value || 1,
  )
  return {
    ...rest,
    ticks: { ...ticks, mirror: true, padding: 0, labelOffset: -8 * theme.scale },
    afterFit: (axis: { width: number }) => {
      axis.width = 0
    },
  }
}

const lines = ({ lines: list, scale, span: [from, to] }: Drawn<'lines'>, theme: Theme): Config => {
  const colours = [theme.load, theme.context]
  const ends = new Map([from, to].map(({ value, text }) => [value, text]))
  return {
    type: 'line',
    data: {
      datasets: list.flatMap(({ label, points, mark }, at) => [
        {
          label,
          data: points.map(({ x, y }) => ({ x: x.value, y: y.value })),
          borderColor: colours[at % 2] ?? theme.ink,
          borderWidth: 2.5,
          pointRadius: 0,
        },
        {
          label,
          data: mark ? [{ x: mark.x.value, y: mark.y.value }] : [],
          borderColor: colours[at % 2] ?? theme.ink,
          backgroundColor: colours[at % 2] ?? theme.ink,
          pointRadius: 6,
          showLine: false,
        },
      ]),
    },
    options: {
      ...still(theme),
      layout: { autoPadding: false, padding: { top: plot.top * theme.scale } },
      scales: {
        x: {
          type: 'linear',
          ...axes(theme, ends, to.value),
          min: from.value,
          grid: { display: false },
          afterFit: (axis) => {
            axis.height = plot.bottom * theme.scale
          },
        },
        y: upright(theme, scale),
      },
    },
  }
}

const stacks = ({ columns, parts }: Drawn<'stacks'>, theme: Theme): Config => ({
  type: 'bar',
  data: {
    labels: columns.map(({ label }) => label),
    datasets: [
      {
        label: parts[0],
        data: columns.map(({ base }) => base.value),
        backgroundColor: theme.load,
      },
      {
        label: parts[1],
        data: columns.map(({ base, top }) => top.value - base.value),
        backgroundColor: theme.context,
      },
    ],
  },
  options: {
    ...still(theme),
    layout: { autoPadding: false, padding: { top: plot.top * theme.scale } },
    scales: {
      x: {
        stacked: true,
        grid: { display: false },
        border: { display: false },
        ticks: { color: theme.ink, font: letters(theme, 14) },
        afterFit: (axis) => {
          axis.height = plot.bottom * theme.scale
        },
      },
      y: {
        stacked: true,
        display: false,
        min: 0,
        max: reach(columns.map(({ top }) => top.value))[1],
      },
    },
  },
})

/** A drawing as a Chart.js configuration; none where no canvas is needed. Pure. */
export function configOf(drawing: Drawing, theme: Theme): Config | undefined {
  switch (drawing.kind) {
    case 'bars':
    case 'funnel':
      return bars(drawing, theme)
    case 'lines':
      return lines(drawing, theme)
    case 'stacks':
      return stacks(drawing, theme)
    case 'switches':
      return undefined
  }
}
