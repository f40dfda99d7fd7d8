import {
  checkValue,
  evaluate,
  isNumber,
  plainNumber,
  startValues,
  type Model,
  type NumberInput,
  type Problem,
  type Value,
  type Values,
} from '../engine'
import type { Path } from './fault'
import { shown, type Misfit } from './schemaFaults'

/** What is wrong with one value of an input, if anything. */
export function misgiven(model: Model, key: string, value: Value): string | undefined {
  if (!Object.hasOwn(model.inputs, key)) return 'The model has no such input.'
  const problem: Problem | undefined = checkValue(model, key, value)
  switch (problem?.kind) {
    case undefined:
      return undefined
    case 'outOfRange':
      return `${shown(value)} is outside the limits of the input, ${plainNumber(problem.min)} to ${plainNumber(problem.max)}.`
    case 'notWhole':
      return `${shown(value)} is not a whole number, and the input takes no other.`
    default:
      return `${shown(value)} is nothing this input can be.`
  }
}

const fits = (value: number, [from, to]: NumberInput['usual'], step: number): boolean => {
  const steps = (value - from) / step
  return value >= from && value <= to && Math.abs(steps - Math.round(steps)) * step <= 1e-9
}

/** Where a calculator opens has to be where its slider can stand. */
export function offSlider(model: Model, key: string, value: Value): string | undefined {
  const input = model.inputs[key]
  if (!input || !isNumber(input) || typeof value !== 'number') return undefined
  const { usual, fine, step } = input
  return fits(value, usual, fine ?? step)
    ? undefined
    : `The slider, from ${plainNumber(usual[0])} to ${plainNumber(usual[1])} in steps of ${plainNumber(step)}, cannot stand at ${plainNumber(value)}.`
}

/** What is wrong with a case that a calculator opens with. */
export const opens = (model: Model, path: Path, values: Values): Misfit[] => {
  const wrong = Object.entries(values).flatMap(([key, value]): Misfit[] => {
    const sentence = misgiven(model, key, value) ?? offSlider(model, key, value)
    return sentence ? [[[...path, key], sentence]] : []
  })
  if (wrong.length > 0) return wrong
  return evaluate(model, startValues(model, values)).problems.flatMap((problem): Misfit[] =>
    problem.kind === 'constraint' ? [[path, `It breaks the constraint “${problem.key}”.`]] : [],
  )
}
