import type { Drawing } from '../../src/charts'
import type { Values } from '../../src/engine'
import type { Figure, ShownFigure } from '../../src/figures'
import type { LanguageCode } from '../../src/i18n'
import { shownAs } from '../support/figures'

/** A figure as a reader sees it who has moved some inputs. @param given in displayed units */
export const shownFigure = (
  _figure: Figure,
  name: string,
  code: LanguageCode,
  given: Values = {},
): ShownFigure => shownAs(code, name, given)

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
