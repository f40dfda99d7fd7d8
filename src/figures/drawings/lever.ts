import type { AreaMark, RuleMark, TextMark } from '../../charts'
import { defineFigure } from '../figure'
import { block } from '../parts/block'
import { answer, rowsOf, written } from '../parts/written'
import type { FigureScene } from '../scene'

/** The ground, and the beam's two ends at rest; down in CSS pixels, across in shares of the width. */
const [ground, level, left, right] = [210, 150, 0.04, 0.94]
/** How far the beam's right end goes up at most. */
const most = 96

/** Where the beam rests: its arms are to each other as one engineer to the reps. */
const restAt = (reps: number): number => left + (right - left) / (1 + reps)

const extraOf = (scene: FigureScene): number => scene.output('extra') ?? 0

/** A case's beam rises as its extra bookings, on the scale of the case that is shown. */
function beamOf(scene: FigureScene, shown = scene) {
  const rest = restAt(scene.input('reps'))
  const scale = Math.max(Math.abs(extraOf(shown)), 1.5 * extraOf(shown.start))
  const rise = scale > 0 ? (most * extraOf(scene)) / scale : 0
  return { rest, at: (x: number): number => level - (rise * (x - rest)) / (right - rest) }
}

/** The beam, as thick as six pixels. */
const beamArea = (at: (x: number) => number, tone: AreaMark['tone']): AreaMark => ({
  tone,
  corners: [
    { x: left, y: at(left) - 3 },
    { x: right, y: at(right) - 3 },
    { x: right, y: at(right) + 3 },
    { x: left, y: at(left) + 3 },
  ],
})

/** One block a rep, along the load's arm. */
function blocksOf(scene: FigureScene): readonly AreaMark[] {
  const { rest, at } = beamOf(scene)
  const reps = Math.max(1, Math.round(scene.input('reps')))
  const room = (right - rest - 0.02) / Math.max(reps, 2)
  const width = Math.min(0.05, room * 0.78)
  return Array.from({ length: reps }, (_, index) => {
    const x = right - width - index * room
    return { tone: 'load', corners: block(x, at(x + width / 2) - 4, width, 16) }
  })
}

const marked = [
  ...['care-2012-reps-global', 'care-2012-reps-strategic', 'care-2012-reps-mid-market'],
  ...['balderton-reps-inside', 'care-2012-reps-small-business', 'presales-article-reps-scenario-1'],
]

/** The published ratios, as ticks where the beam would rest. */
const ticksOf = ({ facts, amount }: FigureScene): { rules: RuleMark[]; texts: TextMark[] } => {
  const ratios = marked.flatMap((id) => facts[id] ?? [])
  return {
    rules: ratios.map((ratio) => ({
      from: { x: restAt(ratio), y: ground },
      to: { x: restAt(ratio), y: ground + 8 },
    })),
    // Near ones stand on two lines, or they would be read as one number.
    texts: ratios.map((ratio, at) =>
      written(restAt(ratio), ground + 18 + 16 * (at % 2), 'middle', amount(ratio, 'ratio'), 'soft'),
    ),
  }
}

/** One engineer at the short end, a block a rep at the long one: a small gain on one side lifts every quota on the other. */
export default defineFigure({
  of: 'force-multiplier',
  handles: ['reps', 'lift'],
  facts: marked,
  draw(scene) {
    const { rest, at } = beamOf(scene)
    const opening = beamOf(scene.opening, scene)
    const moved = opening.rest !== rest || opening.at(right) !== at(right)
    const ticks = ticksOf(scene)
    return {
      finding:
        (scene.output('extra') ?? 0) <= 0 ? 'still' : scene.input('reps') === 1 ? 'one' : 'lifts',
      drawing: {
        height: ground + 68,
        areas: [
          {
            tone: 'fulcrum',
            corners: [
              { x: rest, y: level + 3 },
              { x: rest + 0.045, y: ground },
              { x: rest - 0.045, y: ground },
            ],
          },
          beamArea(at, 'context'),
          ...blocksOf(scene),
          { tone: 'effort', corners: block(left, at(left) - 4, 0.04, 26) },
        ],
        ...(moved && { ghosts: { areas: [beamArea(opening.at, 'context')] } }),
        rules: [
          { from: { x: 0, y: ground }, to: { x: 1, y: ground } },
          {
            from: { x: right + 0.02, y: level },
            to: { x: right + 0.02, y: at(right) },
            dashed: true,
          },
          ...ticks.rules,
        ],
        texts: [
          ...ticks.texts,
          written(0, ground + 56, 'start', scene.label('ratios')),
          written(left, at(left) - 44, 'start', scene.text('lift'), 'effort'),
          answer(1, Math.min(at(right), level) - 40, 'end', scene.text('extra'), 'load'),
        ],
        table: {
          head: [scene.label('what'), scene.label('amount')],
          rows: rowsOf(scene, ['reps', 'quota', 'pool', 'lift', 'extra']),
        },
      },
    }
  },
})
