import type { BarMark } from '../../charts'
import { defineFigure } from '../figure'
import type { FigureScene } from '../scene'

/** The triggers, early to late: their row in the calculator's table, and what luck does to a month. */
const triggers = [
  ['set', 'swingSet'],
  ['held', 'swingHeld'],
  ['qualified', 'swingQualified'],
  ['accepted', 'swingAccepted'],
  ['opps', 'swingOpp'],
  ['closed', 'swingClosed'],
] as const

/** Down in CSS pixels: the first row's middle, from row to row, a bar's thickness, and a name above its bar. */
const [first, pitch, thick, above] = [92, 50, 14, 18]
/** Across in shares of the width: where nothing is paid, and where the scale ends. */
const [nought, end] = [0.01, 0.99]
const bottom = first + pitch * triggers.length - pitch / 2

/** Each trigger with its name, and what luck does to a month that it pays; undefined where it never comes. */
const rowsOf = (scene: FigureScene) =>
  triggers.map(([key, luck], at) => ({
    name: scene.reader.words.table?.rows[key] ?? key,
    share: scene.output(luck),
    swing: scene.output(luck) === undefined ? scene.label('never') : `±${scene.text(luck)}`,
    y: first + at * pitch,
  }))

/** How far from the average month a bar reaches, on the scale whose unit is that month. */
const spanOf = (share: number, unit: number): { readonly x: number; readonly width: number } => {
  const x = nought + Math.max(0, 1 - share) * unit
  return { x, width: nought + (1 + share) * unit - x }
}

const findingOf = (scene: FigureScene): string => {
  const [early, late] = [scene.output('swingSet'), scene.output('swingClosed')]
  if (early === undefined || !scene.output('variableMonth')) return 'nothing'
  if (late === undefined) return scene.output('swingOpp') === undefined ? 'blocked' : 'never'
  return late < 1 ? 'spread' : 'touches'
}

/** One average month, paid on six triggers in turn: the later the trigger, the wider luck throws it. */
export default defineFigure({
  of: 'pay-trigger',
  handles: ['set', 'acceptedRate', 'closeRate'],
  draw(scene) {
    const rows = rowsOf(scene)
    const most = Math.max(1, ...rows.map(({ share = 0 }) => share))
    const unit = (end - nought) / (1 + most)
    const mean = nought + unit
    const barsOf = (those: typeof rows): readonly BarMark[] =>
      those.flatMap(({ share, y, name, swing }) => {
        if (share === undefined) return []
        const text = `${name}: ${scene.text('variableMonth')} ${swing}`
        return [{ ...spanOf(Math.min(share, most), unit), y, thickness: thick, tone: 'load', text }]
      })
    const bars = barsOf(rows)
    const opening = barsOf(rowsOf(scene.opening)).filter(({ x, y, width }) =>
      bars.every((one) => one.y !== y || one.x !== x || one.width !== width),
    )
    const edges = bars.slice(1).flatMap((lower, at) => {
      const upper = bars[at] ?? lower
      return [
        { from: { x: upper.x, y: upper.y }, to: { x: lower.x, y: lower.y } },
        {
          from: { x: upper.x + upper.width, y: upper.y },
          to: { x: lower.x + lower.width, y: lower.y },
        },
      ]
    })
    return {
      finding: findingOf(scene),
      drawing: {
        height: bottom + 26,
        bars,
        dots: bars.map(({ y, text }) => ({ x: mean, y, tone: 'fulcrum', text })),
        ghosts: { bars: opening },
        rules: [
          ...edges,
          { from: { x: mean, y: 46 }, to: { x: mean, y: bottom }, dashed: true },
          { from: { x: nought, y: 58 }, to: { x: nought, y: bottom } },
        ],
        texts: [
          { x: mean, y: 24, anchor: 'middle', strong: true, text: scene.text('variableMonth') },
          { x: mean, y: bottom + 12, anchor: 'middle', text: scene.label('mean') },
          { x: nought, y: bottom + 12, anchor: 'start', text: scene.amount(0, 'money') },
          ...rows.flatMap(({ name, swing, y }) => [
            { x: nought + 0.015, y: y - above, anchor: 'start' as const, text: name },
            { x: end, y: y - above, anchor: 'end' as const, text: swing },
          ]),
        ],
        table: {
          head: [scene.label('trigger'), scene.label('luck')],
          rows: rows.map(({ name, swing }) => [name, swing]),
        },
      },
    }
  },
})
