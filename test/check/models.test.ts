import { describe } from 'vitest'
import { changed, toldOf } from '../support/planted'

const model = 'src/models/staffing.ts'
const wordsIn = (code: string): string => `content/calculators/${code}/staffing.yaml`
/** The sound project with more in the words of both languages. */
const saying = (from: string, to: string) =>
  changed(wordsIn('es'), from, to, changed(wordsIn('en'), from, to))

describe('an author of a model is told what is wrong, and where', () => {
  toldOf([
    [
      'money plus a count',
      changed(model, 'return { pool, extra }', 'return { pool, extra: quota.plus(reps) }'),
      /^src\/models\/staffing\.ts:15 outputs\.extra: .*quota \(money\) \+ reps \(count\)/,
    ],
    [
      'money plus a count, through another result',
      changed(model, 'pool.times(lift)', 'pool.plus(reps)'),
      /^src\/models\/staffing\.ts:14 outputs\.extra: .*\(money\) \+ reps \(count\)/,
    ],
    [
      'a model that is not TypeScript',
      changed(model, 'revision: 1,', 'revision: 1,,'),
      /^src\/models\/staffing\.ts:6: \S/,
    ],
    [
      'a default outside its limits',
      changed(model, 'default: 10,', 'default: -1,'),
      /^src\/models\/staffing\.ts:8 inputs\.reps: .*-1 is outside 0 to 1000\.$/,
    ],
    [
      'a model that is not named after its file',
      { ...changed(model, "'staffing'", "'staff'") },
      `${model}:4 id: The file is staffing.ts, and the model is “staff”.`,
    ],
    [
      'a headline that is no output',
      changed(model, "headline: 'extra'", "headline: 'extras'"),
      `${model}:26 headline: The model has no output “extras”.`,
    ],
    [
      'a chart of what is no output',
      changed(model, "bars: ['extra']", "bars: ['extras']"),
      `${model}:27 chart: The model has no output “extras”.`,
    ],
    [
      'a model without an example',
      changed(model, "{ given: { reps: 20 }, expect: { pool: 15_000_000 }, source: 'talk' },", ''),
      `${model}:23 examples: There is no worked example.`,
    ],
    [
      'a wrong example',
      changed(model, '15_000_000', '15_000_001'),
      `${model}:24 examples[0].expect.pool: The example says 15000001, and the result is 15000000.`,
    ],
    [
      'a typo in an example',
      changed(model, 'given: { reps: 20 }', 'given: { rep: 20 }'),
      `${model}:24 examples[0].given.rep: The model has no such input.`,
    ],
    [
      'an example from a source that there is not',
      changed(model, "source: 'talk'", "source: 'tale'"),
      `${model}:24 examples[0].source: content/sources.yaml has no “tale”.`,
    ],
    [
      'a preset off the grid of its slider',
      changed(model, 'large: { reps: 20 }', 'large: { reps: 20.5 }'),
      `${model}:21 presets.large.reps: The slider, from 0 to 50 in steps of 1, cannot stand at 20.5.`,
    ],
    [
      'a default off the grid of its slider',
      changed(model, 'default: 5,', 'default: 5.3,'),
      `${model}:10 inputs.lift: The slider, from 0 to 100 in steps of 0.5, cannot stand at 5.3.`,
    ],
    [
      'a preset beyond its slider',
      changed(model, 'large: { reps: 20 }', 'large: { reps: 60 }'),
      `${model}:21 presets.large.reps: The slider, from 0 to 50 in steps of 1, cannot stand at 60.`,
    ],
    [
      'a typo in a preset',
      changed(model, 'large: { reps: 20 }', 'large: { rep: 20 }'),
      `${model}:21 presets.large.rep: The model has no such input.`,
    ],
    [
      'a preset that its own calculator refuses',
      changed(model, 'large: { reps: 20 }', 'large: { reps: 0 }'),
      `${model}:21 presets.large: It breaks the constraint “enough”.`,
    ],
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
