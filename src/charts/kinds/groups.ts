import type { GroupChart } from '../../engine/page'
import { row } from '../geometry'
import type { BarMark, Drawing, NameMark } from '../marks'
import { drawRows, scaleOf, type Row } from '../rows'
import type { Scene } from '../scene'

const heading = 34

/** A bar in the middle of its row, as in a funnel. */
const centred = (bar: BarMark): BarMark => ({ ...bar, x: (1 - bar.width) / 2 })

/** Groups of bars, one below another, on one scale or each on its own. */
export function groups({ groups: all, scale: kind }: GroupChart, scene: Scene): Drawing {
  const entries = Object.entries(all).map(([name, parts]) => ({
    name,
    rows: scene.amounts(parts).map((amount, at): Row => {
      const was = scene.opening(parts[amount.name] ?? -1)
      return {
        amount,
        tone: at === 0 ? 'load' : 'context',
        to: amount.value,
        was: was === undefined ? undefined : [0, was],
        // A bar in the middle of its row has no ends to range between.
        band: kind === 'shared' ? scene.band(amount.name, parts[amount.name] ?? -1) : undefined,
      }
    }),
  }))
  const valuesOf = (rows: readonly Row[]) =>
    rows.flatMap(({ to, was, band = [] }) => [to, was?.[1], ...band])
  const shared = scaleOf(scene.fit(entries.flatMap(({ rows }) => valuesOf(rows))))
  let top = 0
  const drawn = entries.map(({ name, rows }) => {
    const title: NameMark = { y: top + heading - 6, text: scene.label(name), strong: true }
    const scale = kind === 'shared' ? shared : scaleOf(scene.fit(valuesOf(rows)))
    const marks = drawRows(rows, scale, top + heading - 14)
    top += heading + rows.length * row.height
    return { ...marks, names: [title, ...marks.names] }
  })
  const place = (bars: readonly BarMark[]) => (kind === 'own' ? bars.map(centred) : bars)
  return {
    height: top,
    bars: drawn.flatMap(({ bars }) => place(bars)),
    ghosts: { bars: drawn.flatMap(({ ghosts }) => place(ghosts.bars)) },
    rules: drawn.flatMap(({ rules }) => rules),
    names: drawn.flatMap(({ names }) => names),
    table: {
      head: [scene.reader.strings.tableItem, scene.reader.strings.tableValue],
      rows: entries.flatMap(({ name, rows }) =>
        rows.map(({ amount }) => [`${scene.label(name)}: ${amount.label}`, amount.full]),
      ),
    },
  }
}
