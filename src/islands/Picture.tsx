import { heightOf, plot, reach, rem, row, type Drawing } from '../charts'
import { textOn } from './text'

type Drawn<Kind extends Drawing['kind']> = Extract<Drawing, { kind: Kind }>

const percent = (share: number): string => `${(share * 100).toFixed(3)}%`

function Bars({ bars, kind }: Drawn<'bars' | 'funnel'>) {
  const [low, high] = reach(bars.map(({ value }) => value))
  return bars.map(({ key, value }, at) => {
    const width = Math.abs(value) / (high - low)
    const from = kind === 'funnel' ? (1 - width) / 2 : (Math.min(0, value) - low) / (high - low)
    return (
      <g key={key} class={value < 0 ? 'loss' : at === bars.length - 1 ? 'accent' : 'plain'}>
        <rect
          x={percent(from)}
          y={rem(at * row.height + (row.height - row.bar) / 2)}
          width={percent(width)}
          height={rem(row.bar)}
          rx="3"
        />
      </g>
    )
  })
}

/** A line is drawn in coordinates of its own and stretched, so that its letters are not. */
function Lines({ lines, scale, span: [from, to] }: Drawn<'lines'>) {
  const top = scale.at(-1)?.value || 1
  const right = (value: number): number => (value - from.value) / (to.value - from.value || 1)
  const down = (value: number): number =>
    plot.top + (1 - value / top) * (plot.height - plot.top - plot.bottom)
  return (
    <>
      {scale.map(({ value, text }) => (
        <g key={value} class="scale">
          <line x1="0" x2="100%" y1={rem(down(value))} y2={rem(down(value))} />
          <text x="0" y={rem(down(value) - 8)} dominant-baseline="central" {...textOn(text)} />
        </g>
      ))}
      <text class="tick" x="0" y={rem(plot.height - 8)} {...textOn(from.text)} />
      <text class="tick" x="100%" y={rem(plot.height - 8)} text-anchor="end" {...textOn(to.text)} />
      <svg
        width="100%"
        height={rem(plot.height)}
        viewBox={`0 0 1000 ${plot.height}`}
        preserveAspectRatio="none"
      >
        {lines.map(({ key, points }, at) => (
          <polyline
            key={key}
            class={at === 0 ? 'accent' : 'plain'}
            points={points
              .map(
                ({ x, y }) => `${(right(x.value) * 1000).toFixed(1)},${down(y.value).toFixed(1)}`,
              )
              .join(' ')}
          />
        ))}
      </svg>
      {lines.map(
        ({ key, mark }, at) =>
          mark && (
            <circle
              key={key}
              class={at === 0 ? 'accent' : 'plain'}
              cx={percent(right(mark.x.value))}
              cy={rem(down(mark.y.value))}
              r="6"
            />
          ),
      )}
    </>
  )
}

function Stacks({ columns }: Drawn<'stacks'>) {
  const [, high] = reach(columns.map(({ top }) => top.value))
  const space = plot.height - plot.top - plot.bottom
  const tall = (value: number): number => Math.max(0, (value / high) * space)
  const floor = plot.height - plot.bottom
  return columns.map(({ label, base, top }, at) => (
    <g key={label}>
      <rect
        class="accent"
        x={percent((at + 0.14) / columns.length)}
        width={percent(0.72 / columns.length)}
        y={rem(floor - tall(base.value))}
        height={rem(tall(base.value))}
      />
      <rect
        class="plain"
        x={percent((at + 0.14) / columns.length)}
        width={percent(0.72 / columns.length)}
        y={rem(floor - tall(top.value))}
        height={rem(tall(top.value - base.value))}
      />
      <text
        x={percent((at + 0.5) / columns.length)}
        y={rem(plot.height - 8)}
        text-anchor="middle"
        {...textOn(label)}
      />
    </g>
  ))
}

function Switches({ switches }: Drawn<'switches'>) {
  return switches.map(({ key, on }, at) => (
    <g key={key} class={on ? 'accent' : 'off'}>
      <rect x="0" y={rem(at * row.switch + 9)} width={rem(40)} height={rem(22)} rx={rem(11)} />
      <circle class="knob" cx={rem(on ? 29 : 11)} cy={rem(at * row.switch + 20)} r={rem(8)} />
    </g>
  ))
}

const shape = (drawing: Drawing) => {
  switch (drawing.kind) {
    case 'lines':
      return <Lines {...drawing} />
    case 'stacks':
      return <Stacks {...drawing} />
    case 'switches':
      return <Switches {...drawing} />
    default:
      return <Bars {...drawing} />
  }
}

/** The chart as a drawing: there before any script, with scripts off, and on paper. */
export function Picture({ drawing }: { readonly drawing: Drawing }) {
  return (
    <svg
      class="picture"
      width="100%"
      height={rem(heightOf(drawing))}
      aria-hidden="true"
      focusable="false"
    >
      {shape(drawing)}
    </svg>
  )
}
