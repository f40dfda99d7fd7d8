import { describe } from 'vitest'
import { changed, sound, toldOf } from '../support/planted'

const model = 'src/models/staffing.ts'
const bars = "chart: { kind: 'bars', bars: ['extra'] }"
const other = 'src/models/other.ts'
describe('a file of src/models without a calculator is told, and nothing else is asked of it', () => {
  toldOf([
    [
      'an empty file',
      { ...sound, [other]: '' },
      `${other}:1: This file has no calculator: it needs export default defineModel({ … }), with an id.`,
    ],
    [
      'a file of something else',
      { ...sound, [other]: 'export const rate = 5\n' },
      `${other}:1: This file has no calculator: it needs export default defineModel({ … }), with an id.`,
    ],
    [
      'a calculator that is not exported by default',
      changed(model, 'export default', 'export const staffing ='),
      `${model}:3: This file has no calculator: it needs export default defineModel({ … }), with an id.`,
    ],
  ])
})

describe('a part of a model that is missing or mistyped is told by its own name', () => {
  toldOf([
    [
      'a chart of no kind',
      changed(model, bars, "chart: { kind: 'line', bars: ['extra'] }"),
      `${model}:27 chart.kind: This is “line”; it can be bars, stack, groups, waterfall, lines, gauges, whiskers, ladder, or people.`,
    ],
    [
      'a chart without a kind',
      changed(model, bars, "chart: { bars: ['extra'] }"),
      `${model}:27 chart.kind: This is missing.`,
    ],
    [
      'a mistyped part of a chart',
      changed(model, bars, "chart: { kind: 'bars', barz: ['extra'] }"),
      [
        `${model}:27 chart.bars: This is missing.`,
        `${model}:27 chart.barz: Nothing reads this key.`,
      ],
    ],
    ['no chart', changed(model, `${bars},`, ''), `${model}:3 chart: This is missing.`],
    [
      'no outputs',
      changed(model, /outputs: [^]*?\n {2}},\n/.exec(sound[model] ?? '')?.[0] ?? '-', ''),
      `${model}:3 outputs: This is missing.`,
    ],
    [
      'no examples',
      changed(model, /examples: [^]*?\n {2}\],\n/.exec(sound[model] ?? '')?.[0] ?? '-', ''),
      `${model}:3 examples: This is missing.`,
    ],
    [
      'an example without what it is given',
      changed(model, '{ given: { reps: 20 }, expect', '{ expect'),
      `${model}:24 examples[0].given: This is missing.`,
    ],
    [
      'no inputs',
      changed(model, 'inputs: {', 'input: {'),
      [`${model}:3 inputs: This is missing.`, `${model}:7 input: Nothing reads this key.`],
    ],
    [
      'no id',
      changed(model, "id: 'staffing',", ''),
      `${model}:3: This file has no calculator: it needs export default defineModel({ … }), with an id.`,
    ],
    ['no article', changed(model, "article: 'first',", ''), `${model}:3 article: This is missing.`],
    [
      'no headline',
      changed(model, "headline: 'extra',", ''),
      `${model}:3 headline: This is missing.`,
    ],
    [
      'a revision that counts nothing',
      changed(model, 'revision: 1', 'revision: 0'),
      `${model}:6 revision: This is 0; 1 is the least.`,
    ],
    [
      'a mistyped part',
      changed(model, 'presets: {', 'preset: {'),
      `${model}:20 preset: Nothing reads this key.`,
    ],
    [
      'an input that is a number',
      changed(model, 'lift: percent({ default: 5, step: 0.5 })', 'lift: 5'),
      `${model}:10 inputs.lift: This is no input, as count({ default: 10 }) is one.`,
    ],
    [
      'an input without a default',
      changed(model, 'default: 5, ', ''),
      `${model}:10 inputs.lift.default: This is missing.`,
    ],
    [
      'a mistyped option of an input',
      changed(model, 'default: 10, usual', 'default: 10, usualy'),
      `${model}:8 inputs.reps.usualy: Nothing reads this key.`,
    ],
    [
      'an output that is a number',
      changed(model, 'return { pool, extra }', 'return { pool, extra: 5 }'),
      `${model}:15 outputs.extra: This is no formula; a number alone is constant(…).`,
    ],
    [
      'a preset that is none',
      changed(model, 'large: { reps: 20 }', 'large: null'),
      `${model}:21 presets.large: This is missing.`,
    ],
    [
      'a mistyped operator',
      changed(model, 'pool.times(lift)', 'pool.tims(lift)'),
      `${model}:14 outputs.extra: pool.tims is not a function.`,
    ],
    [
      'a mistyped import',
      changed(model, "'../engine'", "'../engin'"),
      `${model}:1: Cannot find module '../engin'.`,
    ],
    [
      'a package that there is not',
      changed(model, "'../engine'", "'enginee'"),
      `${model}:1: Cannot find module 'enginee'.`,
    ],
  ])
})
