import type { BarChart } from '../../engine/page'
import { caption } from '../geometry'
import type { Drawing } from '../marks'
import { drawReferences, drawRows, scaleOf, tableOf, type Row } from '../rows'
import type { Scene } from '../scene'

/** Amounts on one scale, with dashed lines to hold them against. */
export function bars({ bars: parts, subject, references = {} }: BarChart, scene: Scene): Drawing {
  const amounts = scene.amounts(parts)
  const held = scene.amounts(references)
  const about = subject ?? amounts.at(-1)?.name
  const rows = amounts.map((amount): Row => {
    const was = scene.opening(parts[amount.name] ?? -1)
    const tone = (amount.value ?? 0) < 0 ? 'loss' : amount.name === about ? 'load' : 'context'
    const band = scene.band(amount.name, parts[amount.name] ?? -1)
    return { amount, tone, to: amount.value, was: was === undefined ? undefined : [0, was], band }
  })
  const scale = scaleOf(
    scene.fit(
      [...amounts, ...held]
        .map(({ value }) => value)
        .concat(rows.flatMap(({ was, band = [] }) => [was?.[1], ...band])),
    ),
  )
  const drawn = drawRows(rows, scale, held.length * caption)
  const { rules, texts } = drawReferences(held, scale, drawn.height)
  return {
    ...drawn,
    rules: [...rules, ...drawn.rules],
    texts,
    table: tableOf([...amounts, ...held], scene),
  }
}
