import { rem, type BarMark, type Drawing, type LineMark } from '../charts'
import { textOn } from './text'

const percent = (share: number): string => `${(share * 100).toFixed(3)}%`

/** Lines are drawn in coordinates of their own and stretched, so that letters are not. */
function Lines({
  lines,
  height,
}: {
  readonly lines: readonly LineMark[]
  readonly height: number
}) {
  return (
    <svg
      width="100%"
      height={rem(height)}
      viewBox={`0 0 1000 ${height}`}
      preserveAspectRatio="none"
    >
      {lines.map(({ tone, points }, at) => (
        <polyline
          key={at}
          class={tone}
          points={points.map(({ x, y }) => `${(x * 1000).toFixed(1)},${y.toFixed(1)}`).join(' ')}
        />
      ))}
    </svg>
  )
}

const Bar = ({ x, width, y, thickness, tone }: BarMark) => (
  <rect
    class={tone}
    x={percent(x)}
    y={rem(y - thickness / 2)}
    width={percent(width)}
    height={rem(thickness)}
  />
)

/** The marks that move with the numbers: there before any script, with scripts off, and on paper. */
export function Picture({ drawing }: { readonly drawing: Drawing }) {
  const { height, bars = [], lines = [], dots = [] } = drawing
  return (
    <svg class="picture" width="100%" height={rem(height)} aria-hidden="true" focusable="false">
      {bars.map((bar, at) => (
        <Bar key={at} {...bar} />
      ))}
      {lines.length > 0 && <Lines lines={lines} height={height} />}
      {dots.map(({ x, y, tone }, at) => (
        <circle key={at} class={tone} cx={percent(x)} cy={rem(y)} r={rem(6)} />
      ))}
    </svg>
  )
}

/** What stands around the marks for the picture and the canvas alike: scales, limits, names, and the opening case as a ghost. */
export function Surroundings({ drawing }: { readonly drawing: Drawing }) {
  const { height, rules = [], texts = [], names = [], shapes = [], ghosts } = drawing
  return (
    <svg class="around" width="100%" height={rem(height)} aria-hidden="true" focusable="false">
      {rules.map(({ from, to, dashed }, at) => (
        <line
          key={at}
          class={dashed ? 'rule dashed' : 'rule'}
          x1={percent(from.x)}
          x2={percent(to.x)}
          y1={rem(from.y)}
          y2={rem(to.y)}
        />
      ))}
      {shapes.length > 0 && (
        <svg class="shapes" viewBox={`0 0 260 ${height}`} width={rem(260)} height={rem(height)}>
          {shapes.map(({ path, tone, filled }, at) => (
            <path key={at} class={filled ? tone : `${tone} hollow`} d={path} />
          ))}
        </svg>
      )}
      {ghosts?.bars && (
        <g class="ghost">
          {ghosts.bars.map((bar, at) => (
            <Bar key={at} {...bar} />
          ))}
        </g>
      )}
      {ghosts?.lines && ghosts.lines.length > 0 && (
        <g class="ghost">
          <Lines lines={ghosts.lines} height={height} />
        </g>
      )}
      {texts.map(({ x, y, anchor, tone = 'soft', text }, at) => (
        <text
          key={at}
          class={tone}
          x={percent(x)}
          y={rem(y)}
          text-anchor={anchor}
          dominant-baseline="central"
          {...textOn(text)}
        />
      ))}
      {names.map(({ y, text, strong, beside }, at) => (
        <foreignObject
          key={at}
          class={beside ? 'name beside' : 'name'}
          y={rem(beside ? y - 20 : y - 40)}
          width="100%"
          height={rem(40)}
        >
          <p class={strong ? 'strong' : undefined}>
            <span {...textOn(text)} />
          </p>
        </foreignObject>
      ))}
    </svg>
  )
}
