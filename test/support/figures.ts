import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parse } from 'yaml'
import { evaluate, pageModel, startValues, type Values } from '../../src/engine'
import type { Figure, FigureFacts, FigureSetting } from '../../src/figures'
import { longestOf } from '../../src/figures/longest'
import { viewOf, type ShownFigure } from '../../src/figures/view'
import type { LanguageCode } from '../../src/i18n'
import { figureWords } from '../../src/i18n/figureWords'
import { readerFor } from './content'
import { modelNamed } from './models'

const found = import.meta.glob<Figure>('../../src/figures/drawings/*.ts', {
  eager: true,
  import: 'default',
})

/** Every figure there is a file for, by name. */
export const figures = Object.entries(found).map(([path, figure]) => ({
  name: basename(path, '.ts'),
  figure,
}))

/** One figure by its name. @throws Error where there is none. */
function figureCalled(name: string): Figure {
  const one = figures.find((other) => other.name === name)
  if (!one) throw new Error(`there is no figure "${name}"`)
  return one.figure
}

/** The words of a figure, read and checked as the site does. */
export const wordsOf = (code: LanguageCode, name: string) =>
  figureWords.parse(parse(readFileSync(`content/figures/${code}/${name}.yaml`, 'utf8')))

const facts: Readonly<Record<string, { readonly value?: number }>> = parse(
  readFileSync('content/facts.yaml', 'utf8'),
)

const factsOf = ({ facts: ids = [] }: Figure): FigureFacts =>
  Object.fromEntries(
    ids.flatMap((id) => (facts[id]?.value === undefined ? [] : [[id, facts[id].value]])),
  )

/** The articles that show a figure, by its name: their slugs. */
export const shownIn = (name: string): string[] =>
  globSync('content/articles/en/*.mdx')
    .filter((file) => readFileSync(file, 'utf8').includes(`<Figure name="${name}"`))
    .map((file) => basename(file, '.mdx'))

/** The case that a figure opens with where it is shown, by its name; nothing for the defaults. */
export const presetOf = (name: string): string | undefined =>
  shownIn(name).flatMap((slug) => {
    const text = readFileSync(`content/articles/en/${slug}.mdx`, 'utf8')
    return RegExp(`<Figure name="${name}" preset="([\\w-]+)"`).exec(text)?.[1] ?? []
  })[0]

/** A figure as it shows one case, in displayed units; beside the one that a page opened with. */
export function shownAs(
  code: LanguageCode,
  name: string,
  given: Values = {},
  opening: Values = {},
): ShownFigure & { readonly longest: string } {
  const figure = figureCalled(name)
  const model = modelNamed(figure.of)
  const page = pageModel(model)
  const setting: FigureSetting = {
    model: page,
    reader: readerFor(code, model),
    words: wordsOf(code, name),
    facts: factsOf(figure),
  }
  const resultOf = (values: Values) => evaluate(page, startValues(page, values))
  const shown = viewOf(figure, setting, resultOf(given), resultOf(opening))
  return { ...shown, longest: longestOf(setting) }
}
