// Writes the files of a new calculator or article, and says what to do with them.
import { filesOf, linkedFrom, write, type Files, type Kind } from './scaffold'

const usage = 'npm run new calculator <id>, or npm run new article <id>'
const steps: Readonly<Record<Kind, (id: string) => readonly string[]>> = {
  calculator: (id) => [
    `Put inputs, formulas and worked examples of your own into src/models/${id}.ts, and name the article it belongs to.`,
    'Move the link to where that article speaks of it, in both languages, and the id in content/finder.yaml to what it helps with: one group or two.',
    'Name every input, output and preset in both words files; `npm run check` tells what is missing.',
    `See it with \`npm run dev\`, at /calculators/${id}/.`,
  ],
  article: (id) => [
    'Replace the title, the description, the three sentences and the text, in both languages.',
    'Place your calculators, each under a heading; `npm run check` tells what is wrong.',
    `See it with \`npm run dev\`, at /${id}/.`,
  ],
}
const isKind = (kind: string | undefined): kind is Kind =>
  kind !== undefined && Object.hasOwn(steps, kind)

const [kind, id, ...rest] = process.argv.slice(2)
try {
  if (!isKind(kind) || id === undefined || rest.length > 0) throw new Error(usage)
  const files = await filesOf(kind, id)
  const linked: Files = kind === 'calculator' ? linkedFrom(id) : new Map()
  write(files)
  write(linked)
  for (const path of files.keys()) console.log(`Wrote ${path}`)
  for (const path of linked.keys()) console.log(`Put a link to it at the end of ${path}`)
  console.log(['', ...steps[kind](id).map((step, at) => `${at + 1}. ${step}`)].join('\n'))
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem)
  process.exitCode = 1
}
