import type { AreaMark, TextMark } from '../../charts'
import { defineFigure } from '../figure'
import { riverOf } from '../parts/river'
import { answer, written } from '../parts/written'
import type { FigureScene } from '../scene'

/** Each stream: what it must bring, and its rates from there to a deal, each of which is spared in turn. */
const streams = [
  { name: 'seeds', needs: 'seedLeads', rates: ['seedOpp', 'seedWin'] },
  { name: 'nets', needs: 'netLeads', rates: ['netOpp', 'netWin'] },
  { name: 'spears', needs: 'spearOpps', rates: ['spearWin'] },
] as const
type Stream = (typeof streams)[number]

/** Down in CSS pixels: the heads, a stream's words, and what all streams' widths have together. */
const [heads, words, room] = [10, 54, 200]
const start = 28

/** What a stream is at deals, opportunities and leads; undefined where it is refused. */
const stagesOf = (scene: FigureScene, { needs, rates }: Stream): readonly (number | undefined)[] =>
  [...rates.map((_, at) => rates.slice(0, rates.length - at)), []].map((spared) =>
    scene.given(Object.fromEntries(spared.map((rate) => [rate, 100]))).output(needs),
  )

/** How often as much as at the start. */
const growth = (scene: FigureScene, { needs }: Stream): number => {
  const [now = 0, before = 0] = [scene.output(needs), scene.start.output(needs)]
  return before > 0 ? now / before : now > 0 ? Infinity : 0
}

/** The stream that swells most; undefined where none does, or none more than counting whole leads explains. */
function swollenOf(scene: FigureScene): Stream | undefined {
  const [most, second] = streams.toSorted((one, other) => growth(scene, other) - growth(scene, one))
  if (!most || !second || growth(scene, most) <= 1) return undefined
  const fewest = Math.min(...streams.map(({ needs }) => scene.start.output(needs) || 1))
  return growth(scene, most) - growth(scene, second) > 1 / fewest ? most : undefined
}

const findingOf = (scene: FigureScene, swollen: Stream | undefined): string => {
  if (streams.some(({ needs }) => scene.output(needs) === undefined)) return 'endless'
  if (!scene.output('deals')) return 'nothing'
  if (swollen) return swollen.name
  const grown = streams.map((stream) => growth(scene, stream))
  if (grown.every((one) => one === 1)) return 'still'
  if (grown.every((one) => one >= 1)) return 'together'
  return 'shrinks'
}

/** From deals back to leads, three streams as wide as they must be. */
export default defineFigure({
  of: 'lead-sources',
  handles: ['target', 'netOpp', 'spearWin'],
  draw(scene) {
    const swollen = swollenOf(scene)
    const all = streams.map((stream) => {
      const stages = stagesOf(scene, stream)
      const known = stages.map((one = 0) => one)
      const before = stagesOf(scene.opening, stream).map((one = 0) => one)
      return { ...stream, stages, known, before, most: Math.max(...known, ...before) }
    })
    const total = all.reduce((sum, { most }) => sum + most, 0)
    const opening = all.reduce((sum, { before }) => sum + Math.max(...before), 0)
    // Half as much again as the opening case swells on one scale.
    const scale = room / Math.max(total, 1.5 * opening, 1)
    const gap = 14 + (room - total * scale) / all.length
    let top = start
    const rows = all.map((stream) => {
      const row = { ...stream, top, middle: top + words + (stream.most * scale) / 2 }
      top += words + stream.most * scale + gap
      return row
    })
    const strong = swollen?.name ?? 'nets'
    const anchors = ['start', 'middle', 'end'] as const
    const stageNames = ['deals', 'opportunities', 'leads'].map(scene.label)
    const amount = (one: number | undefined): string =>
      one === undefined ? scene.reader.strings.notAvailable : scene.amount(one, 'count')
    const tone = (name: string): AreaMark['tone'] =>
      swollen && swollen.name !== name ? 'context' : 'load'
    const name = scene.label
    return {
      finding: findingOf(scene, swollen),
      quotes: Object.fromEntries(
        streams.map(({ name: key, needs }) => [`${key}Before`, scene.start.text(needs)]),
      ),
      drawing: {
        height: start + 3 * (words + 14) + room,
        areas: rows.map(({ name: key, known, middle }) => ({
          tone: tone(key),
          corners: riverOf(known, middle, scale),
        })),
        ghosts: {
          areas: rows
            .filter(({ known, before }) => known.some((one, at) => one !== before[at]))
            .map(({ before, middle }) => ({
              tone: 'context',
              corners: riverOf(before, middle, scale),
            })),
        },
        texts: [
          ...anchors.map((anchor, at) => written(at / 2, heads, anchor, stageNames[at] ?? '')),
          ...rows.flatMap((row): TextMark[] => [
            written(0, row.top + 14, 'start', name(row.name), tone(row.name)),
            ...row.stages.map((one, at): TextMark => {
              const isAnswer = row.name === strong && at === row.stages.length - 1
              const mark = isAnswer ? answer : written
              return mark(at / 2, row.top + 32, anchors[at] ?? 'end', amount(one), tone(row.name))
            }),
          ]),
        ],
        table: {
          head: [scene.label('stream'), ...stageNames],
          rows: rows.map((row) => [name(row.name), ...row.stages.map(amount)]),
        },
      },
    }
  },
})
