import type { WhiskerChart } from '../../engine/page'
import { amountText } from '../../i18n/amount'
import { caption, row } from '../geometry'
import type { Drawing } from '../marks'
import { drawReferences, middleOf, scaleOf, tableOf } from '../rows'
import type { Scene } from '../scene'

const thin = 4

/** One amount in every row, and how far luck typically moves it either way; it never falls below nought. */
export function whiskers({ centre, swings }: WhiskerChart, scene: Scene): Drawing {
  const expected = scene.amount('centre', centre)
  const middle = expected.value ?? 0
  const format = (value: number): string => amountText(scene.reader, value, scene.unit(centre))
  const rows = scene.amounts(swings).map((amount) => {
    if (amount.value === undefined)
      return { amount, low: 0, high: 0, text: `${amount.label} · ${amount.text}` }
    const [low, high] = [Math.max(0, middle - amount.value), middle + amount.value]
    return { amount, low, high, text: `${amount.label} · ${format(low)} – ${format(high)}` }
  })
  const scale = scaleOf(scene.fit([middle, ...rows.map(({ high }) => high)]))
  const known = rows.flatMap((one, at) => (one.amount.value === undefined ? [] : [{ ...one, at }]))
  const y = (at: number): number => middleOf(at, caption)
  const height = caption + rows.length * row.height
  const { rules, texts } = drawReferences([expected], scale, height)
  return {
    height,
    bars: known.map(({ low, high, text, at }) => ({
      x: scale(low),
      width: scale(high) - scale(low),
      y: y(at),
      thickness: thin,
      tone: 'load',
      text,
    })),
    dots: known.map(({ text, at }) => ({ x: scale(middle), y: y(at), tone: 'load', text })),
    rules: [
      ...rules,
      ...known.flatMap(({ low, high, at }) =>
        [low, high].map((end) => ({
          from: { x: scale(end), y: y(at) - 9 },
          to: { x: scale(end), y: y(at) + 9 },
        })),
      ),
    ],
    texts,
    names: rows.map(({ text }, at) => ({ y: caption + at * row.height + row.name, text })),
    table: {
      ...tableOf([expected], scene),
      rows: [
        [expected.label, expected.full],
        ...rows.map(({ amount, text }) => [amount.label, text.slice(amount.label.length + 3)]),
      ],
    },
  }
}
