import { describe } from 'vitest'
import { changed, toldOf } from '../support/planted'

const model = 'src/models/staffing.ts'
const wordsIn = (code: string): string => `content/calculators/${code}/staffing.yaml`
/** The sound project with more in the words of both languages. */
const saying = (from: string, to: string) =>
  changed(wordsIn('es'), from, to, changed(wordsIn('en'), from, to))

describe('an author is told of what TypeScript alone would notice, and where', () => {
  toldOf([
    [
      'a mistyped kind of chart',
      changed(model, "kind: 'bars'", "kind: 'bar'"),
      `${model}:27 chart.kind: There is no chart “bar”; there are bars, funnel, lines, stacks, switches.`,
    ],
    [
      'a mistyped part of a chart',
      changed(model, "bars: ['extra']", "barz: ['extra']"),
      `${model}:27 chart.barz: Nothing reads this key.`,
    ],
    [
      'a line along what is no input',
      changed(
        model,
        "{ kind: 'bars', bars: ['extra'] }",
        "{ kind: 'lines', from: 1, to: 9, step: 1, lines: [{ output: 'extra', along: 'rep' }] }",
        saying('  unavailable:', '  labels:\n    axis: Reps\n  unavailable:'),
      ),
      `${model}:27 chart.lines[0].along: The model has no input “rep”.`,
    ],
    [
      'a model without its outputs',
      changed(model, 'outputs: (', 'results: ('),
      `${model}:3 outputs: A model needs “outputs”, which is not there.`,
    ],
    [
      'a model without its examples',
      changed(model, 'examples: [', 'cases: ['),
      `${model}:3 examples: A model needs “examples”, which is not there.`,
    ],
    [
      'a file without a model',
      { ...changed(model, 'export default defineModel', 'export const model = defineModel') },
      `${model}:3: This file has no model as its default export.`,
    ],
    [
      'a mistyped option of an input',
      changed(model, 'step: 0.5', 'stepp: 0.5'),
      `${model}:10 inputs.lift.stepp: Nothing reads this key.`,
    ],
    [
      'a slider that leaves the limits of its input',
      changed(model, 'usual: [0, 50]', 'usual: [-5, 50]'),
      `${model}:8 inputs.reps.usual: The slider’s stretch, -5 to 50, is not within the limits, 0 to 1000.`,
    ],
    [
      'a result with fewer than no decimals',
      changed(model, 'pool.times(lift)', 'pool.times(lift).formatted({ decimals: -1 })'),
      `${model}:14 outputs.extra: A result is shown with { decimals } from 0 to 20, or { significant } digits from 1 to 20.`,
    ],
    [
      'a calculator that its article does not show',
      changed(
        'content/articles/en/first.mdx',
        'It is <Live of="staffing.extra" />, or',
        'It is',
        changed('content/articles/en/first.mdx', '<Calculator id="staffing" preset="large" />', ''),
      ),
      `${model}:5 article: content/articles/en/first.mdx neither shows this calculator nor links to it.`,
    ],
    [
      'a revision whose older links nothing reads',
      changed(
        model,
        'revision: 1',
        'revision: 2',
        saying('chart:', "revisions:\n  '2': All is new.\nchart:"),
      ),
      `${model}:6 revision: Nothing under “migrations” says how links of revision 1 are read.`,
    ],
    [
      'a migration into what is no input',
      changed(
        model,
        'revision: 1,',
        "revision: 2, migrations: { 1: { inputs: {}, steps: [{ op: 'constant', unit: 'count', value: 1 }], outputs: { rep: { unit: 'count', step: 0 } }, constraints: {} } },",
        saying('chart:', "revisions:\n  '2': All is new.\nchart:"),
      ),
      `${model}:6 migrations: It gives “rep”, which is no input of the model.`,
    ],
    [
      'good news that begins like a sentence',
      changed(
        model,
        'return { pool, extra }',
        "return { pool, extra: extra.insteadWhen(reps.equals(0), 'nobody', 'good') }",
        changed(
          wordsIn('es'),
          'nobody: nobody there',
          'nobody: Nobody is there.',
          saying('chart:', 'reasons:\n  nobody: nobody there\nchart:'),
        ),
      ),
      /reasons\.nobody: This is read inside sentences: it begins small and has no stop\.$/,
    ],
    [
      'news that is neither good nor neutral',
      changed(
        model,
        'return { pool, extra }',
        "return { pool, extra: extra.insteadWhen(reps.equals(0), 'nobody', 'fine') }",
        saying('chart:', 'reasons:\n  nobody: nobody there\nchart:'),
      ),
      /outputs: A word is “good” or “neutral” news, and not “fine”\.$/,
    ],
  ])
})
