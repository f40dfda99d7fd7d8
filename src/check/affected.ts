import { inLanguage, languageCodes, type LanguageCode } from '../i18n'
import type { Article } from './article'
import type { Project } from './project'
import { calculatorOf, idsIn, listedIn, quotesIn, sourceOf } from './uses'

type Codes = readonly LanguageCode[]

const everywhere = (page: string, codes: Codes = languageCodes): string[] =>
  codes.map((code) => inLanguage(code, page))

export const articlePage = ({ code, slug }: Pick<Article, 'code' | 'slug'>): string =>
  inLanguage(code, `${slug}/`)
/** A home page, which lists every article and calculator: by a name of its own, since its address begins all others. */
export const homePage = (code: LanguageCode): string => inLanguage(code, 'index')
export const sourcePages = everywhere('sources/')

/** Every page of an article that fulfils a condition. */
const articlesWhere = ({ articles }: Project, test: (article: Article) => boolean): string[] =>
  articles.filter(test).map(articlePage)

/** The home pages that can name a calculator, which needs words for it. */
const homesOf = ({ words }: Project, id: string, codes: Codes): string[] =>
  codes.filter((code) => words.some((one) => one.id === id && one.code === code)).map(homePage)

/** The pages of one calculator, in these languages, and of the articles that show it or quote it. */
export const calculatorPages = (
  project: Project,
  id: string,
  codes: Codes = languageCodes,
): string[] => [
  `calculators/${id}.json`,
  ...homesOf(project, id, codes),
  ...everywhere(`calculators/${id}/`, codes),
  ...everywhere(`embed/${id}/`, codes),
  ...articlesWhere(
    project,
    ({ code, placed }) => codes.includes(code) && placed.some((one) => calculatorOf(one) === id),
  ),
]

/** The pages that show a fact which fulfils a condition. */
export const factPages = (project: Project, test: (id: string) => boolean): string[] => [
  ...sourcePages,
  ...languageCodes.map(homePage),
  ...articlesWhere(project, (article) => idsIn(article, 'Fact').some(test)),
  ...project.words
    .filter((words) =>
      quotesIn(words).some(({ place }) => place.startsWith('fact:') && test(place.slice(5))),
    )
    .flatMap(({ id, code }) => calculatorPages(project, id, [code])),
]

/** The pages that rest on a source which fulfils a condition. */
export const pagesOfSource = (project: Project, test: (id: string) => boolean): string[] => [
  ...articlesWhere(project, (article) => listedIn(article).some(test)),
  ...factPages(project, (fact) => {
    const source = sourceOf(project, fact)
    return source !== undefined && test(source)
  }),
]

/** The pages of one language that explain a term which fulfils a condition. */
export const termPages = (
  project: Project,
  code: LanguageCode,
  test: (id: string) => boolean,
): string[] => [
  inLanguage(code, 'glossary/'),
  ...articlesWhere(
    project,
    (article) => article.code === code && idsIn(article, 'Term').some(test),
  ),
]
