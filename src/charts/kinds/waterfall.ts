import type { WaterfallChart } from '../../engine/page'
import { row } from '../geometry'
import type { Drawing, RuleMark } from '../marks'
import { drawRows, middleOf, scaleOf, tableOf, type Row } from '../rows'
import type { Scene } from '../scene'

/** The widest bar that is not seen, as a share of the width. */
const hair = 0.0015

/** From one amount to another: each change hangs where the one before it ends. */
export function waterfall({ from, changes, to }: WaterfallChart, scene: Scene): Drawing {
  const [first, last] = [scene.amounts(from), scene.amounts(to)]
  const steps = scene.amounts(changes)
  let level = first[0]?.value ?? 0
  const levels = [level]
  const rows: Row[] = [
    ...first.map((amount): Row => ({
      amount,
      tone: 'context',
      to: amount.value,
      band: scene.band(amount.name, from[amount.name] ?? -1),
    })),
    ...steps.map((amount): Row => {
      const start = level
      level += amount.value ?? 0
      levels.push(level)
      return {
        amount,
        tone: (amount.value ?? 0) < 0 ? 'effort' : 'context',
        from: start,
        to: amount.value === undefined ? undefined : level,
      }
    }),
    ...last.map((amount): Row => {
      const was = scene.opening(to[amount.name] ?? -1)
      return {
        amount,
        tone: (amount.value ?? 0) < 0 ? 'loss' : 'load',
        to: amount.value,
        was: was === undefined ? undefined : [0, was],
        band: scene.band(amount.name, to[amount.name] ?? -1),
      }
    }),
  ]
  const scale = scaleOf(
    scene.fit([
      ...levels,
      ...rows.flatMap(({ to: end, was, band = [] }) => [end, was?.[1], ...band]),
    ]),
  )
  const drawn = drawRows(rows, scale)
  const half = row.bar / 2
  const rules = levels.map((value, at): RuleMark => {
    const x = scale(value)
    // Where no bar is to be seen, what leads on runs through its row.
    const empty = Math.abs(x - scale(levels[at - 1] ?? 0)) < hair
    const top = empty ? -half : half
    return { from: { x, y: middleOf(at) + top }, to: { x, y: middleOf(at + 1) - half } }
  })
  const nought = scale(0)
  return {
    ...drawn,
    rules: [
      ...rules,
      { from: { x: nought, y: row.name }, to: { x: nought, y: drawn.height } },
      ...drawn.rules,
    ],
    table: tableOf([...first, ...steps, ...last], scene),
  }
}
