import type { Place } from '../charts'
import type { Result, Values } from '../engine/page'
import { fill } from '../i18n'
import type { Figure, FigureView } from './figure'
import { sceneOf, type FigureSetting } from './scene'

/** A figure as shown: one sentence, its drawing, and what both are about. */
export interface ShownFigure extends Omit<FigureView, 'quotes'> {
  readonly title: string
  /** What the inputs hold where a grip is taken to, in displayed units. */
  readonly taken?: (place: Place) => Values
}

/** Where a sentence quotes an input or output, or what its drawing knows by that name. */
export const places = /\{(\w+)\}/g

/** Draws a figure for one result. Pure. @param opening the result that the page opened with */
export function viewOf(
  figure: Figure,
  setting: FigureSetting,
  result: Result,
  opening: Result,
): ShownFigure {
  const { words, reader } = setting
  const { take } = figure
  const scene = sceneOf(setting, result, opening)
  const [broken] = result.problems
  const { finding, quotes = {}, ...drawn } = figure.draw(scene)
  const sentence = words.findings[finding] ?? finding
  const filled = (one: string): string => {
    const texts = [...one.matchAll(places)].map(([, key = '']) => [
      key,
      quotes[key] ?? scene.text(key),
    ])
    return fill(one, Object.fromEntries(texts))
  }
  return {
    title: words.title,
    finding: broken ? reader.problem(broken) : filled(sentence),
    ...drawn,
    ...(take && { taken: (place) => take(place, scene) }),
  }
}
