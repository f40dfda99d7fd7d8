import type { AreaMark, RuleMark, TextMark } from '../../charts'
import { defineFigure } from '../figure'
import { block } from '../parts/block'
import { answer, rowsOf, written } from '../parts/written'
import type { FigureScene } from '../scene'

/** The ground, and the beam's two ends at rest; down in CSS pixels, across in shares of the width. */
const [ground, level, left, right] = [210, 150, 0.04, 0.94]
/** How far the beam's right end goes up at most, and for each percent of gain and rep. */
const [most, each] = [96, 1.1]

/** Where the beam rests: its arms are to each other as one engineer to the reps. */
const restAt = (reps: number): number => left + (right - left) / (1 + reps)

const beamOf = (
  scene: FigureScene,
): { readonly rest: number; readonly at: (x: number) => number } => {
  const [reps, lift] = [scene.input('reps'), scene.input('lift')]
  const rest = restAt(reps)
  const rise = Math.min(most, Math.max(-40, reps * lift * each))
  return { rest, at: (x) => level - (rise * (x - rest)) / (right - rest) }
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
  'care-2012-reps-global',
  'care-2012-reps-strategic',
  'care-2012-reps-mid-market',
  'balderton-reps-inside',
  'care-2012-reps-small-business',
  'presales-article-reps-scenario-1',
] as const

/** The published ratios, as ticks where the beam would rest. */
const ticksOf = ({ facts, amount }: FigureScene): { rules: RuleMark[]; texts: TextMark[] } => {
  const ratios = marked.flatMap((id) => facts[id] ?? [])
  return {
    rules: ratios.map((ratio) => ({
      from: { x: restAt(ratio), y: ground },
      to: { x: restAt(ratio), y: ground + 8 },
    })),
    texts: ratios.map((ratio) =>
      written(restAt(ratio), ground + 18, 'middle', amount(ratio, 'ratio'), 'soft'),
    ),
  }
}

/** One engineer at the short end, a block a rep at the long one: a small gain on one side lifts every quota on the other. */
export default defineFigure({
  of: 'force-multiplier',
  handles: ['reps', 'lift'],
  facts: [...marked],
  draw(scene) {
    const { rest, at } = beamOf(scene)
    const opening = beamOf(scene.opening)
    const moved = opening.rest !== rest || opening.at(right) !== at(right)
    const ticks = ticksOf(scene)
    return {
      finding: (scene.output('extra') ?? 0) > 0 ? 'lifts' : 'still',
      drawing: {
        height: ground + 52,
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
          written(0, ground + 40, 'start', scene.label('ratios')),
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
