import type { AreaMark, TextMark } from '../../charts'
import { defineFigure } from '../figure'
import { pinnedSeeds } from '../parts/pinned'
import { knownOf, streamOf } from '../parts/river'
import { fallenOf, growth, stagesOf, streams, swollenOf, type Stream } from '../parts/streams'
import { answer, written } from '../parts/written'
import type { FigureScene } from '../scene'

/** Down in CSS pixels: the heads, a stream's words, and what all streams' widths have together. */
const [heads, words, room] = [10, 54, 200]
const start = 28

const findingOf = (scene: FigureScene, swollen: Stream | undefined): string => {
  if (streams.some(({ needs }) => scene.output(needs) === undefined)) return 'endless'
  if (!scene.output('deals')) return 'nothing'
  if (swollen) return swollen.name
  if (!scene.output('netLeads') && !scene.output('spearOpps')) return 'seedsOnly'
  const fallen = fallenOf(scene).length
  if (fallen > 0) return fallen < streams.length ? 'shrinks' : 'allShrink'
  return streams.every((stream) => growth(scene, stream) === 1) ? 'still' : 'together'
}

/** From deals back to leads, three streams as wide as they must be. */
export default defineFigure({
  of: 'lead-sources',
  handles: ['target', 'netOpp', 'spearWin'],
  pin: pinnedSeeds,
  draw(scene) {
    const swollen = swollenOf(scene)
    const all = streams.map((stream) => {
      const [stages, before] = [stagesOf(scene, stream), stagesOf(scene.opening, stream)]
      const most = Math.max(0, ...knownOf(stages), ...knownOf(before))
      return { ...stream, stages, before, most }
    })
    const total = all.reduce((sum, { most }) => sum + most, 0)
    const opening = all.reduce((sum, { before }) => sum + Math.max(0, ...knownOf(before)), 0)
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
    const none = scene.output('deals') === undefined ? '–' : scene.label('endless')
    const amount = (one: number | undefined): string =>
      one === undefined ? none : scene.amount(one, 'count')
    const tone = (name: string): AreaMark['tone'] =>
      swollen && swollen.name !== name ? 'context' : 'load'
    // No letters in the colour of shapes.
    const ink = (key: string): TextMark['tone'] => (tone(key) === 'load' ? 'load' : 'soft')
    const name = scene.label
    return {
      finding: findingOf(scene, swollen),
      quotes: {
        ...Object.fromEntries(
          streams.map(({ name: key, needs }) => [`${key}Before`, scene.start.text(needs)]),
        ),
        fallen: new Intl.ListFormat(scene.reader.locale.intl).format(
          fallenOf(scene).map(({ name: key }) => name(`of${key}`)),
        ),
      },
      drawing: {
        height: start + 3 * (words + 14) + room,
        areas: rows.flatMap(({ name: key, stages, middle }) =>
          streamOf(stages, tone(key), middle, scale),
        ),
        ghosts: {
          areas: rows
            .filter(({ stages, before }) => stages.some((one, at) => one !== before[at]))
            .flatMap(({ before, middle }) => streamOf(knownOf(before), 'context', middle, scale)),
        },
        texts: [
          ...anchors.map((anchor, at) => written(at / 2, heads, anchor, stageNames[at] ?? '')),
          ...rows.flatMap((row): TextMark[] => [
            written(0, row.top + 14, 'start', name(row.name), ink(row.name)),
            ...row.stages.map((one, at): TextMark => {
              const isAnswer =
                row.name === strong && at === row.stages.length - 1 && one !== undefined
              const mark = isAnswer ? answer : written
              return mark(at / 2, row.top + 32, anchors[at] ?? 'end', amount(one), ink(row.name))
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
