import type { AreaMark, BarMark, Drawing, RuleMark, TextMark } from '../../charts'
import { defineFigure } from '../figure'
import { block } from '../parts/block'
import { sliced, widthOf } from '../parts/slices'
import { answer, written } from '../parts/written'
import type { FigureScene } from '../scene'

/** The middles of the three strips, and how thick they are; in CSS pixels. */
const [year, share, deal, thickness] = [40, 130, 222, 26]
/** From the end of one slice to the whole of the strip below it. */
const opened = (count: number, above: number, below: number): RuleMark => ({
  from: { x: widthOf(count), y: above + thickness / 2 + 2 },
  to: { x: 1, y: below - thickness / 2 - 24 },
  dashed: true,
})

const named = (y: number, text: string): TextMark =>
  written(0, y - thickness / 2 - 12, 'start', text)

const dealOf = (scene: FigureScene): readonly [had: number, needed: number] => [
  scene.output('hoursLeft') ?? 0,
  scene.input('hoursPerOpp'),
]

/** A part of the year that nobody cuts up. */
const uncut: AreaMark = {
  tone: 'context',
  hollow: true,
  corners: block(0, share + thickness / 2, 1, thickness),
}

/** What one opportunity can have, beside what it needs and what it could have when the page opened. */
function lastStrip(scene: FigureScene, short: boolean): Omit<Drawing, 'height' | 'table'> {
  const [had, needed] = dealOf(scene)
  const [hadThen] = dealOf(scene.opening)
  const scale = Math.max(had, needed, hadThen)
  const tone = short ? 'loss' : 'load'
  const bar = { x: 0, y: deal, thickness }
  const mark = needed / scale
  const { label, text } = scene
  return {
    // What it needs, as a strip to be filled.
    areas: [
      { tone: 'context', hollow: true, corners: block(0, deal + thickness / 2, mark, thickness) },
    ],
    bars: [{ ...bar, width: had / scale, tone, text: text('hoursLeft') }],
    ...(hadThen !== had && {
      ghosts: { bars: [{ ...bar, width: hadThen / scale, tone: 'context', text: '' }] },
    }),
    rules: [{ from: { x: mark, y: deal - 15 }, to: { x: mark, y: deal + 24 }, dashed: true }],
    texts: [
      answer(0, deal + 66, 'start', text('hoursLeft'), tone),
      written(
        mark,
        deal + 36,
        mark > 0.5 ? 'end' : 'start',
        `${label('needed')} · ${text('hoursPerOpp')}`,
      ),
    ],
  }
}

/** One engineer's year cut into reps, one rep's part into opportunities, and what is left for one of those. */
export default defineFigure({
  of: 'se-capacity',
  handles: ['reps', 'seShare', 'hoursPerOpp'],
  draw(scene) {
    const { label, text } = scene
    const [had, needed] = dealOf(scene)
    const [reps, opportunities] = [scene.input('reps'), scene.output('oppsPerAe') ?? 1]
    const idle = scene.output('hoursLeft') === undefined
    const short = had < needed && !idle
    const last = idle ? undefined : lastStrip(scene, short)
    const nobody = scene.output('oppsPerAe') === 0 ? label('nobody') : '–'
    const none: Readonly<Record<string, string>> = { hoursLeft: nobody, ratio: '–' }
    const whole: Omit<BarMark, 'x' | 'width'> = {
      ...{ y: share, thickness },
      ...{ tone: 'context', text: text('oppsPerAe') },
    }
    return {
      finding: idle ? 'idle' : `${short ? 'short' : 'enough'}${reps === 1 ? 'One' : ''}`,
      drawing: {
        height: deal + thickness / 2 + 74,
        bars: [
          ...sliced(reps, { y: year, thickness, tone: 'effort', text: text('reps') }),
          ...(idle ? [] : sliced(opportunities, whole)),
          ...(last?.bars ?? []),
        ],
        areas: last?.areas ?? [uncut],
        ...(last?.ghosts && { ghosts: last.ghosts }),
        rules: [
          opened(reps, year, share),
          ...(last ? [opened(opportunities, share, deal), ...(last.rules ?? [])] : []),
        ],
        texts: [
          named(year, label('year')),
          named(share, `${label('share')} · ${text('oppsPerAe')}`),
          named(deal, label('deal')),
          ...(last?.texts ?? [answer(0, deal + 4, 'start', nobody, 'load')]),
        ],
        table: {
          head: [label('what'), label('amount')],
          rows: ['reps', 'oppsPerAe', 'hoursLeft', 'hoursPerOpp', 'ratio'].map((key) => [
            scene.reader.short(key),
            (idle && none[key]) || text(key),
          ]),
        },
      },
    }
  },
})
