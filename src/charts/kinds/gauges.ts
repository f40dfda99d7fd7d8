import { fill } from '../../i18n'
import type { GaugeChart } from '../../engine/page'
import { row } from '../geometry'
import type { Drawing } from '../marks'
import { middleOf, nameOf, tableOf } from '../rows'
import type { Scene } from '../scene'

const track = 8

/** Amounts against their limits: a bar up to each, red where it is past its limit. */
export function gauges({ gauges: all }: GaugeChart, scene: Scene): Drawing {
  const gauges = Object.entries(all).map(([name, { value, limit, most, keep }], at) => {
    const [amount, bound] = [scene.amount(name, value), scene.amount(name, limit)]
    const end =
      Math.max(scene.amount(name, most).value ?? 1, amount.value ?? 0, bound.value ?? 0) || 1
    const past =
      keep === 'below'
        ? (amount.value ?? 0) > (bound.value ?? 0) + 1e-9
        : (amount.value ?? 0) < (bound.value ?? 0) - 1e-9
    const said = past ? scene.reader.strings.gauge.past : scene.reader.strings.gauge.within
    const text = `${nameOf(amount)}, ${fill(said[keep], { limit: bound.text })}`
    return { amount, bound, past, text, y: middleOf(at), share: (one = 0) => one / end }
  })
  return {
    height: gauges.length * row.height,
    bars: gauges.flatMap(({ amount, past, text, y, share }) =>
      amount.value === undefined
        ? []
        : [
            {
              x: 0,
              width: share(amount.value),
              y,
              thickness: track,
              tone: past ? 'loss' : 'load',
              text,
            },
          ],
    ),
    dots: gauges.flatMap(({ amount, past, text, y, share }) =>
      amount.value === undefined
        ? []
        : [{ x: share(amount.value), y, tone: past ? 'loss' : 'load', text }],
    ),
    rules: gauges.flatMap(({ bound, y, share }) => [
      { from: { x: 0, y }, to: { x: 1, y } },
      ...(bound.value === undefined
        ? []
        : [
            {
              from: { x: share(bound.value), y: y - 12 },
              to: { x: share(bound.value), y: y + 12 },
              dashed: true,
            },
          ]),
    ]),
    names: gauges.map(({ text }, at) => ({ y: at * row.height + row.name, text })),
    table: {
      ...tableOf([], scene),
      rows: gauges.map(({ amount, text }) => [amount.label, text.slice(amount.label.length + 3)]),
    },
  }
}
