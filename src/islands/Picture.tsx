import type { AreaMark, BarMark, Drawing, LineMark, Place, RuleMark } from '../charts'
import { rem } from '../charts/geometry'
import { textOn } from './text'

/** In as few letters as it needs, since a drawing has hundreds. */
const short = (value: number, digits: number): number => Number(value.toFixed(digits))

const percent = (share: number): string => `${short(share * 100, 3)}%`

const pointOf = ({ x, y }: Place): readonly [number, number] => [short(x * 1000, 1), short(y, 1)]

/** A closed outline; a step straight across or down needs one number. */
const outlineOf = (corners: readonly Place[]): string =>
  corners
    .map(pointOf)
    .map(([x, y], at, all) => {
      const [left, top] = all[at - 1] ?? []
      return at === 0 ? `M${x} ${y}` : y === top ? `H${x}` : x === left ? `V${y}` : `L${x} ${y}`
    })
    .join('') + 'z'

/** Areas that follow one another and look the same, as one shape. */
function alike(areas: readonly AreaMark[]): readonly [AreaMark, ...AreaMark[]][] {
  const shapes: [AreaMark, ...AreaMark[]][] = []
  for (const area of areas) {
    const last = shapes.at(-1)
    const [other] = last ?? []
    const same = (['tone', 'hollow', 'opacity'] as const).every((key) => other?.[key] === area[key])
    if (last && same) last.push(area)
    else shapes.push([area])
  }
  return shapes
}

/** Lines and areas are drawn in coordinates of their own and stretched, so that letters are not. */
function Lines({
  lines = [],
  areas = [],
  height,
}: {
  readonly lines?: readonly LineMark[] | undefined
  readonly areas?: readonly AreaMark[] | undefined
  readonly height: number
}) {
  return (
    <svg
      width="100%"
      height={rem(height)}
      viewBox={`0 0 1000 ${height}`}
      preserveAspectRatio="none"
    >
      {alike(areas).map(([first, ...others], at) => (
        <path
          key={`area-${at}`}
          class={first.hollow ? `${first.tone} hollow` : first.tone}
          d={[first, ...others].map(({ corners }) => outlineOf(corners)).join('')}
          opacity={first.opacity}
        />
      ))}
      {lines.map(({ tone, points }, at) => (
        <polyline key={at} class={tone} points={points.map(pointOf).join(' ')} />
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
  const { height, areas = [], bars = [], lines = [], dots = [] } = drawing
  return (
    <svg class="picture" width="100%" height={rem(height)} aria-hidden="true">
      {areas.length > 0 && <Lines areas={areas} height={height} />}
      {bars.map((bar, at) => (
        <Bar key={at} {...bar} />
      ))}
      {lines.length > 0 && <Lines lines={lines} height={height} />}
      {dots.map(({ x, y, tone, opacity }, at) => (
        <circle key={at} class={tone} cx={percent(x)} cy={rem(y)} r={rem(6)} opacity={opacity} />
      ))}
    </svg>
  )
}

/** A line may break after a minus that stands before a currency: a joiner that is not seen holds both. */
const minusHeld = (text: string): string => text.replaceAll('−', '−\u2060')

const Rule = ({ from, to, kind }: RuleMark & { readonly kind: string }) => (
  <line class={kind} x1={percent(from.x)} x2={percent(to.x)} y1={rem(from.y)} y2={rem(to.y)} />
)

/** What stands around the marks for the picture and the canvas alike: scales, limits, names, and the opening case as a ghost. */
export function Surroundings({ drawing }: { readonly drawing: Drawing }) {
  const { height, texts = [], names = [], shapes = [], ghosts } = drawing
  const rules = drawing.rules?.filter((rule) => !rule.over) ?? []
  const over = drawing.rules?.filter((rule) => rule.over) ?? []
  return (
    <svg class="around" width="100%" height={rem(height)} aria-hidden="true">
      {rules.map((rule, at) => (
        <Rule key={at} {...rule} kind={rule.dashed ? 'rule dashed' : 'rule'} />
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
      {ghosts && (ghosts.lines ?? ghosts.areas ?? []).length > 0 && (
        <g class="ghost">
          <Lines lines={ghosts.lines} areas={ghosts.areas} height={height} />
        </g>
      )}
      {['halo', 'rule over'].map((kind) =>
        over.map((rule, at) => <Rule key={`${kind}-${at}`} {...rule} kind={kind} />),
      )}
      {texts.map(({ x, y, anchor, tone = 'soft', strong, text }, at) => (
        <text
          key={at}
          class={strong ? `${tone} strong` : tone}
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
            <span {...textOn(minusHeld(text))} />
          </p>
        </foreignObject>
      ))}
    </svg>
  )
}
