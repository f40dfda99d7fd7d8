import { describe } from 'vitest'
import { changed, reworded, toldOf, type Files } from '../support/planted'

const model = 'src/models/staffing.ts'
const bars = "chart: { kind: 'bars', bars: ['extra'] }"
const lines = (rest: string): Files =>
  reworded(
    '  finding:',
    '  labels:\n    axis: Reps\n  finding:',
    changed(model, bars, `chart: { kind: 'lines', ${rest} }`),
  )

describe('what an input cannot be is told with the limit', () => {
  toldOf([
    [
      'a slider beyond the limits',
      changed(model, 'usual: [0, 50]', 'usual: [0, 5_000]'),
      `${model}:8 inputs.reps.usual: 0 to 5,000 is outside the limits, 0 to 1,000.`,
    ],
    [
      'a slider that goes nowhere',
      changed(model, 'usual: [0, 50]', 'usual: [10, 10]'),
      `${model}:8 inputs.reps.usual: A slider cannot run from 10 to 10.`,
    ],
    [
      'a slider of one end',
      changed(model, 'usual: [0, 50]', 'usual: [10]'),
      `${model}:8 inputs.reps.usual: This list has a length of 1; 2 is the least.`,
    ],
    [
      'a step longer than the slider',
      changed(model, 'usual: [0, 50]', 'usual: [0, 50], step: 60'),
      `${model}:8 inputs.reps.step: 60 is too long for a slider from 0 to 50.`,
    ],
    [
      'no step',
      changed(model, 'usual: [0, 50]', 'usual: [0, 50], step: 0'),
      `${model}:8 inputs.reps.step: This is 0; it has to be more than 0.`,
    ],
    [
      'a most below the least',
      changed(model, 'usual: [0, 50]', 'min: 10, max: 10'),
      `${model}:8 inputs.reps.max: This has to be more than the least, 10.`,
    ],
  ])
})

describe('what a chart cannot draw is told with the limit', () => {
  const along = "along: 'reps', lines: ['extra']"
  toldOf([
    [
      'along what is no input',
      lines("from: 1, to: 9, step: 1, along: 'rep', lines: ['extra']"),
      `${model}:27 chart.along: The model has no input “rep”.`,
    ],
    [
      'an output that there is not',
      lines("from: 1, to: 9, step: 1, along: 'reps', lines: ['extras']"),
      `${model}:27 chart.lines.extras: The model has no output “extras”.`,
    ],
    [
      'beyond the limits of its input',
      lines(`from: 1, to: 9_000, step: 1_000, ${along}`),
      `${model}:27 chart.along: 1 to 9,000 is outside the limits of “reps”, 0 to 1,000.`,
    ],
    [
      'backwards',
      lines(`from: 9, to: 1, step: 1, ${along}`),
      `${model}:27 chart.to: A line cannot run from 9 to 1.`,
    ],
    [
      'in too many steps',
      lines(`from: 0, to: 900, step: 1, ${along}`),
      `${model}:27 chart.step: From 0 to 900 in steps of 1 the number of points is 901; a line has 2 to 200.`,
    ],
    [
      'in too few',
      lines(`from: 0, to: 9, step: 10, ${along}`),
      `${model}:27 chart.step: From 0 to 9 in steps of 10 the number of points is 1; a line has 2 to 200.`,
    ],
    [
      'nothing',
      changed(model, bars, "chart: { kind: 'bars', bars: [] }"),
      `${model}:27 chart.bars: This draws nothing.`,
    ],
  ])
})
