import { format, resolveConfig } from 'prettier'
import { Application, ReflectionKind, type Comment, type DeclarationReflection } from 'typedoc'
import { formatter, type Unit } from '../engine'
import { languageCodes, locales, type LanguageCode } from '../i18n'
import { strings } from '../i18n/strings'
import { defaultCurrency } from '../url'

/** Where the page of reference stands. */
export const referenceFile = 'src/engine/README.md'

/** One public name of the engine with its docstring taken apart. */
export interface Entry {
  readonly name: string
  readonly kind: ReflectionKind
  readonly summary: string
  readonly category: string | undefined
  readonly examples: readonly string[]
  readonly throws: readonly string[]
  /** What it is given, where that needs saying. */
  readonly parameters: readonly string[]
  readonly members: readonly Entry[]
}

type Parts = readonly { readonly text: string }[]
const textOf = (parts: Parts): string => parts.map(({ text }) => text).join('')
const inOneLine = (parts: Parts): string => textOf(parts).replace(/\s+/g, ' ').trim()
/** An example without the fence that TypeDoc puts round it. */
const exampleOf = (parts: Parts): string =>
  textOf(parts)
    .replace(/^```\w*\n|\n```$/g, '')
    .trim()

const commentOf = (one: DeclarationReflection): Comment | undefined =>
  one.comment ?? one.signatures?.find(({ comment }) => comment)?.comment

const entryOf = (one: DeclarationReflection): Entry => {
  const comment = commentOf(one)
  const tagged = (tag: string): readonly Parts[] =>
    (comment?.blockTags ?? []).filter((block) => block.tag === tag).map(({ content }) => content)
  const [category] = tagged('@category')
  return {
    name: one.name,
    kind: one.kind,
    summary: inOneLine(comment?.summary ?? []),
    category: category && inOneLine(category),
    examples: tagged('@example').map(exampleOf),
    throws: tagged('@throws').map(inOneLine),
    parameters: (one.signatures ?? []).flatMap(({ parameters = [] }) =>
      parameters.flatMap(({ name, comment: note }) =>
        note ? [`\`${name}\`: ${inOneLine(note.summary)}.`] : [],
      ),
    ),
    members: (one.children ?? []).map(entryOf),
  }
}

/** Every public name of the engine as its docstring describes it. @throws Error where the engine cannot be read. */
export async function readEngine(): Promise<readonly Entry[]> {
  const app = await Application.bootstrap({
    entryPoints: ['src/engine/index.ts'],
    tsconfig: 'tsconfig.json',
    logLevel: 'Error',
    skipErrorChecking: true,
    excludePrivate: true,
    excludeExternals: true,
    sort: ['source-order'],
  })
  const project = await app.convert()
  if (!project) throw new Error('src/engine could not be read')
  return (project.children ?? []).map(entryOf)
}

const code = (text: string): string => `\`${text.replace(/\s*\n\s*/g, ' ')}\``
const cell = (text: string): string => text.replaceAll('|', '\\|')
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n')

const withExamples = (entries: readonly Entry[], called: (name: string) => string): string =>
  table(
    ['', 'what it is', 'example'],
    entries.map(({ name, summary, parameters, examples }) => [
      code(called(name)),
      [summary, ...parameters].join(' '),
      examples.map(code).join('<br>'),
    ]),
  )

/** One make of chart: its kinds, what they draw, an example of each, and their fields. */
const chartOf = ({ summary, examples, members }: Entry): string =>
  [
    `### ${[...new Set(examples.map((example) => /kind: '(\w+)'/.exec(example)?.[1] ?? example))].join(', ')}`,
    summary,
    `\`\`\`ts\n${examples.join('\n')}\n\`\`\``,
    table(
      ['', 'what it is'],
      members
        .filter((member) => member.summary !== '')
        .map((member) => [code(member.name), member.summary]),
    ),
  ].join('\n\n')

/** A value of each unit, in the model's unit, to show how it is written. */
const written: readonly (readonly [unit: Unit, value: number])[] = [
  ['money', 375_000],
  ['count', 1_455],
  ['percent', 0.05],
  ['points', 0.05],
  ['ratio', 1.458],
  ['multiple', 1.5],
  ['hours', 30],
  ['days', 90],
  ['months', 15.6],
  ['years', 3],
  ['money/months', 4_000],
  ['flag', 1],
]
const writes =
  (unit: Unit, value: number) =>
  (language: LanguageCode): string =>
    formatter(locales[language].intl, defaultCurrency, strings[language].calculator.units)
      .full(value, unit)
      .replace(/\s/g, ' ')

/** The page of reference for authors of calculators, in Markdown. */
export async function referencePage(entries: readonly Entry[]): Promise<string> {
  const inCategory = (wanted: string) => entries.filter(({ category }) => category === wanted)
  const membersOf = (wanted: string, kinds: ReflectionKind): readonly Entry[] =>
    entries
      .find(({ name }) => name === wanted)
      ?.members.filter(({ kind }) => (kind & kinds) !== 0) ?? []
  const methods = ReflectionKind.Method
  const property = ReflectionKind.Property
  const defineModel = entries.find(({ name }) => name === 'defineModel')
  const page = `# The engine

What an author of a calculator can write. Made from the docstrings by \`npm run reference\`; a test fails when it is stale.

## A calculator

\`\`\`ts
${defineModel?.examples[0] ?? ''}
\`\`\`

${table(
  ['', 'what it is'],
  membersOf('Definition', property).map(({ name, summary }) => [code(name), summary]),
)}

${(defineModel?.throws ?? []).map((text) => `It throws ${text}`).join('\n')}

## Inputs, by unit

${withExamples(inCategory('Inputs'), (name) => `${name}(…)`)}

Options of a number:

${withExamples(membersOf('NumberOptions', property), (name) => name)}

## Units

A formula's unit follows from its parts. Money over money is a ratio, money over months is money a month, and a bare number takes the unit of its neighbour. Percent, points and ratio mix as percent. Everything else that does not go together, as a count plus months, is refused while the model is being defined. Time converts by declared factors only: 12 months a year, 365 days a year.

${table(
  ['unit', 'written', 'in Spanish'],
  written.map(([unit, value]) => [code(unit), ...languageCodes.map(writes(unit, value))]),
)}

## Charts

What a chart draws stands in the model; its title, its finding and the names of what it draws stand under \`chart\` in the words.

${entries
  .filter(({ name }) => /.Chart$/.test(name))
  .map(chartOf)
  .join('\n\n')}

## Operators

On a quantity:

${withExamples(membersOf('Quantity', methods), (name) => `.${name}(…)`)}

On a condition, and on a choice:

${withExamples([...membersOf('Condition', methods), ...membersOf('Choice', methods)], (name) => `.${name}(…)`)}

On their own:

${withExamples(inCategory('Formulas'), (name) => `${name}(…)`)}
`
  return format(page, { ...(await resolveConfig(referenceFile)), parser: 'markdown' })
}
