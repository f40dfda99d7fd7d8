import type { Article, Placed } from './article'
import type { Path } from './fault'
import type { Project, WordsFile } from './project'
import { keysAt, valueAt } from './schemaFaults'

/** A fact that a hint quotes, and where. */
export interface Quote {
  readonly words: WordsFile
  readonly path: Path
  readonly place: string
}

/** Every `{place}` in the hints of a calculator's words. */
export const quotesIn = (words: WordsFile): Quote[] =>
  ['inputs', 'outputs'].flatMap((part) =>
    keysAt(words.data, [part]).flatMap((key) => {
      const path = [part, key, 'hint']
      const hint = valueAt(words.data, path)
      return typeof hint === 'string'
        ? [...hint.matchAll(/\{([^}]*)\}/g)].map(([, place = '']) => ({ words, path, place }))
        : []
    }),
  )

/** The id of the calculator that a component shows or quotes. */
export const calculatorOf = ({ name, props }: Placed): string | undefined => {
  if (name === 'Calculator' || name === 'CalculatorLink') return text(props['id'])
  return name === 'Value' || name === 'Live' ? text(props['of'])?.split('.')[0] : undefined
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

/** The ids that an article gives to components of this name, in the order of the text. */
export const idsIn = (article: Article, name: string, prop = 'id'): string[] =>
  article.placed.flatMap((one) => (one.name === name ? (text(one.props[prop]) ?? []) : []))

/** The calculators that run on an article's page: those of its cards, of its figures, and those that it links to. */
export const shownIn = (article: Article, { figures }: Project): string[] => [
  ...idsIn(article, 'Calculator'),
  ...idsIn(article, 'CalculatorLink'),
  ...idsIn(article, 'Figure', 'name').flatMap((name) => figures.get(name)?.of ?? []),
]

/** The sources that an article lists above its text. */
export const listedIn = ({ front }: Article): string[] => {
  const listed = valueAt(front.data, ['sources'])
  return Array.isArray(listed) ? listed.filter((id) => typeof id === 'string') : []
}

/** The source of a fact, where it has one. */
export const sourceOf = ({ facts }: Project, id: string): string | undefined =>
  text(valueAt(facts.data, [id, 'source']))
