import { z } from 'astro/zod'
import { companyFact } from '../company'
import { languageCodes } from '../i18n'
import { articlePage, factPages, pagesOfSource, sourcePages, termPages } from './affected'
import { keyOf, type Fault } from './fault'
import type { DataFile, Project } from './project'
import { fact, glossary, source } from './schemas'
import { keysAt, misfits, valueAt, type Misfit } from './schemaFaults'
import { idsIn, quotesIn, sourceOf } from './uses'

type Pages = (test: (id: string) => boolean) => string[]

/** Holds a file of entries by id against their schema and other rules; each fault spoils the pages of its entry. */
function checkFile(
  { file, exists, data, unreadable, lineOf }: DataFile,
  schema: z.ZodType,
  pages: Pages,
  rules: Misfit[],
): Fault[] {
  const everything = pages(() => true)
  if (!exists) return [{ file, sentence: 'This file is missing.', affects: everything }]
  if (unreadable) return [{ file, ...unreadable, affects: everything }]
  return [...misfits(schema, data), ...rules].map(([path, sentence]) => ({
    file,
    line: lineOf(path),
    key: keyOf(path),
    sentence,
    affects: path.length > 0 ? pages((id) => id === path[0]) : everything,
  }))
}

/** What is wrong with the facts. */
export function checkFacts(project: Project): Fault[] {
  const { facts, sources, articles, words } = project
  const ids = keysAt(facts.data, [])
  const used = new Set([
    ...articles.flatMap((article) => idsIn(article, 'Fact')),
    ...words.flatMap((one) => quotesIn(one).map(({ place }) => place.replace(/^fact:/, ''))),
  ])
  // While an article cannot be read, nobody knows what it uses.
  const known =
    !articles.some(({ unreadable }) => unreadable) && !words.some((one) => one.unreadable)
  const idle = ids
    .filter((id) => known && !used.has(id))
    .map((id): Misfit => [[id], 'No page uses this fact.'])
  const unfounded = ids.flatMap((id): Misfit[] => {
    const from = sourceOf(project, id)
    return from === undefined || sources.unreadable || valueAt(sources.data, [from]) !== undefined
      ? []
      : [[[id, 'source'], `content/sources.yaml has no “${from}”.`]]
  })
  return checkFile(facts, z.record(z.string(), fact), (test) => factPages(project, test), [
    ...unfounded,
    ...idle,
  ])
}

/** What is wrong with the sources. */
export function checkSources(project: Project): Fault[] {
  const { facts, sources, articles, models } = project
  const used = new Set([
    ...keysAt(facts.data, []).map((id) => sourceOf(project, id)),
    ...articles.flatMap((article) => idsIn(article, 'Cite', 'source')),
    ...[...models.values()].flatMap(
      ({ model }) => model?.examples.map((example) => example.source) ?? [],
    ),
  ])
  const known =
    !facts.unreadable &&
    !articles.some(({ unreadable }) => unreadable) &&
    [...models.values()].every(({ model }) => model)
  const idle = keysAt(sources.data, [])
    .filter((id) => known && !used.has(id))
    .map((id): Misfit => [[id], 'Nothing rests on this source.'])
  const pages: Pages = (test) => [...sourcePages, ...pagesOfSource(project, test)]
  return checkFile(sources, z.record(z.string(), source), pages, idle)
}

/** What is wrong with the facts of the invented company, which presets and articles read. */
export const checkCompany = ({ company, articles }: Project): Fault[] =>
  checkFile(company, z.record(z.string(), companyFact), () => articles.map(articlePage), [])

/** What is wrong with the glossary: every language explains the same terms. */
export function checkGlossary(project: Project): Fault[] {
  const all = new Set(project.glossaries.flatMap(({ data }) => keysAt(data, [])))
  return project.glossaries.flatMap((one) => {
    const others = languageCodes.filter((code) => code !== one.code).join(', ')
    const missing = [...all]
      .filter((id) => valueAt(one.data, [id]) === undefined)
      .map((id): Misfit => [[id], `The glossary explains this in ${others}, and not here.`])
    return checkFile(one, glossary, (test) => termPages(project, one.code, test), missing)
  })
}
