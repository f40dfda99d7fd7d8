import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { companyFile } from '../company'
import { languageCodes, type LanguageCode } from '../i18n'
import { readArticle, type Article } from './article'
import { loadModel, type ModelFile } from './modelFile'
import { readYaml, type Yaml } from './yaml'

/** One YAML file of the content. */
export interface DataFile extends Yaml {
  readonly file: string
  /** False where there is no such file. */
  readonly exists: boolean
}
/** One calculator's words in one language. */
export interface WordsFile extends DataFile {
  readonly code: LanguageCode
  readonly id: string
}

/** One figure: the calculator that it draws, and its words by language. */
export interface FigureFile {
  readonly file: string
  readonly of: string | undefined
  readonly words: readonly DataFile[]
}

/** All that authors write, as it stands on disk. */
export interface Project {
  readonly models: ReadonlyMap<string, ModelFile>
  readonly words: readonly WordsFile[]
  /** Files under content/calculators that are no words of a language. */
  readonly strays: readonly string[]
  readonly articles: readonly Article[]
  readonly figures: ReadonlyMap<string, FigureFile>
  readonly facts: DataFile
  readonly sources: DataFile
  readonly company: DataFile
  readonly glossaries: readonly (DataFile & { readonly code: LanguageCode })[]
}

/** Reads a project's models and content. @throws only where a file cannot be opened. */
export async function readProject(root: string): Promise<Project> {
  const filesIn = (folder: string, end: string): string[] =>
    globSync(`${folder}/*${end}`, { cwd: root }).sort()
  const textOf = (file: string): string => readFileSync(join(root, file), 'utf8')
  const dataIn = (file: string): DataFile => {
    const exists = existsSync(join(root, file))
    return { file, exists, ...readYaml(exists ? textOf(file) : '') }
  }
  const models = await Promise.all(
    filesIn('src/models', '.ts').map((file) =>
      loadModel({ id: basename(file, '.ts'), file, path: join(root, file), text: textOf(file) }),
    ),
  )
  const known = (code: LanguageCode) => filesIn(`content/calculators/${code}`, '.yaml')
  const words = languageCodes.flatMap((code) =>
    known(code).map((file) => ({ ...dataIn(file), code, id: basename(file, '.yaml') })),
  )
  return {
    models: new Map(models.map((one) => [one.id, one])),
    words,
    strays: globSync('content/calculators/**/*.*', { cwd: root })
      .sort()
      .filter((file) => !words.some((one) => one.file === file)),
    articles: languageCodes.flatMap((code) =>
      filesIn(`content/articles/${code}`, '.mdx').map((file) =>
        readArticle(file, code, basename(file, '.mdx'), textOf(file)),
      ),
    ),
    figures: new Map(
      filesIn('src/figures/drawings', '.ts').map((file) => [
        basename(file, '.ts'),
        {
          file,
          of: /\bof: '([\w-]+)'/.exec(textOf(file))?.[1],
          words: languageCodes.map((code) =>
            dataIn(`content/figures/${code}/${basename(file, '.ts')}.yaml`),
          ),
        },
      ]),
    ),
    facts: dataIn('content/facts.yaml'),
    sources: dataIn('content/sources.yaml'),
    company: dataIn(companyFile),
    glossaries: languageCodes.map((code) => ({ ...dataIn(`content/glossary/${code}.yaml`), code })),
  }
}
