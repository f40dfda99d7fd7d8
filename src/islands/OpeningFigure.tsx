import { createCase } from '../case'
import type { Figure, FigureSetting } from '../figures'
import { longestOf } from '../figures/longest'
import type { Language } from '../i18n'
import type { Scope } from '../url'
import { FigureFrame } from './FigureFrame'

interface OpeningFigureProps extends Pick<FigureSetting, 'words' | 'facts'> {
  readonly name: string
  readonly figure: Figure
  readonly scope: Scope
  readonly language: Language
}

/** A figure of the numbers a page opens with, for its HTML. */
export function OpeningFigure({ scope, language, ...figure }: OpeningFigureProps) {
  const store = createCase(scope, language)
  const state = store.state()
  const { words, facts } = figure
  const longest = longestOf({ model: scope.model, reader: state.reader, words, facts })
  return <FigureFrame store={store} state={state} longest={longest} {...figure} />
}
