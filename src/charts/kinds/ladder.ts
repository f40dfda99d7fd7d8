import type { LadderChart } from '../../engine/page'
import type { Drawing, ShapeMark } from '../marks'
import { nameOf, tableOf } from '../rows'
import type { Scene } from '../scene'

const rung = { height: 46, left: 4, right: 60 }

/** Steps from the bottom up, solid where they are reached. */
export function ladder({ rungs }: LadderChart, scene: Scene): Drawing {
  const steps = scene.amounts(rungs).toReversed()
  const height = steps.length * rung.height
  const rail = (x: number): ShapeMark => ({
    path: `M${x} 2h4v${height - 4}h-4z`,
    tone: 'context',
    filled: true,
  })
  return {
    height,
    shapes: [
      rail(rung.left),
      rail(rung.right),
      ...steps.map(({ value }, at): ShapeMark => {
        const y = at * rung.height + rung.height / 2
        const width = rung.right - rung.left - 8
        return {
          path: `M${rung.left + 6} ${y - 5}h${width}v10h-${width}z`,
          tone: value === 1 ? 'load' : 'context',
          filled: value === 1,
        }
      }),
    ],
    names: steps.map((step, at) => ({
      y: at * rung.height + rung.height / 2,
      text: nameOf(step),
      beside: true,
      strong: step.value === 1,
    })),
    table: tableOf(steps.toReversed(), scene),
  }
}
