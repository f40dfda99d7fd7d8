import type { BarMark, RuleMark, TextMark } from '../../charts'
import { defineFigure } from '../figure'
import type { FigureScene } from '../scene'

/** The middles of the three strips, and how thick they are; in CSS pixels. */
const [year, share, deal, thickness] = [40, 130, 222, 26]
/** More slices than this would be no slices on a phone. */
const most = 160
/** What stands between two slices, as a share of one. */
const gap = 0.18

const sliced = (
  count: number,
  y: number,
  tone: BarMark['tone'],
  text: string,
): readonly BarMark[] => {
  const slices = Math.min(most, Math.max(1, Math.round(count)))
  return Array.from({ length: slices }, (_, at) => ({
    x: at / slices,
    width: (1 - gap) / slices,
    y,
    thickness,
    tone,
    text,
  }))
}

/** From the end of one slice to the whole of the strip below it. */
const opened = (count: number, above: number, below: number): readonly RuleMark[] => [
  {
    from: { x: (1 - gap) / Math.max(1, count), y: above + thickness / 2 + 2 },
    to: { x: 1, y: below - thickness / 2 - 24 },
    dashed: true,
  },
]

const named = (y: number, text: string): TextMark => ({
  x: 0,
  y: y - thickness / 2 - 12,
  anchor: 'start',
  text,
})

const dealOf = (scene: FigureScene): readonly [had: number, needed: number] => [
  scene.output('hoursLeft') ?? 0,
  scene.input('hoursPerOpp'),
]

/** One engineer's year cut into reps, one rep's part into opportunities, and what is left for one of those. */
export default defineFigure({
  of: 'se-capacity',
  handles: ['reps', 'seShare', 'hoursPerOpp'],
  draw(scene) {
    const [had, needed] = dealOf(scene)
    const [hadThen] = dealOf(scene.opening)
    const [reps, opportunities] = [scene.input('reps'), scene.output('oppsPerAe') ?? 1]
    const scale = Math.max(had, needed, hadThen)
    const bar = { x: 0, y: deal, thickness }
    const idle = scene.output('hoursLeft') === undefined
    const short = had < needed && !idle
    return {
      finding: idle ? 'idle' : `${short ? 'short' : 'enough'}${reps === 1 ? 'One' : ''}`,
      drawing: {
        height: deal + thickness / 2 + 58,
        bars: [
          ...sliced(reps, year, 'effort', scene.text('reps')),
          ...(idle ? [] : sliced(opportunities, share, 'context', scene.text('oppsPerAe'))),
          {
            ...bar,
            width: had / scale,
            tone: short ? 'loss' : 'load',
            text: scene.text('hoursLeft'),
          },
        ],
        ...(hadThen !== had && {
          ghosts: { bars: [{ ...bar, width: hadThen / scale, tone: 'context', text: '' }] },
        }),
        rules: [
          ...opened(reps, year, share),
          ...opened(opportunities, share, deal),
          {
            from: { x: needed / scale, y: deal - 20 },
            to: { x: needed / scale, y: deal + 24 },
            dashed: true,
          },
        ],
        texts: [
          named(year, scene.label('year')),
          named(share, `${scene.label('share')} · ${scene.text('oppsPerAe')}`),
          named(deal, scene.label('deal')),
          {
            x: 0,
            y: deal + 38,
            anchor: 'start',
            tone: short ? 'loss' : 'load',
            strong: true,
            text: idle ? scene.label('nobody') : scene.text('hoursLeft'),
          },
          {
            x: needed / scale,
            y: deal + 38,
            anchor: needed / scale > 0.5 ? 'end' : 'start',
            text: `${scene.label('needed')} · ${scene.text('hoursPerOpp')}`,
          },
        ],
        table: {
          head: [scene.label('what'), scene.label('amount')],
          rows: ['reps', 'oppsPerAe', 'hoursLeft', 'hoursPerOpp', 'ratio'].map((key) => [
            scene.reader.short(key),
            scene.text(key),
          ]),
        },
      },
    }
  },
})
