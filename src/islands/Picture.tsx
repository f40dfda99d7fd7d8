import { row, type Bar } from '../charts'

const percent = (share: number): string => `${(share * 100).toFixed(3)}%`

/** The bars as a drawing: there before any script, with scripts off, and on paper. */
export function Picture({ bars }: { readonly bars: readonly Bar[] }) {
  const values = bars.map(({ value }) => value)
  const low = Math.min(0, ...values)
  const span = Math.max(0, ...values) - low || 1
  return (
    <svg class="picture" width="100%" height={bars.length * row.height} aria-hidden="true" focusable="false">
      {bars.map(({ key, label, text, value }, at) => (
        <g key={key} class={value < 0 ? 'loss' : at === bars.length - 1 ? 'accent' : 'plain'}>
          <text x="0" y={at * row.height + row.label} dominant-baseline="central">
            {label} · {text}
          </text>
          <rect
            x={percent((Math.min(0, value) - low) / span)}
            y={at * row.height + (row.height - row.bar) / 2}
            width={percent(Math.abs(value) / span)}
            height={row.bar}
            rx="3"
          />
        </g>
      ))}
    </svg>
  )
}
