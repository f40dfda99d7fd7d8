import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Drawing } from '../../src/charts'
import { evaluate, pageModel, startValues, type Values } from '../../src/engine'
import { figureWords, viewOf, type Figure, type ShownFigure } from '../../src/figures'
import type { LanguageCode } from '../../src/i18n'
import { models, readerFor } from '../support/content'

/** A figure as a reader sees it who has moved some inputs. @param given in displayed units */
export function shownFigure(
  figure: Figure,
  name: string,
  code: LanguageCode,
  given: Values = {},
): ShownFigure {
  const model = models.find(({ id }) => id === figure.of)
  if (!model) throw new Error(`There is no calculator “${figure.of}”.`)
  const words = figureWords.parse(
    parse(readFileSync(`content/figures/${code}/${name}.yaml`, 'utf8')),
  )
  const page = pageModel(model)
  const setting = { model: page, reader: readerFor(code, model), words, facts: {} }
  const opening = evaluate(page, startValues(model, {}))
  return viewOf(figure, setting, evaluate(page, startValues(model, given)), opening)
}

/** Every number of a drawing's geometry. */
export const placesIn = (drawing: Drawing): readonly number[] => {
  const { height, areas = [], lines = [], dots = [], rules = [], texts = [], ghosts } = drawing
  const places = [
    ...[...areas, ...(ghosts?.areas ?? [])].flatMap(({ corners }) => corners),
    ...lines.flatMap(({ points }) => points),
    ...dots,
    ...rules.flatMap(({ from, to }) => [from, to]),
    ...texts,
  ]
  return [height, ...places.flatMap(({ x, y }) => [x, y])]
}

/** The places across that lie outside of the drawing. */
export const outsideOf = ({ areas = [], texts = [] }: Drawing): readonly number[] =>
  [...areas.flatMap(({ corners }) => corners), ...texts]
    .map(({ x }) => x)
    .filter((x) => x < 0 || x > 1)
