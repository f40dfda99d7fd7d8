import { caption, reach, row } from './geometry'
import type { BarMark, NameMark, Place, RuleMark, Table, TextMark, Tone } from './marks'
import type { Amount, Ends, Scene } from './scene'

/** One amount in a row of its own. */
export interface Row {
  readonly amount: Amount
  readonly tone: Tone
  /** Where the bar begins, in the model's unit; nought unless said. */
  readonly from?: number
  readonly to: number | undefined
  /** The same as the page opened. */
  readonly was?: readonly [from: number, to: number] | undefined
  /** How far it ranges. */
  readonly band?: Ends | undefined
}

/** A scale from amounts to shares of the width. */
export type Scale = (value: number) => number

export const scaleOf = (values: readonly (number | undefined)[]): Scale => {
  const [low, high] = reach(values)
  return (value) => (value - low) / (high - low)
}

const barAt = (
  scale: Scale,
  from: number,
  to: number,
  y: number,
): Pick<BarMark, 'x' | 'width' | 'y' | 'thickness'> => ({
  x: Math.min(scale(from), scale(to)),
  width: Math.abs(scale(to) - scale(from)),
  y,
  thickness: row.bar,
})

/** The middle of the bar in a row. */
export const middleOf = (at: number, top = 0): number =>
  top + at * row.height + row.name + 5 + row.bar / 2

/** A name with its amount, as it stands above a bar. */
export const nameOf = ({ label, text }: Amount): string => `${label} · ${text}`

/** How far the ends of a whisker reach to either side of it. */
const tick = 6

/** A whisker between two places, straight across or straight down. */
export function whisker(from: Place, to: Place): readonly RuleMark[] {
  const across = from.y === to.y
  const share = tick / 600
  const end = ({ x, y }: Place): RuleMark =>
    across
      ? { from: { x, y: y - tick }, to: { x, y: y + tick }, over: true }
      : {
          from: { x: Math.max(0, x - share), y },
          to: { x: Math.min(1, x + share), y },
          over: true,
        }
  return [{ from, to, over: true }, end(from), end(to)]
}

/** Amounts one below another: a name above each bar, and a hollow bar where it stood when the page opened. */
export function drawRows(rows: readonly Row[], scale: Scale, top = 0) {
  const bars: BarMark[] = rows.flatMap(({ amount, tone, from = 0, to }, at) =>
    to === undefined
      ? []
      : [{ ...barAt(scale, from, to, middleOf(at, top)), tone, text: nameOf(amount) }],
  )
  const ghosts: BarMark[] = rows.flatMap(({ amount, from = 0, to, was }, at) =>
    was && (was[0] !== from || was[1] !== to)
      ? [
          {
            ...barAt(scale, ...was, middleOf(at, top)),
            tone: 'context' as const,
            text: nameOf(amount),
          },
        ]
      : [],
  )
  const names: NameMark[] = rows.map(({ amount }, at) => ({
    y: top + at * row.height + row.name,
    text: nameOf(amount),
  }))
  const rules: RuleMark[] = rows.flatMap(({ band }, at) => {
    const y = middleOf(at, top)
    return band ? whisker({ x: scale(band[0]), y }, { x: scale(band[1]), y }) : []
  })
  return { bars, ghosts: { bars: ghosts }, names, rules, height: top + rows.length * row.height }
}

/** Dashed lines down through rows, each named on a line of its own above them. */
export function drawReferences(
  references: readonly Amount[],
  scale: Scale,
  height: number,
): { readonly rules: readonly RuleMark[]; readonly texts: readonly TextMark[] } {
  const known = references.flatMap((one) =>
    one.value === undefined ? [] : [{ ...one, x: scale(one.value) }],
  )
  return {
    rules: known.map(({ x }, at) => ({
      from: { x, y: at * caption + caption - 4 },
      to: { x, y: height },
      dashed: true,
    })),
    texts: known.map((one, at) => ({
      x: one.x,
      y: at * caption + 10,
      text: nameOf(one),
      anchor: one.x < 1 / 3 ? 'start' : one.x > 2 / 3 ? 'end' : 'middle',
      tone: 'soft',
    })),
  }
}

/** Names and amounts as a table. */
export const tableOf = (amounts: readonly Amount[], { reader }: Scene): Table => ({
  head: [reader.strings.tableItem, reader.strings.tableValue],
  rows: amounts.map(({ label, full }) => [label, full]),
})
