import type { AreaMark, RuleMark, TextMark } from '../../charts'
import { defineFigure } from '../figure'
import {
  beamArea,
  beamOf,
  extraOf,
  ground,
  left,
  level,
  repsAt,
  restAt,
  right,
} from '../parts/beam'
import { block } from '../parts/block'
import { answer, rowsOf, written } from '../parts/written'
import type { FigureScene } from '../scene'

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

/** How many reps an engineer is given by the handle; more are typed. */
const furthest = 15

const marked = [
  ...['care-2012-reps-global', 'care-2012-reps-strategic', 'care-2012-reps-mid-market'],
  ...['balderton-reps-inside', 'care-2012-reps-small-business', 'presales-article-reps-scenario-1'],
]

/** The published ratios, as ticks where the beam would rest. */
const ticksOf = ({ facts, amount }: FigureScene): { rules: RuleMark[]; texts: TextMark[] } => {
  const ratios = marked.flatMap((id) => facts[id] ?? [])
  return {
    // Near ones stand on two lines, or they would be read as one number; each tick goes as far as its own.
    rules: ratios.map((ratio, at) => ({
      from: { x: restAt(ratio), y: ground },
      to: { x: restAt(ratio), y: ground + 8 + 16 * (at % 2) },
    })),
    texts: ratios.map((ratio, at) =>
      written(restAt(ratio), ground + 18 + 16 * (at % 2), 'middle', amount(ratio, 'ratio'), 'soft'),
    ),
  }
}

/** One engineer at the short end, a block a rep at the long one: a small gain on one side lifts every quota on the other. */
export default defineFigure({
  of: 'force-multiplier',
  handles: ['reps', 'lift'],
  stretches: { reps: [1, furthest] },
  facts: marked,
  take: ({ x }) => ({
    reps: Math.min(furthest, Math.max(1, Math.round(repsAt(x)))),
  }),
  draw(scene) {
    const { rest, at } = beamOf(scene)
    const opening = beamOf(scene.opening, scene)
    const moved = opening.rest !== rest || opening.at(right) !== at(right)
    const ticks = ticksOf(scene)
    // Where the handle ends, its number is told at the fulcrum.
    const beyond = scene.input('reps') > furthest
    const further = `${scene.label('beyond')} ${scene.text('reps')}`
    const highest = Math.min(at(right), opening.at(right), level)
    return {
      grips: [{ x: rest, y: (level + ground) / 2 + 8, goes: 'across' }],
      finding: extraOf(scene) <= 0 ? 'still' : scene.input('reps') === 1 ? 'one' : 'lifts',
      drawing: {
        height: ground + 68,
        areas: [
          // Behind the blocks, which a ghost in front would cut through.
          ...(moved ? [beamArea(opening.at, true)] : []),
          {
            tone: 'fulcrum',
            corners: [
              { x: rest, y: level + 3 },
              { x: rest + 0.045, y: ground },
              { x: rest - 0.045, y: ground },
            ],
          },
          beamArea(at),
          ...blocksOf(scene),
          { tone: 'effort', corners: block(left, at(left) - 4, 0.04, 26) },
        ],
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
          ...(beyond ? [written(rest, ground + 18, 'middle', further, 'effort')] : []),
          written(0, ground + 56, 'start', scene.label('ratios')),
          written(left, at(left) - 44, 'start', scene.text('lift'), 'effort'),
          answer(1, highest - 40, 'end', scene.text('extra'), 'load'),
        ],
        table: {
          head: [scene.label('what'), scene.label('amount')],
          rows: rowsOf(scene, ['reps', 'quota', 'pool', 'lift', 'extra']),
        },
      },
    }
  },
})
