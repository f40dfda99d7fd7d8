import type { AreaMark, Place, TextMark } from '../../charts'
import { defineFigure } from '../figure'
import { answer, written } from '../parts/written'
import type { FigureScene } from '../scene'

/** The plan's height, and how far one rep's swing reaches from it; in CSS pixels. */
const [plan, reach] = [132, 92]
/** Where the band ends, in shares of the width: beside it the plan is named. */
const right = 0.87
/** How many reps are drawn at least, and in how many places. */
const [fewest, places] = [50, 48]

/** The reader's number of reps; where it is refused, one. */
const ownOf = (scene: FigureScene): number =>
  scene.output('poolSigma') === undefined ? 1 : scene.input('reps')

/** From one rep to the last drawn, closest where the band bends most; the reader's own among them. */
function groupsOf(scene: FigureScene): readonly number[] {
  const own = ownOf(scene)
  const last = Math.max(fewest, own)
  const spread = Array.from({ length: places + 1 }, (_, step) =>
    Math.round(last ** (step / places)),
  )
  return [...new Set([...spread, own])].sort((one, other) => one - other)
}

/** Those that a table lists: a few round numbers, and the reader's own. */
const listedOf = (scene: FigureScene): readonly number[] =>
  [...new Set([1, 2, 3, 5, 10, 20, 30, fewest, ownOf(scene)])].sort((one, other) => one - other)

interface Edge extends Place {
  readonly text: string
}

/** How far the band reaches from the plan, at each number of reps. */
function edgesOf(scene: FigureScene, groups: readonly number[]): readonly Edge[] {
  const last = groups.at(-1) ?? 1
  return groups.map((reps) => {
    const group = scene.given({ reps })
    const y = (group.output('ratio') ?? 0) * reach
    return { x: (right * (reps - 1)) / (last - 1), y, text: group.text('poolSigma') }
  })
}

const above = ({ x, y, text }: Edge): Edge => ({ x, y: plan - y, text })
const below = ({ x, y, text }: Edge): Edge => ({ x, y: plan + y, text })

const bandOf = (edges: readonly Edge[], tone: AreaMark['tone'], hollow = false): AreaMark => ({
  tone,
  hollow,
  corners: [...edges.map(above), ...edges.toReversed().map(below)],
})

const findingOf = (scene: FigureScene): string => {
  if (!scene.input('sigma')) return 'still'
  if (scene.input('reps') === 1) return 'alone'
  if (scene.input('rho') === 100) return 'together'
  return scene.input('rho') === 0 ? 'unrelated' : 'shared'
}

/** How far a year lands from plan, by the number of reps whose years are added: narrow with many, wide again with shared luck. */
export default defineFigure({
  of: 'pool-risk',
  handles: ['reps', 'rho'],
  take({ x }, scene) {
    const last = groupsOf(scene).at(-1) ?? 1
    return { reps: Math.max(1, Math.round(1 + (Math.min(x, right) * (last - 1)) / right)) }
  },
  draw(scene) {
    const groups = groupsOf(scene)
    const edges = edgesOf(scene, groups)
    const unrelated = scene.given({ rho: 0 })
    const calmest = edgesOf(unrelated, groups)
    const own = edges[groups.indexOf(ownOf(scene))] ?? { x: 0, y: 0, text: '' }
    const [top, foot] = [plan - reach, plan + reach]
    const side: TextMark['anchor'] = own.x > right / 2 ? 'end' : 'start'
    const opening = edgesOf(scene.opening, groups)
    const moved = opening.some(({ y }, index) => y !== edges[index]?.y)
    return {
      finding: findingOf(scene),
      grips: [above(own), below(own)].map(({ x, y }) => ({ x, y, goes: 'across' })),
      quotes: { unrelated: unrelated.text('poolSigma') },
      drawing: {
        height: foot + 62,
        areas: [
          bandOf(edges, 'load'),
          ...(scene.input('rho') > 0 ? [bandOf(calmest, 'context', true)] : []),
        ],
        ...(moved && { ghosts: { areas: [bandOf(opening, 'context', true)] } }),
        dots: [above(own), below(own)].map((dot) => ({ ...dot, tone: 'effort' })),
        rules: [
          ...[top, foot].map((y) => ({ from: { x: 0, y }, to: { x: right, y }, dashed: true })),
          { from: { x: 0, y: plan }, to: { x: right, y: plan } },
          { from: { x: own.x, y: plan - own.y }, to: { x: own.x, y: plan + own.y } },
        ],
        texts: [
          answer(own.x, plan - own.y - 24, side, scene.text('poolSigma'), 'load'),
          written(
            right,
            foot + 18,
            'end',
            `${scene.reader.short('sigma')}: ${scene.text('sigma')}`,
          ),
          written(0, foot + 40, 'start', scene.amount(1, 'count'), 'soft'),
          written(right / 2, foot + 40, 'middle', scene.reader.short('reps'), 'soft'),
          written(right, foot + 40, 'end', scene.amount(groups.at(-1) ?? 1, 'count'), 'soft'),
          written(right + 0.035, plan, 'start', scene.label('plan'), 'soft'),
        ],
        table: {
          head: [scene.reader.short('reps'), scene.reader.short('poolSigma')],
          rows: listedOf(scene).map((reps) => [
            scene.amount(reps, 'count'),
            scene.given({ reps }).text('poolSigma'),
          ]),
        },
      },
    }
  },
})
