import type { AreaMark, Place, TextMark } from '../../charts'
import { defineFigure } from '../figure'
import { across, bottom, down, scale, scalesOf, ticks, top } from '../parts/chances'
import { answer, written } from '../parts/written'
import type { FigureScene } from '../scene'

/** How finely the border is looked for, in percent. */
const step = 2.5

/** Where a chance of expansion is possible: the chance of the big deal at which both are worth the same, if any is. */
const borderOf = (scene: FigureScene): readonly (Place & { readonly text: string })[] =>
  Array.from({ length: scale / step + 1 }, (_, at) => at * step).flatMap((pExpand) => {
    const there = scene.given({ pExpand })
    if (there.output('landed') === undefined) return []
    const level = there.output('breakEven') ?? Infinity
    const text = `${there.text('pExpand')}: ${levelIn(there)}`
    return [{ x: across(pExpand), y: down(level * scale), text }]
  })

/** The chance at which both are worth the same, or in a word why there is none. */
const levelIn = (scene: FigureScene): string => {
  if (scene.output('landed') === undefined) return scene.label('beyond')
  return scene.output('breakEven') === undefined ? scene.label('never') : scene.text('breakEven')
}

const findingOf = (scene: FigureScene): string => {
  const [landed = 0, waited = 0] = [scene.output('landed'), scene.output('waited')]
  const level = scene.output('breakEven')
  if (level === undefined) return 'never'
  if (level > 1) return 'beyond'
  return waited > landed ? 'wait' : waited < landed ? 'land' : 'level'
}

/** The surface between the border and one edge of the map; the side that the reader is on is the brighter. */
const side = (border: readonly Place[], edge: number, won: boolean): AreaMark => ({
  tone: won ? 'load' : 'context',
  opacity: won ? 0.24 : 0.1,
  corners: [...border, { x: border.at(-1)?.x ?? 0, y: edge }, { x: border[0]?.x ?? 0, y: edge }],
})

/** The names of both sides, and of what is neither, each only where it has room. */
const namesOf = ({ label }: FigureScene, border: readonly Place[], verdict: string): TextMark[] => {
  const [left, right] = [border[0], border.at(-1)]
  if (!left || !right) return []
  const tone = (side: string) => (side === verdict ? ('load' as const) : ('soft' as const))
  const [upper, lower] = [top + 26, bottom - 22]
  const landAt = Math.max(right.x, 0.5) - 0.02
  return [
    ...(left.y > upper + 18 ? [written(0.06, upper, 'start', label('wait'), tone('wait'))] : []),
    ...(right.y < lower - 22 ? [written(landAt, lower, 'end', label('land'), tone('land'))] : []),
    ...(right.x < 0.76 ? [written(1, (top + bottom) / 2 - 16, 'end', label('beyond'))] : []),
  ]
}

/** Both chances on one map, and the border where landing small and waiting are worth the same. */
export default defineFigure({
  of: 'land-and-expand',
  handles: ['pExpand', 'pBig'],
  take({ x, y }, scene) {
    const pBig = Math.round(Math.min(1, Math.max(0, (bottom - y) / (bottom - top))) * scale)
    let pExpand = Math.round(x * scale)
    while (pExpand > 0 && scene.given({ pExpand, pBig }).output('landed') === undefined)
      pExpand -= 1
    return { pExpand, pBig }
  },
  draw(scene) {
    const border = borderOf(scene)
    const before = scene.opening === scene ? border : borderOf(scene.opening)
    const finding = findingOf(scene)
    // Neither is where the chances are not possible.
    const isPossible = scene.output('landed') !== undefined
    const verdict = isPossible ? (finding === 'never' ? 'land' : finding) : ''
    const here = { x: across(scene.input('pExpand')), y: down(scene.input('pBig')) }
    const known = Number.isFinite(here.x + here.y)
    const end = border.at(-1)?.x ?? 0
    const level = scene.output('breakEven')
    const moved = border.some(({ y }, at) => before[at]?.y !== y)
    const text = `${scene.text('pExpand')}, ${scene.text('pBig')}`
    return {
      finding,
      grips: known ? [here] : [],
      drawing: {
        height: bottom + 46,
        areas: [side(border, top, verdict === 'wait'), side(border, bottom, verdict === 'land')],
        lines: [{ tone: 'load', points: border.filter(({ y }) => y > top) }],
        ...(moved && { ghosts: { lines: [{ tone: 'context', points: before }] } }),
        dots: known ? [{ ...here, tone: 'effort', text }] : [],
        rules: [
          ...ticks.map((tick) => ({ from: { x: 0, y: down(tick) }, to: { x: 1, y: down(tick) } })),
          { from: { x: end, y: top }, to: { x: end, y: bottom } },
          ...(level === undefined
            ? []
            : [{ from: here, to: { x: here.x, y: down(level * scale) }, dashed: true }]),
        ],
        texts: [
          ...(level === undefined
            ? []
            : [
                written(1, 10, 'end', scene.reader.short('breakEven')),
                answer(1, 36, 'end', scene.text('breakEven'), 'load'),
              ]),
          ...scalesOf(scene),
          ...namesOf(scene, border, verdict),
        ],
        table: {
          head: [scene.reader.short('pExpand'), scene.reader.short('breakEven')],
          rows: ticks
            .map((tick) => scene.given({ pExpand: tick }))
            .map((there) => [there.text('pExpand'), levelIn(there)]),
        },
      },
    }
  },
})
