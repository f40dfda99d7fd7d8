import type { StackChart } from '../../engine/page'
import { caption, row } from '../geometry'
import type { BarMark, Drawing, Tone } from '../marks'
import { drawReferences, drawRows, middleOf, nameOf, scaleOf, tableOf, type Row } from '../rows'
import type { Scene } from '../scene'

const tones: readonly Tone[] = ['load', 'context']

/** The parts of one amount, each from where the last one ends, and the whole below them. */
export function stack({ parts, total, references = {} }: StackChart, scene: Scene): Drawing {
  const amounts = scene.amounts(parts)
  const whole = total === undefined ? [] : [scene.amount('total', total)]
  const held = scene.amounts(references)
  const was = total === undefined ? undefined : scene.opening(total)
  let end = 0
  const rows = amounts.map((amount, at): Row => {
    const from = end
    end += amount.value ?? 0
    return {
      amount,
      tone: tones[at % 2] ?? 'context',
      from,
      to: amount.value === undefined ? undefined : end,
    }
  })
  const scale = scaleOf(scene.fit([end, was, ...held.map(({ value }) => value)]))
  const top = held.length * caption
  const all = [
    ...rows,
    ...whole.map((amount): Row => ({
      amount,
      tone: 'context',
      to: undefined,
      was: was === undefined || was === end ? undefined : [0, was],
    })),
  ]
  const drawn = drawRows(all, scale, top)
  const together = rows.flatMap(({ amount, tone, from = 0, to }): BarMark[] =>
    to === undefined || whole.length === 0
      ? []
      : [
          {
            x: scale(from),
            width: scale(to) - scale(from),
            y: middleOf(rows.length, top),
            thickness: row.bar,
            tone,
            text: nameOf(amount),
          },
        ],
  )
  return {
    ...drawn,
    bars: [...drawn.bars, ...together],
    ...drawReferences(held, scale, drawn.height),
    table: tableOf([...amounts, ...whole, ...held], scene),
  }
}
