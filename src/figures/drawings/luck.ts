import type { AreaMark, TextMark } from '../../charts'
import { defineFigure } from '../figure'
import { hillOf, peakOf } from '../parts/hill'
import { answer, written } from '../parts/written'
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

/** Down in CSS pixels: the first hill's foot, from foot to foot, and how tall a hill is at most. */
const [first, pitch, tall] = [104, 54, 46]
/** Across in shares of the width: where nothing is paid, and where the scale ends. */
const [nought, end] = [0.01, 0.99]
/** How many average months the scale holds. */
const months = 3.2
const bottom = first + pitch * (triggers.length - 1)

/** Where a month lies that is paid so many average ones. */
const across = (amount: number): number => nought + (amount * (end - nought)) / months
const mean = across(1)

const findingOf = (scene: FigureScene): string => {
  const [early, late] = [scene.output('swingSet'), scene.output('swingClosed')]
  if (early === undefined || !scene.output('variableMonth')) return 'nothing'
  if (late === undefined) return scene.output('swingOpp') === undefined ? 'blocked' : 'never'
  return late < 1 ? 'spread' : 'touches'
}

/** Each trigger with its name, and what luck does to a month that it pays; undefined where there is none. */
function rowsOf(scene: FigureScene) {
  const isPaid = findingOf(scene) !== 'nothing'
  return triggers.map(([key, luck], at) => {
    const swing = isPaid ? scene.output(luck) : undefined
    const never = isPaid ? scene.label('never') : '–'
    return {
      name: scene.reader.words.table?.rows[key] ?? key,
      foot: first + at * pitch,
      swing,
      text: swing === undefined ? never : `±${scene.text(luck)}`,
    }
  })
}

/** A hill a trigger, all with the same surface, on one scale with the case that the page opened with. */
function hillsOf(scene: FigureScene, shown = scene): readonly AreaMark[] {
  const peaks = [shown, shown.opening].map((one) => peakOf(one.output('swingSet') ?? 1))
  const highest = Math.max(...peaks)
  const rise = (density: number): number => Math.min(tall, (density * tall) / highest)
  return rowsOf(scene).flatMap(({ swing, foot }): AreaMark[] =>
    swing === undefined
      ? []
      : [{ tone: 'load', corners: hillOf(swing, foot, across, rise, months) }],
  )
}

/** What stands at the average month: nothing where there is none. */
const meanOf = (scene: FigureScene): TextMark[] => [
  answer(mean, 24, 'start', scene.text('variableMonth')),
  written(mean, bottom + 16, 'start', scene.label('mean')),
]

/** One average month, paid on six triggers in turn: the later the trigger, the wider luck throws it. */
export default defineFigure({
  of: 'pay-trigger',
  handles: ['set', 'acceptedRate', 'closeRate'],
  draw(scene) {
    const rows = rowsOf(scene)
    const finding = findingOf(scene)
    const hills = hillsOf(scene)
    const drawn = new Set(hills.map(({ corners }) => JSON.stringify(corners)))
    return {
      finding,
      drawing: {
        height: bottom + 30,
        areas: hills,
        ghosts: {
          areas: hillsOf(scene.opening, scene).filter(
            ({ corners }) => !drawn.has(JSON.stringify(corners)),
          ),
        },
        rules: [
          ...rows.map(({ foot: y }) => ({ from: { x: nought, y }, to: { x: end, y } })),
          { from: { x: nought, y: first - tall }, to: { x: nought, y: bottom } },
          ...(hills.length > 0
            ? [{ from: { x: mean, y: 46 }, to: { x: mean, y: bottom + 6 }, dashed: true }]
            : []),
        ],
        texts: [
          ...(finding === 'nothing' ? [] : meanOf(scene)),
          written(nought, bottom + 16, 'start', scene.amount(0, 'money')),
          ...rows.flatMap(({ name, text, foot }) => [
            written(end, foot - 32, 'end', name),
            written(end, foot - 15, 'end', text, 'load'),
          ]),
        ],
        table: {
          head: [scene.label('trigger'), scene.label('luck')],
          rows: rows.map(({ name, text }) => [name, text]),
        },
      },
    }
  },
})
