import type { Band } from '../engine/band'
import { chartParts } from '../engine/chartParts'
import type { PageModel, Result } from '../engine/page'
import { fill, type Reader } from '../i18n'
import { draw } from './draw'
import type { Drawing } from './marks'
import { sceneOf, type Fit, type Scene } from './scene'

/** What a chart shows, as data: the picture, the canvas and the table all read it. */
export interface ChartData {
  readonly title: string
  /** One sentence that says what there is to see. */
  readonly finding: string
  readonly drawing: Drawing
}

/** The sentence for these numbers: the first whose condition holds, else the one that always does. */
const sentenceOf = ({ chart }: PageModel, { steps }: Result, { words }: Reader): string => {
  const [key] = Object.entries(chart.findings ?? {}).find(([, step]) => steps[step] === 1) ?? []
  return (key === undefined ? undefined : words.chart.findings[key]) ?? words.chart.finding
}

/** The longest of the sentences that a chart may say, where only its length matters: for room on the page that none needs more of. */
export const longestFinding = ({ words: { chart, constraints }, format }: Reader): string => {
  const amount = format.full(10_000_000, 'money')
  return [chart.finding, ...Object.values(chart.findings), ...Object.values(constraints)]
    .map((sentence) => sentence.replace(/\{\w+\}/g, amount))
    .reduce((longest, one) => (one.length > longest.length ? one : longest))
}

/** Every amount that a sentence quotes, or nothing where one of them is none. */
function quoted(
  sentence: string,
  model: PageModel,
  result: Result,
  scene: Scene,
): string | undefined {
  const { reader } = scene
  const parts = new Map(chartParts(model.chart))
  const texts: Record<string, string> = {}
  for (const [, key = ''] of sentence.matchAll(/\{(\w+)\}/g)) {
    const step = parts.get(key)
    const output = result.outputs[key]
    const isInput = key in model.inputs
    if (!isInput && output && !output.ok && !('tone' in output.problem)) return undefined
    if (!isInput && !output && scene.amount(key, step ?? -1).value === undefined) return undefined
    texts[key] = isInput
      ? reader.given(key, result.values[key] ?? '')
      : output
        ? reader.answer(key, output)
        : scene.amount(key, step ?? -1).text
  }
  return fill(sentence, texts)
}

/** What each scale of a chart must hold so that these results could be drawn on it too, scale by scale. */
function besides(model: PageModel, reader: Reader, others: readonly Result[]): Fit {
  const seen: (number | undefined)[][] = []
  for (const other of others) {
    let at = 0
    const note: Fit = (values) => {
      seen[at] = [...(seen[at] ?? []), ...values]
      at += 1
      return values
    }
    draw(model.chart.kind, model.chart, sceneOf(model, other, reader, undefined, note))
  }
  let at = 0
  return (values) => [...values, ...(seen[at++] ?? [])]
}

/**
 * Reads what one model's chart shows for these results. Pure.
 * @param opening the results the page opened with, where they are others
 * @param others results whose charts stand beside it, on the same scale
 * @param bands what results range over, by their names, while inputs do
 */
export function chartData(
  model: PageModel,
  result: Result,
  reader: Reader,
  opening?: Result,
  others: readonly Result[] = [],
  bands?: Readonly<Record<string, Band>>,
): ChartData {
  const scene = sceneOf(model, result, reader, opening, besides(model, reader, others), bands)
  const [broken] = result.problems
  const sentence = sentenceOf(model, result, reader)
  return {
    title: reader.words.chart.title,
    finding: broken
      ? reader.problem(broken)
      : (quoted(sentence, model, result, scene) ?? reader.words.chart.unavailable),
    drawing: draw(model.chart.kind, model.chart, scene),
  }
}
