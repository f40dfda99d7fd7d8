import { defineFigure } from '../figure'
import { answer, written } from '../parts/written'
import type { FigureScene } from '../scene'

/** The rungs from the ground up: the plan that pays there, and what has to have happened to the meeting. */
const rungs = [
  { plan: 'paysSet' },
  { plan: 'paysHeld', step: 'held' },
  { plan: 'paysQualified' },
  { plan: 'paysAccepted', step: 'accepted' },
  { plan: 'paysOpportunity', step: 'opportunity' },
  { plan: 'paysClosed', step: 'closed' },
] as const

/** Down in CSS pixels: the lowest rung, from rung to rung, and room for the gate's name. */
const [lowest, pitch, room] = [320, 46, 18]
/** Across in shares of the width: the path the meeting climbs, and where the plans' rungs begin. */
const [path, start] = [0.06, 0.15]
const heightOf = (at: number): number => lowest - at * pitch - (at < 2 ? 0 : room)
const gate = heightOf(2)

const happened = (scene: FigureScene, step?: string): boolean => !step || scene.input(step) === 1

/** The rungs that the meeting has stood on; nobody stands on the one that only the gate decides. */
const climbed = (scene: FigureScene): readonly number[] =>
  rungs.flatMap((rung, at) => {
    const step = 'step' in rung ? rung.step : undefined
    return rung.plan !== 'paysQualified' && happened(scene, step) ? [at] : []
  })

const findingOf = (scene: FigureScene, top: number): string => {
  const dark = rungs.filter(({ plan }) => scene.output(plan) === 0).length
  if (dark === 0) return 'all'
  if (dark === rungs.length - 1) return 'one'
  return top > 2 && !happened(scene, 'criteria') ? 'past' : 'some'
}

/** One meeting on its way from the calendar to the signature: each plan lights up at the rung it pays for. */
export default defineFigure({
  of: 'who-gets-paid',
  handles: ['criteria', 'held', 'accepted', 'opportunity', 'closed'],
  draw(scene) {
    const stood = climbed(scene)
    const top = Math.max(...stood)
    const open = happened(scene, 'criteria')
    const gateText = `${scene.reader.short('criteria')}: ${scene.text('criteria')}`
    const bar = (at: number, plan: string, pays: boolean) => ({
      x: start,
      width: 1 - start,
      y: heightOf(at),
      thickness: pays ? 10 : 3,
      tone: pays ? ('load' as const) : ('context' as const),
      text: `${scene.reader.short(plan)}: ${scene.text(plan)}`,
    })
    return {
      finding: findingOf(scene, top),
      drawing: {
        height: lowest + 20,
        rules: [
          { from: { x: path, y: heightOf(5) }, to: { x: path, y: heightOf(top) }, dashed: true },
        ],
        bars: [
          ...rungs.map(({ plan }, at) => bar(at, plan, scene.output(plan) === 1)),
          open
            ? { x: 0, width: 0.012, y: gate - 14, thickness: 34, tone: 'effort', text: gateText }
            : { x: 0, width: 0.12, y: gate, thickness: 6, tone: 'loss', text: gateText },
        ],
        lines: [
          {
            tone: 'effort',
            points: [lowest, heightOf(top)].map((y) => ({
              x: path,
              y,
              text: scene.label('meeting'),
            })),
          },
        ],
        dots: stood.map((at) => ({
          x: path,
          y: heightOf(at),
          tone: 'effort',
          text: scene.label('meeting'),
        })),
        ghosts: {
          bars: rungs.flatMap(({ plan }, at) =>
            scene.opening.output(plan) === 1 && scene.output(plan) === 0
              ? [bar(at, plan, true)]
              : [],
          ),
        },
        texts: [
          ...rungs.flatMap(({ plan }, at) => {
            const tone = scene.output(plan) === 1 ? 'load' : 'soft'
            const y = heightOf(at) - 18
            return [
              written(start, y, 'start', scene.reader.short(plan), tone),
              written(1, y, 'end', scene.text(plan), tone),
            ]
          }),
          written(start, gate + 20, 'start', gateText, open ? 'effort' : 'loss'),
          written(start, 16, 'start', scene.reader.short('plansPaying')),
          answer(1, 16, 'end', scene.text('plansPaying'), 'load'),
        ],
        table: {
          head: [scene.label('plan'), scene.label('pays')],
          rows: rungs.map(({ plan }) => [scene.reader.short(plan), scene.text(plan)]).toReversed(),
        },
      },
    }
  },
})
