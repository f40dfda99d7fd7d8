import type { Model } from '../engine'
import { calculatorPages } from './affected'
import { chartFaults } from './chartFaults'
import { misses } from './examples'
import { keyOf, type Fault, type Path } from './fault'
import { formulaFaults, idleInputs } from './formulaFaults'
import { misgiven, offSlider, opens } from './given'
import type { ModelFile } from './modelFile'
import { nameFaults } from './nameFaults'
import type { Project } from './project'
import { valueAt, type Misfit } from './schemaFaults'
import { idsIn } from './uses'

const examples = (model: Model, { sources }: Project): Misfit[] =>
  model.examples.flatMap((example, at): Misfit[] => {
    const path = ['examples', at]
    const given = Object.entries(example.given).flatMap(([key, value]): Misfit[] => {
      const sentence = misgiven(model, key, value)
      return sentence ? [[[...path, 'given', key], sentence]] : []
    })
    const missed =
      given.length > 0
        ? []
        : misses(model, example).map(([key, sentence]): Misfit => [
            [...path, 'expect', key],
            sentence,
          ])
    const { source } = example
    const unfounded: Misfit[] =
      source === undefined || sources.unreadable || valueAt(sources.data, [source]) !== undefined
        ? []
        : [[[...path, 'source'], `content/sources.yaml has no “${source}”.`]]
    return [...given, ...missed, ...unfounded]
  })

/** Where links of an older revision would not be read, or not into an input that there is. */
const migrations = ({ revision, inputs, migrations: given = {} }: Model): Misfit[] => {
  const older = Array.from({ length: revision - 1 }, (_, at) => at + 1)
  const missing = older
    .filter((one) => !Object.hasOwn(given, one))
    .map((one): Misfit => [
      ['revision'],
      `Nothing under “migrations” says how links of revision ${one} are read.`,
    ])
  const wrong = Object.entries(given).flatMap(([from, { outputs }]): Misfit[] => [
    ...(older.includes(Number(from))
      ? []
      : [
          [
            ['migrations'],
            `Revision ${from} is no older than ${revision}, the present one.`,
          ] as const,
        ]),
    ...Object.entries(outputs).flatMap(([key, { unit }]): Misfit[] => {
      const input = Object.hasOwn(inputs, key) ? inputs[key] : undefined
      if (!input) return [[['migrations'], `It gives “${key}”, which is no input of the model.`]]
      return input.unit === unit
        ? []
        : [[['migrations'], `It gives “${key}” in ${unit}, and the input is in ${input.unit}.`]]
    }),
  ])
  return [...missing, ...wrong]
}

/** A calculator that the article it belongs to does not have. */
const unshown = (id: string, slug: string, { articles }: Project): Misfit[] => {
  const own = articles.filter((article) => article.slug === slug)
  if (own.length === 0) return [[['article'], `There is no article “${slug}”.`]]
  const without = own.filter(
    (article) =>
      !article.unreadable &&
      !['Calculator', 'CalculatorLink'].some((name) => idsIn(article, name).includes(id)),
  )
  return without.map(({ file }) => [
    ['article'],
    `${file} has no <Calculator id="${id}" /> or <CalculatorLink id="${id}" />.`,
  ])
}

/** Rules and tables that name an input which is not there. */
const gridFaults = ({ inputs, grid, constraints }: Model): Misfit[] => {
  const missing = (path: Path, keys: readonly string[]): Misfit[] =>
    keys
      .filter((key) => !Object.hasOwn(inputs, key))
      .map((key) => [path, `The model has no input “${key}”.`])
  return [
    ...Object.entries(grid?.rows ?? {}).flatMap(([key, row]) =>
      missing(
        ['grid', key],
        row.flatMap((cell) => (cell && 'input' in cell ? [cell.input] : [])),
      ),
    ),
    ...Object.entries(constraints).flatMap(([key, { about }]) =>
      missing(['constraints', key], about),
    ),
  ]
}

/** A table of results that names what is there neither as a result nor as an input, or one result twice. */
const tableFaults = ({ inputs, outputs, table }: Model): Misfit[] => {
  const seen = new Set<string>()
  return Object.entries(table?.rows ?? {}).flatMap(([row, cells]) =>
    cells.flatMap((key): Misfit[] => {
      const path = ['table', 'rows', row]
      if (key === null || Object.hasOwn(inputs, key)) return []
      if (!Object.hasOwn(outputs, key)) return [[path, `The model has no output “${key}”.`]]
      if (seen.has(key)) return [[path, `“${key}” stands in the table already.`]]
      seen.add(key)
      return []
    }),
  )
}

/** The worked cases that every calculator has: one to open with, and the invented company. */
const presetFaults = ({ presets, inputs }: Model): Misfit[] => {
  const wrong: Misfit[] = []
  const opens = Object.values(presets).some((given) =>
    Object.entries(given).every(([key, value]) => inputs[key]?.default === value),
  )
  if (!opens) wrong.push([['presets'], 'None is the case that the page opens with: `start: {}`.'])
  if (!Object.hasOwn(presets, 'noria'))
    wrong.push([
      ['presets'],
      'There is no “noria”, the company of content/company.yaml, which every calculator has as a worked case.',
    ])
  return wrong
}

/** What is wrong with a model that could be made. */
function misfitsOf(id: string, model: Model, project: Project): Misfit[] {
  const wrong: Misfit[] = []
  if (model.id !== id) wrong.push([['id'], `The file is ${id}.ts, and the model is “${model.id}”.`])
  wrong.push(...migrations(model))
  wrong.push(...unshown(id, model.article, project))
  if (!Object.hasOwn(model.outputs, model.headline))
    wrong.push([['headline'], `The model has no output “${model.headline}”.`])
  wrong.push(
    ...chartFaults(model),
    ...formulaFaults(model),
    ...gridFaults(model),
    ...tableFaults(model),
    ...nameFaults(model),
    ...presetFaults(model),
  )
  if (model.examples.length === 0) wrong.push([['examples'], 'There is no worked example.'])
  for (const [key, input] of Object.entries(model.inputs)) {
    const sentence = misgiven(model, key, input.default) ?? offSlider(model, key, input.default)
    if (sentence) wrong.push([['inputs', key], sentence])
  }
  wrong.push(...idleInputs(model))
  const broken = wrong.some(([[part]]) => part === 'inputs')
  return [
    ...wrong,
    ...(broken ? [] : opens(model, [], {})),
    ...Object.entries(model.presets).flatMap(([key, values]) =>
      opens(model, ['presets', key], values),
    ),
    ...examples(model, project),
  ]
}

async function faultsOf(one: ModelFile, project: Project): Promise<Fault[]> {
  const { id, file, text, model, misshapen = [], thrown } = one
  const found = model ? misfitsOf(id, model, project) : misshapen
  if (model && found.length === 0) return []
  // A large parser, needed only to find the line of a fault.
  const { readModelSource } = await import('./modelSource')
  const source = readModelSource(text)
  const affects = calculatorPages(project, id)
  if (thrown !== undefined) {
    const { readThrown } = await import('./thrown')
    const { line, path, sentence } = readThrown(one, source)
    return [{ file, line, key: keyOf(path), sentence, affects }]
  }
  return found.map(([path, sentence]) => ({
    file,
    line: source.lineOf(path),
    key: keyOf(path),
    sentence,
    affects,
  }))
}

/** What is wrong with the models. */
export async function checkModels(project: Project): Promise<Fault[]> {
  const found = await Promise.all([...project.models.values()].map((one) => faultsOf(one, project)))
  return found.flat()
}
