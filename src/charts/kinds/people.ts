import type { PeopleChart } from '../../engine/page'
import { row } from '../geometry'
import type { Drawing, ShapeMark } from '../marks'
import { drawRows, nameOf, scaleOf, tableOf, type Row } from '../rows'
import type { Scene } from '../scene'

const person = { width: 40, height: 58 }

/** A head over shoulders. */
const personAt = (at: number): string => {
  const x = at * person.width + 16
  return `M${x} 3a8 8 0 1 1 0 16a8 8 0 1 1 0-16zM${x - 13} 46v-8a13 13 0 0 1 26 0v8z`
}

/** People known and spoken to, over what their account is given and deserves. */
export function people(chart: PeopleChart, scene: Scene): Drawing {
  const [known, spoken] = [scene.amount('known', chart.known), scene.amount('spoken', chart.spoken)]
  const shapes = Array.from({ length: chart.people }, (_, at): ShapeMark => ({
    path: personAt(at),
    tone: at < (spoken.value ?? 0) ? 'load' : at < (known.value ?? 0) ? 'effort' : 'context',
    filled: at < (known.value ?? 0),
  }))
  const amounts = scene.amounts(chart.bars)
  const rows = amounts.map((amount, at): Row => {
    const was = scene.opening(chart.bars[amount.name] ?? -1)
    return {
      amount,
      tone: at === amounts.length - 1 ? 'load' : 'context',
      to: amount.value,
      was: was === undefined ? undefined : [0, was],
    }
  })
  const scale = scaleOf(scene.fit(rows.flatMap(({ to, was }) => [to, was?.[1]])))
  const top = person.height + row.name + 4
  const drawn = drawRows(rows, scale, top)
  return {
    ...drawn,
    shapes,
    names: [
      { y: person.height + row.name - 8, text: `${nameOf(known)}; ${nameOf(spoken)}` },
      ...drawn.names,
    ],
    table: tableOf([known, spoken, ...amounts], scene),
  }
}
