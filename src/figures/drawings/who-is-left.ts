import type { BarMark, DotMark } from '../../charts'
import { defineFigure } from '../figure'
import { answer, written } from '../parts/written'
import type { FigureScene } from '../scene'

/** Down in CSS pixels: where a certain chance ends, the ground of the chances, and the first row of contacts. */
const [top, ground, first, pitch] = [80, 180, 246, 17]
/** The years that are drawn at least, and as many as have room for what they are about. */
const least = 5

interface Year {
  readonly name: string
  /** The chance that each contact is still there, and that somebody is. */
  readonly each: number
  readonly anybody: number
  readonly chosen: boolean
}

const isRoomy = (years: readonly Year[]): boolean => years.length <= least + 1

/** Today, when all are there, and the years after it, to the one that is asked about; none where the case is refused. */
function yearsOf(scene: FigureScene): readonly Year[] {
  const count = Math.max(least, Math.ceil(scene.input('years')) || least)
  const after = Array.from({ length: count }, (_, at) => at + 1).flatMap((year): Year[] => {
    const then = scene.given({ years: year })
    const each = then.given({ contacts: 1 }).output('survival')
    const anybody = then.output('survival')
    if (each === undefined || anybody === undefined) return []
    const name = count > least ? scene.amount(year, 'count') : then.text('years')
    return [{ name, each, anybody, chosen: year === scene.input('years') }]
  })
  if (after.length < count) return []
  return [{ name: scene.label('today'), each: 1, anybody: 1, chosen: false }, ...after]
}

const barsOf = (scene: FigureScene, years: readonly Year[]): readonly BarMark[] =>
  years.map(({ name, anybody, chosen }, at) => ({
    x: (at + 0.14) / years.length,
    width: 0.72 / years.length,
    y: ground - (anybody * (ground - top)) / 2,
    thickness: anybody * (ground - top),
    tone: chosen ? 'load' : 'context',
    text: `${name}: ${scene.amount(anybody, 'percent')}`,
  }))

/** A dot a contact, in rows under their year. */
const dotsOf = (scene: FigureScene, years: readonly Year[]): readonly DotMark[] =>
  years.flatMap(({ name, each }, at) => {
    const row = isRoomy(years) ? 3 : 2
    const text = `${name}: ${scene.amount(each, 'percent')}`
    return Array.from({ length: scene.input('contacts') || 0 }, (_, index): DotMark => {
      const across = Math.min(row, scene.input('contacts'))
      const aside = ((index % row) - (across - 1) / 2) / (row + 0.5)
      const y = first + Math.floor(index / row) * pitch
      return { x: (at + 0.5 + aside) / years.length, y, tone: 'effort', opacity: each, text }
    })
  })

/** A chance that would be rounded to certainty is not called that. */
const findingOf = (scene: FigureScene): string => {
  const left = scene.output('survival')
  if (!left) return 'nobody'
  if (left === 1) return 'all'
  if (left >= 0.9995) return 'certain'
  return scene.input('contacts') === 1 ? 'alone' : 'several'
}

/** Contacts that fade year by year, under the chance that anybody is left. */
export default defineFigure({
  of: 'champion-survival',
  handles: ['contacts', 'departure'],
  draw(scene) {
    const years = yearsOf(scene)
    const bars = barsOf(scene, years)
    const dots = dotsOf(scene, years)
    const opening = barsOf(scene.opening, yearsOf(scene.opening)).filter(
      ({ x, y }, at) => bars[at]?.y !== y || bars[at].x !== x,
    )
    const middle = (at: number): number => (at + 0.5) / years.length
    const alone = scene.given({ contacts: 1 })
    const second = scene.given({ contacts: 2 })
    return {
      finding: findingOf(scene),
      quotes: { alone: alone.text('survival'), second: second.text('survival') },
      drawing: {
        height: Math.max(first + 3 * pitch, ...dots.map(({ y }) => y + pitch)),
        bars,
        dots,
        ghosts: { bars: opening },
        rules: [{ from: { x: 0, y: ground }, to: { x: 1, y: ground } }],
        texts: [
          ...(years.length > 0
            ? [
                answer(0, 16, 'start', scene.text('survival'), 'load'),
                written(0, 42, 'start', scene.label('anybody')),
              ]
            : []),
          written(0, ground + 42, 'start', scene.label('contacts')),
          ...years.map(({ name, chosen }, at) =>
            written(middle(at), ground + 15, 'middle', name, chosen ? 'load' : 'soft'),
          ),
          ...(isRoomy(years) ? years : []).map(({ anybody, chosen }, at) => {
            const y = ground - anybody * (ground - top) - 12
            const chance = scene.amount(anybody, 'percent')
            return written(middle(at), y, 'middle', chance, chosen ? 'load' : 'soft')
          }),
        ],
        table: {
          head: [scene.label('year'), scene.label('each'), scene.label('anybody')],
          rows: years.map(({ name, each, anybody }) => [
            name,
            scene.amount(each, 'percent'),
            scene.amount(anybody, 'percent'),
          ]),
        },
      },
    }
  },
})
