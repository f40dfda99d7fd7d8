import type { BarMark, DotMark, LineMark, TextMark } from '../../charts'
import { defineFigure } from '../figure'
import { chanceOf, isRoomy, survivalOf, yearsOf, type Year } from '../parts/years'
import { answer, written } from '../parts/written'
import type { FigureScene } from '../scene'

/** Down in CSS pixels: where a certain chance ends, the ground of the chances, and the first row of contacts. */
const [top, ground, first, pitch] = [80, 180, 246, 17]
const barsOf = (scene: FigureScene, years: readonly Year[]): readonly BarMark[] =>
  years.map(({ name, each, anybody, chosen }, at) => ({
    x: (at + 0.14) / years.length,
    width: 0.72 / years.length,
    y: ground - (anybody * (ground - top)) / 2,
    thickness: anybody * (ground - top),
    tone: chosen ? 'load' : 'context',
    text: `${name}: ${chanceOf(scene, anybody, each === 1)}`,
  }))

/** A dot a contact, in rows under their year. */
const dotsOf = (scene: FigureScene, years: readonly Year[]): readonly DotMark[] =>
  years.flatMap(({ name, each }, at) => {
    const row = isRoomy(years) ? 3 : 2
    const text = `${name}: ${chanceOf(scene, each)}`
    // However unlikely, somebody who may be there can be seen.
    const opacity = each > 0 ? 0.2 + 0.8 * each : 0
    return Array.from({ length: scene.input('contacts') || 0 }, (_, index): DotMark => {
      const across = Math.min(row, scene.input('contacts'))
      const aside = ((index % row) - (across - 1) / 2) / (row + 0.5)
      const y = first + Math.floor(index / row) * pitch
      return { x: (at + 0.5 + aside) / years.length, y, tone: 'effort', opacity, text }
    })
  })

const findingOf = (scene: FigureScene): string => {
  const left = scene.output('survival')
  if (!left) return 'nobody'
  if (scene.given({ contacts: 1 }).output('survival') === 1) return 'all'
  if (scene.input('contacts') === 1) return 'alone'
  return left >= 0.9995 ? 'certain' : 'several'
}

/** Where the chances stood when the page opened, a line above or within each bar that has moved. */
const before = (scene: FigureScene, bars: readonly BarMark[]): readonly LineMark[] =>
  barsOf(scene.opening, yearsOf(scene.opening)).flatMap(({ y, thickness }, at): LineMark[] => {
    const bar = bars[at]
    if (!bar || bar.y === y) return []
    const ends = [bar.x, bar.x + bar.width]
    return [{ tone: 'context', points: ends.map((x) => ({ x, y: y - thickness / 2, text: '' })) }]
  })

/** Above a bar, and above the line that would go through the number. */
function aboveOf({ x, y, thickness }: BarMark, lines: readonly LineMark[]): number {
  const top = y - thickness / 2
  const line = lines.find(({ points: [from] }) => from?.x === x)?.points[0]?.y ?? Infinity
  return (line <= top && line > top - 24 ? line : top) - 12
}

/** Contacts that fade year by year, under the chance that anybody is left. */
export default defineFigure({
  of: 'champion-survival',
  handles: ['contacts', 'departure'],
  draw(scene) {
    const years = yearsOf(scene)
    const bars = barsOf(scene, years)
    const dots = dotsOf(scene, years)
    const ghosts = before(scene, bars)
    const middle = (at: number): number => (at + 0.5) / years.length
    const tone = ({ chosen }: Year): 'load' | 'soft' => (chosen ? 'load' : 'soft')
    const [alone = '', second = ''] = [1, 2].map((contacts) =>
      survivalOf(scene.given({ contacts })),
    )
    return {
      finding: findingOf(scene),
      quotes: { alone, second, survival: survivalOf(scene) },
      drawing: {
        height: Math.max(first + 3 * pitch, ...dots.map(({ y }) => y + pitch)),
        bars,
        dots,
        ghosts: { lines: ghosts },
        rules: [{ from: { x: 0, y: ground }, to: { x: 1, y: ground } }],
        texts: [
          ...(years.length > 0
            ? [
                answer(0, 16, 'start', survivalOf(scene), 'load'),
                written(0, 42, 'start', scene.label('anybody')),
              ]
            : []),
          written(0, ground + 42, 'start', scene.label('contacts')),
          ...years.map((year, at) =>
            written(middle(at), ground + 15, 'middle', year.name, tone(year)),
          ),
          ...(isRoomy(years) ? bars : []).flatMap((bar, at): TextMark[] => {
            const year = years[at]
            if (!year) return []
            const chance = chanceOf(scene, year.anybody, year.each === 1)
            return [written(middle(at), aboveOf(bar, ghosts), 'middle', chance, tone(year))]
          }),
        ],
        table: {
          head: [scene.label('year'), scene.label('each'), scene.label('anybody')],
          rows: years.map(({ name, each, anybody }) => [
            name,
            chanceOf(scene, each),
            chanceOf(scene, anybody, each === 1),
          ]),
        },
      },
    }
  },
})
