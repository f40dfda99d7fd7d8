import { chartLabels, chartParts, takesNoun, type PageModel } from '../engine'
import { languageCodes } from '../i18n'
import { calculatorWords } from '../i18n/words'
import { calculatorPages } from './affected'
import { keyOf, type Fault, type Path } from './fault'
import { amountsIn } from './prose'
import type { Project, WordsFile } from './project'
import { unfitReasons } from './reasons'
import { keysAt, misfits, valueAt, type Misfit } from './schemaFaults'
import { quotesIn } from './uses'

interface Part {
  readonly path: Path
  /** What the model calls a thing that has words here. */
  readonly noun: string
  readonly wanted: readonly string[]
}

/** Every key that a model wants words for. */
function partsOf(model: PageModel): readonly Part[] {
  const inputs = Object.values(model.inputs)
  const options = [
    ...inputs.flatMap((input) => (input.unit === 'choice' ? input.options : [])),
    ...Object.values(model.outputs).flatMap((output) => output.options ?? []),
  ]
  const reasons = model.steps.flatMap(({ op, key }) => (op === 'unless' && key ? [key] : []))
  const { columns = [], rows = {} } = model.grid ?? {}
  return [
    { path: ['inputs'], noun: 'input', wanted: Object.keys(model.inputs) },
    { path: ['outputs'], noun: 'output', wanted: Object.keys(model.outputs) },
    { path: ['presets'], noun: 'preset', wanted: Object.keys(model.presets) },
    { path: ['constraints'], noun: 'constraint', wanted: Object.keys(model.constraints) },
    { path: ['options'], noun: 'option', wanted: options },
    { path: ['groups'], noun: 'group', wanted: inputs.flatMap(({ group }) => group ?? []) },
    { path: ['reasons'], noun: 'reason', wanted: reasons },
    { path: ['grid', 'columns'], noun: 'column', wanted: columns },
    { path: ['grid', 'rows'], noun: 'row', wanted: Object.keys(rows) },
    { path: ['table', 'columns'], noun: 'column', wanted: model.table?.columns ?? [] },
    { path: ['table', 'rows'], noun: 'row', wanted: Object.keys(model.table?.rows ?? {}) },
    {
      path: ['revisions'],
      noun: 'revision',
      wanted: Array.from({ length: model.revision - 1 }, (_, at) => String(at + 2)),
    },
    { path: ['chart', 'labels'], noun: 'label', wanted: chartLabels(model) },
    {
      path: ['chart', 'findings'],
      noun: 'finding',
      wanted: Object.keys(model.chart.findings ?? {}),
    },
  ]
}

const placesIn = (sentence: unknown): string[] =>
  typeof sentence === 'string'
    ? [...sentence.matchAll(/\{(\w+)\}/g)].map(([, place = '']) => place)
    : []

/** Nouns that would never be seen, beside numbers whose unit has a sign or a name of its own. */
const idleNouns = (model: PageModel, words: unknown): Misfit[] =>
  (['inputs', 'outputs'] as const).flatMap((part) =>
    Object.entries(model[part])
      .filter(([key, { unit }]) => !takesNoun(unit) && keysAt(words, [part, key]).includes('unit'))
      .map(([key, { unit }]): Misfit => [
        [part, key, 'unit'],
        `No reader would see this noun: the unit, ${unit}, has a sign or a name of its own.`,
      ]),
  )

/** Where words do not match their model: a key missing or left over, or a place that nothing fills. */
export function mismatches(model: PageModel, words: unknown): Misfit[] {
  const keys = partsOf(model).flatMap(({ path, noun, wanted }): Misfit[] => {
    const given = keysAt(words, path)
    return [
      ...[...new Set(wanted)]
        .filter((key) => !given.includes(key))
        .map((key): Misfit => [[...path, key], `The model has this ${noun}, which has no words.`]),
      ...given
        .filter((key) => !wanted.includes(key))
        .map((key): Misfit => [[...path, key], `The model has no such ${noun}: it is left over.`]),
    ]
  })
  const drawn = chartParts(model.chart).map(([name]) => name)
  const findings = [
    ['chart', 'finding'],
    ...keysAt(words, ['chart', 'findings']).map((key) => ['chart', 'findings', key]),
  ].flatMap((path) =>
    placesIn(valueAt(words, path))
      .filter(
        (place) =>
          !drawn.includes(place) &&
          !Object.hasOwn(model.outputs, place) &&
          !Object.hasOwn(model.inputs, place),
      )
      .map((place): Misfit => [
        path,
        `It quotes {${place}}, which is no input, no output and nothing the chart draws.`,
      ]),
  )
  const refusals = Object.entries(model.constraints).flatMap(([key, { shows }]) =>
    placesIn(valueAt(words, ['constraints', key]))
      .filter((place) => !Object.hasOwn(shows, place))
      .map((place): Misfit => [
        ['constraints', key],
        `It quotes {${place}}, which its constraint does not show.`,
      ]),
  )
  return [...keys, ...findings, ...refusals, ...idleNouns(model, words)]
}

/** Hints that quote a figure nobody has. */
const unfounded = (words: WordsFile, { facts }: Project): Misfit[] =>
  facts.unreadable
    ? []
    : quotesIn(words)
        .filter(({ place }) => valueAt(facts.data, [place.replace(/^fact:/, '')]) === undefined)
        .map(({ path, place }) => [path, `It quotes {${place}}, which content/facts.yaml has not.`])

/** The whole of something is a word more than a figure. */
const isFigure = (amount: string): boolean => !/^100\s?%$/.test(amount)

/** Amounts and percentages typed into words, which no fact and no model vouches for. */
const typedIn = (data: unknown, path: Path = []): Misfit[] => {
  if (typeof data === 'string')
    return amountsIn(data)
      .filter(isFigure)
      .map((amount) => [
        path,
        `“${amount}” is typed into the words: quote a figure, as {fact:id}, or a number of the calculator.`,
      ])
  return keysAt(data, []).flatMap((key) => typedIn(valueAt(data, [key]), [...path, key]))
}

/** What is wrong with the words of the calculators. */
export function checkWords(project: Project): Fault[] {
  const missing = [...project.models.values()]
    .filter(({ defines }) => defines)
    .flatMap(({ id }) =>
      languageCodes
        .filter((code) => !project.words.some((words) => words.code === code && words.id === id))
        .map((code) => ({
          file: `content/calculators/${code}/${id}.yaml`,
          sentence: 'The calculator has no words in this language: the file is missing.',
          affects: calculatorPages(project, id, [code]),
        })),
    )
  const strays = [
    ...project.strays.map((file) => ({ file, of: 'language', affects: [] })),
    ...project.words
      .filter(({ id }) => !project.models.has(id))
      .map(({ file, id, code }) => ({
        file,
        of: 'model',
        affects: calculatorPages(project, id, [code]),
      })),
  ].map(({ file, of, affects }) => ({
    file,
    sentence: `This file belongs to no ${of}.`,
    affects,
  }))
  const wrong = project.words.flatMap((words) => {
    const { file, code, id, data, unreadable, lineOf } = words
    const affects = calculatorPages(project, id, [code])
    if (unreadable) return [{ file, ...unreadable, affects }]
    const { model } = project.models.get(id) ?? {}
    const schema = misfits(calculatorWords, data)
    const told = new Set(schema.map(([path]) => keyOf(path)))
    const keys = (model ? [...mismatches(model, data), ...unfitReasons(model, data)] : []).filter(
      ([path]) => !told.has(keyOf(path)) && !told.has(keyOf(path.slice(0, -1))),
    )
    return [...schema, ...keys, ...unfounded(words, project), ...typedIn(data)].map(
      ([path, sentence]) => ({
        file,
        line: lineOf(path),
        key: keyOf(path),
        sentence,
        affects,
      }),
    )
  })
  return [...missing, ...strays, ...wrong]
}
