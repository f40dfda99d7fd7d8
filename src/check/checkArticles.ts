import { z } from 'astro/zod'
import { inLanguage, languageCodes } from '../i18n'
import { articlePage, homePage } from './affected'
import { amongArticles } from './amongArticles'
import type { Article, Placed } from './article'
import { keyOf, type Fault } from './fault'
import { misgiven } from './given'
import { misplacedIn } from './headings'
import type { Project } from './project'
import { typedNumbers } from './prose'
import { frontMatter } from './schemas'
import { misfits, valueAt } from './schemaFaults'
import { idsIn, listedIn, shownIn, sourceOf } from './uses'

const id = z.string()
const of = z.string().regex(/^[a-z0-9-]+\.[A-Za-z0-9]+$/, 'This is not written calculator.key.')
const wording = {
  as: z.literal('words').optional(),
  one: id.optional(),
  other: id.optional(),
  digits: z.int().min(1).max(9).optional(),
}
const given = z.record(z.string(), z.union([z.number(), z.boolean(), z.string()]))

/** What may be given to each component that articles place. */
const components: Readonly<Record<string, z.ZodType>> = {
  Aside: z.strictObject({ title: z.string() }),
  Blank: z.strictObject({ label: z.string(), wide: z.boolean().optional() }),
  Calculator: z.strictObject({ id, preset: id.optional() }),
  CalculatorLink: z.strictObject({ id }),
  Cite: z.strictObject({ source: id }),
  Company: z.strictObject({ id }),
  CompanyFacts: z.strictObject({ ids: z.array(id).min(1) }),
  Fact: z.strictObject({ id, cite: z.boolean().optional() }),
  Figure: z.strictObject({ name: id, preset: id.optional() }),
  Live: z.strictObject({ of, preset: id.optional(), given: given.optional(), ...wording }),
  Ours: z.strictObject({}),
  Question: z.strictObject({}),
  Template: z.strictObject({ title: z.string() }),
  Term: z.strictObject({ id }),
  Value: z.strictObject({ of, preset: id.optional(), given: given.optional(), ...wording }),
}

/** What a component names that is not there. */
function misnamed({ name, props }: Placed, article: Article, project: Project): string[] {
  const { facts, sources, glossaries, models } = project
  const told: string[] = []
  const prop = (key: string): string | undefined => {
    const value = props[key]
    return typeof value === 'string' ? value : undefined
  }
  const cite = (source: string): void => {
    if (!sources.unreadable && valueAt(sources.data, [source]) === undefined)
      told.push(`content/sources.yaml has no “${source}”.`)
    else if (!listedIn(article).includes(source))
      told.push(`The sources of this article do not list “${source}”.`)
  }
  const fact = name === 'Fact' ? prop('id') : undefined
  if (fact !== undefined && !facts.unreadable) {
    const source = sourceOf(project, fact)
    if (valueAt(facts.data, [fact]) === undefined) told.push(`content/facts.yaml has no “${fact}”.`)
    else if (source !== undefined && props['cite'] !== false) cite(source)
  }
  const source = name === 'Cite' ? prop('source') : undefined
  if (source !== undefined) cite(source)
  const ids = z.array(id).safeParse(name === 'Company' ? [props['id']] : props['ids']).data ?? []
  if (!project.company.unreadable)
    for (const one of ids)
      if (valueAt(project.company.data, [one]) === undefined)
        told.push(`${project.company.file} has no “${one}”.`)
  const term = name === 'Term' ? prop('id') : undefined
  const glossary = glossaries.find(({ code }) => code === article.code)
  if (term !== undefined && glossary && !glossary.unreadable)
    if (valueAt(glossary.data, [term]) === undefined)
      told.push(`${glossary.file} has no “${term}”.`)

  if (name === 'Figure' && !project.figures.has(prop('name') ?? ''))
    told.push(`There is no src/figures/drawings/${prop('name')}.ts.`)
  const placed = name === 'Calculator' || name === 'CalculatorLink'
  const drawn = name === 'Figure' ? project.figures.get(prop('name') ?? '')?.of : undefined
  const [calculator, key] = placed ? [prop('id')] : (drawn ?? prop('of') ?? '').split('.')
  if (!calculator) return told
  const found = models.get(calculator)
  if (!found) return [...told, `There is no calculator “${calculator}”.`]
  if (name === 'Live' && !shownIn(article, project).includes(calculator))
    told.push(`“${calculator}” is not on this page, so nothing here can follow it.`)
  const { model } = found
  if (!model) return told
  if (key !== undefined && !Object.hasOwn(model.inputs, key) && !Object.hasOwn(model.outputs, key))
    told.push(`“${calculator}” has no input or output “${key}”.`)
  const preset = prop('preset')
  if (preset !== undefined && !Object.hasOwn(model.presets, preset))
    told.push(`“${calculator}” has no preset “${preset}”.`)
  for (const [input, value] of Object.entries(given.safeParse(props['given']).data ?? {})) {
    const sentence = misgiven(model, input, value)
    if (sentence) told.push(`given.${input} of “${calculator}”: ${sentence}`)
  }
  return told
}

/** What is wrong with one component as an article places it. */
const misplaced = (one: Placed, article: Article, project: Project): string[] => {
  const schema = Object.hasOwn(components, one.name) ? components[one.name] : undefined
  if (!schema) return ['There is no such component.']
  const shape = misfits(schema, one.props).map(
    ([path, sentence]) => `${keyOf(path) ?? 'It'}: ${sentence}`,
  )
  return [...shape, ...misnamed(one, article, project)]
}

/** What an article names wrongly many times is told where it does so first. */
const firstOfEach = (faults: readonly Fault[]): Fault[] =>
  [...new Map(faults.toReversed().map((fault) => [fault.sentence, fault])).values()].reverse()

function faultsOf(article: Article, project: Project): Fault[] {
  const { file, front, placed, text, tree, unreadable } = article
  const affects = [articlePage(article), homePage(article.code)]
  const at = (line: number | undefined, key: string | undefined, sentence: string): Fault => ({
    file,
    line,
    key,
    sentence,
    affects,
  })
  if (front.unreadable) return [{ file, ...front.unreadable, affects }]
  const above = misfits(frontMatter, front.data).map(([path, sentence]) =>
    at(front.lineOf(path), keyOf(path), sentence),
  )
  if (unreadable || !tree) return [...above, { file, sentence: '', ...unreadable, affects }]
  const cited = [
    ...idsIn(article, 'Cite', 'source'),
    ...idsIn(article, 'Fact').map((fact) => sourceOf(project, fact)),
  ]
  const idle = listedIn(article).flatMap((source, index) =>
    cited.includes(source) || project.facts.unreadable
      ? []
      : [
          at(
            front.lineOf(['sources', index]),
            `sources[${index}]`,
            project.sources.unreadable || valueAt(project.sources.data, [source]) !== undefined
              ? `The article lists “${source}” and cites nothing of it.`
              : `content/sources.yaml has no “${source}”.`,
          ),
        ],
  )
  const shown = idsIn(article, 'Calculator')
  const twice = placed.filter(
    ({ name, props }) =>
      name === 'Calculator' &&
      shown.indexOf(String(props['id'])) !== shown.lastIndexOf(String(props['id'])),
  )
  return [
    ...above,
    ...idle,
    ...firstOfEach(
      placed.flatMap((one) =>
        misplaced(one, article, project).map((sentence) => at(one.line, `<${one.name}>`, sentence)),
      ),
    ),
    ...twice
      .slice(1)
      .map((one) =>
        at(one.line, '<Calculator>', `“${String(one.props['id'])}” stands on this page twice.`),
      ),
    ...misplacedIn(tree).map(({ line, what, sentence }) => at(line, what, sentence)),
    ...typedNumbers(tree, text).map(({ line, amount }) =>
      at(line, undefined, `“${amount}” is typed into the prose: use <Value>, <Live> or <Fact>.`),
    ),
  ]
}

/** What is wrong with the articles. */
export function checkArticles(project: Project): Fault[] {
  const { articles } = project
  const slugs = [...new Set(articles.map(({ slug }) => slug))]
  const missing = slugs.flatMap((slug) =>
    languageCodes
      .filter((code) => !articles.some((one) => one.code === code && one.slug === slug))
      .map((code) => ({
        file: `content/articles/${code}/${slug}.mdx`,
        sentence: 'The article is not there in this language: the file is missing.',
        affects: [inLanguage(code, `${slug}/`), homePage(code)],
      })),
  )
  return [
    ...missing,
    ...articles.flatMap((article) => faultsOf(article, project)),
    ...amongArticles(project),
  ]
}
