import { checkArticles } from './checkArticles'
import { checkDrawings } from './checkDrawings'
import { checkCompany, checkFacts, checkGlossary, checkSources } from './checkFigures'
import { checkModels } from './checkModels'
import { checkWords } from './checkWords'
import type { Fault } from './fault'
import { readProject } from './project'

/**
 * Everything that is wrong with the models and the content of a project and needs no build to be seen.
 * @throws only where a file cannot be opened.
 */
export async function check(root: string): Promise<readonly Fault[]> {
  const project = await readProject(root)
  return [
    ...(await checkModels(project)),
    ...checkWords(project),
    ...checkDrawings(project),
    ...checkFacts(project),
    ...checkSources(project),
    ...checkCompany(project),
    ...checkGlossary(project),
    ...checkArticles(project),
  ]
}
