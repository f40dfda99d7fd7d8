import { describe } from 'vitest'
import { changed, reworded, toldOf } from '../support/planted'

const model = 'src/models/staffing.ts'

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
      `${model}:14 outputs.extra: pool (money) + reps (count): money and count cannot be put together.`,
    ],
    [
      'a model that is not TypeScript',
      changed(model, 'revision: 1,', 'revision: 1,,'),
      /^src\/models\/staffing\.ts:6: \S/,
    ],
    [
      'a default outside its limits',
      changed(model, 'default: 10,', 'default: -1,'),
      `${model}:8 inputs.reps: The default, -1, is outside the limits, 0 to 1,000.`,
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
      `${model}:27 chart.bars.extras: The model has no output “extras”.`,
    ],
    [
      'a model without an example',
      changed(model, "{ given: { reps: 20 }, expect: { pool: 15_000_000 }, source: 'talk' },", ''),
      `${model}:23 examples: There is no worked example.`,
    ],
    [
      'a model that opens with none of its worked cases',
      changed(model, 'start: {}', 'start: { reps: 9 }'),
      `${model}:20 presets: None is the case that the page opens with: \`start: {}\`.`,
    ],
    [
      'a model without the invented company',
      {
        ...changed(model, 'noria: { reps: 12 }', 'nora: { reps: 12 }', reworded('noria:', 'nora:')),
      },
      `${model}:20 presets: There is no “noria”, the company of content/company.yaml, which every calculator has as a worked case.`,
    ],
    [
      'an input that nothing is computed with',
      changed(model, 'pool.times(lift)', 'pool.times(0.05)'),
      `${model}:10 inputs.lift: No formula uses this input.`,
    ],
    [
      'a wrong example',
      changed(model, '15_000_000', '15_000_001'),
      `${model}:24 examples[0].expect.pool: The example says 15,000,001, and the result is 15,000,000.`,
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
  ])
})
