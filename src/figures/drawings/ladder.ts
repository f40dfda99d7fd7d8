import { defineFigure } from '../figure'
import {
  climbed,
  climbedTo,
  climbOf,
  gate,
  happened,
  heightOf,
  ladderHeight,
  path,
  rungs,
} from '../parts/rungs'
import { answer, written } from '../parts/written'
import type { FigureScene } from '../scene'

/** Where the plans' rungs begin, across in shares of the width. */
const start = 0.15

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
  take: ({ y }) => climbedTo(y),
  draw(scene) {
    const stood = climbed(scene)
    const top = Math.max(...stood)
    const meeting = scene.label('meeting')
    const { lines, rules } = climbOf(stood, meeting)
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
      grips: [{ x: path, y: heightOf(top), goes: 'down' }],
      drawing: {
        height: ladderHeight,
        rules,
        bars: [
          ...rungs.map(({ plan }, at) => bar(at, plan, scene.output(plan) === 1)),
          open
            ? { x: 0, width: 0.012, y: gate - 14, thickness: 34, tone: 'effort', text: gateText }
            : { x: 0, width: 0.12, y: gate, thickness: 6, tone: 'loss', text: gateText },
        ],
        lines,
        dots: stood.map((at) => ({
          x: path,
          y: heightOf(at),
          tone: 'effort',
          text: meeting,
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
