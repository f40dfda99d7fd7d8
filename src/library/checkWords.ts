import { chartLabels, type PageModel } from '../engine'
import type { CalculatorWords } from '../i18n'

const parts = [
  'inputs',
  'outputs',
  'presets',
  'constraints',
  'options',
  'groups',
  'reasons',
] as const

const compare = (
  file: string,
  part: string,
  wanted: readonly string[],
  given: readonly string[],
): string[] => [
  ...wanted
    .filter((key) => !given.includes(key))
    .map((key) => `content/calculators/${file}.yaml: ${part}.${key} is missing`),
  ...given
    .filter((key) => !wanted.includes(key))
    .map((key) => `content/calculators/${file}.yaml: ${part}.${key} is left over`),
]

/** Holds the words of a calculator against its model. @throws Error listing every missing or stale key by file. */
export function checkWords(model: PageModel, words: CalculatorWords, file: string): void {
  const inputs = Object.values(model.inputs)
  const options = [
    ...inputs.flatMap((input) => (input.unit === 'choice' ? input.options : [])),
    ...Object.values(model.outputs).flatMap((output) => output.options ?? []),
  ]
  const groups = inputs.flatMap(({ group }) => group ?? [])
  const reasons = model.steps.flatMap(({ op, key }) => (op === 'unless' && key ? [key] : []))
  const wanted: Readonly<Record<(typeof parts)[number], readonly string[]>> = {
    inputs: Object.keys(model.inputs),
    outputs: Object.keys(model.outputs),
    presets: Object.keys(model.presets),
    constraints: Object.keys(model.constraints),
    options,
    groups,
    reasons,
  }
  const wrong = parts.flatMap((part) =>
    compare(file, part, [...new Set(wanted[part])], Object.keys(words[part])),
  )
  const { columns = [], rows = {} } = model.grid ?? {}
  wrong.push(...compare(file, 'grid.columns', columns, Object.keys(words.grid?.columns ?? {})))
  wrong.push(...compare(file, 'grid.rows', Object.keys(rows), Object.keys(words.grid?.rows ?? {})))
  wrong.push(
    ...compare(file, 'chart.labels', chartLabels(model.chart), Object.keys(words.chart.labels)),
  )
  const places = [...words.chart.finding.matchAll(/\{(\w+)\}/g)].map(([, key = '']) => key)
  for (const key of places)
    if (!Object.hasOwn(model.outputs, key))
      wrong.push(
        `content/calculators/${file}.yaml: chart.finding quotes {${key}}, which is no output`,
      )
  for (const [key, sentence] of Object.entries(words.constraints))
    for (const [, place = ''] of sentence.matchAll(/\{(\w+)\}/g))
      if (!Object.hasOwn(model.constraints[key]?.shows ?? { [place]: 0 }, place))
        wrong.push(
          `content/calculators/${file}.yaml: constraints.${key} quotes {${place}}, which its rule does not show`,
        )
  if (wrong.length > 0) throw new Error(wrong.join('\n'))
}
