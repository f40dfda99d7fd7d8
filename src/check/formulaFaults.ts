import { isUnit, type Model, type Step } from '../engine'
import { display } from './modelSchemas'
import { misfits, type Misfit } from './schemaFaults'

const tones: readonly (string | undefined)[] = ['neutral', 'good', undefined]

/** What is wrong with one step of a formula, whatever its types promise. */
const misstep = (
  { op, key, tone, unit, value = 0 }: Step,
  options: readonly string[] = [],
): string[] => [
  ...(tones.includes(tone)
    ? []
    : [`insteadWhen(…, “${key}”, “${tone}”): a tone is good or neutral.`]),
  ...(op === 'is' && value < 0
    ? [`is(…) names none of the options, which are ${options.join(', ')}.`]
    : []),
  ...(isUnit(unit) ? [] : [`“${String(unit)}” is no unit that there is.`]),
]

/** Inputs that change nothing: steps are made of what formulas need, and none was made of them. */
export const idleInputs = ({ inputs, steps }: Model): Misfit[] =>
  Object.keys(inputs)
    .filter((name) => !steps.some(({ op, key }) => op === 'input' && key === name))
    .map((name) => [['inputs', name], 'No formula uses this input.'])

/** What a formula says wrongly that mixes no units: each told at the first output it goes into. */
export function formulaFaults({ outputs, steps }: Model): Misfit[] {
  const told = new Set<number>()
  const inside = (at: number): string[] => {
    const step = steps[at]
    if (!step || told.has(at)) return []
    told.add(at)
    const [first = 0] = step.args ?? []
    return [...(step.args ?? []).flatMap(inside), ...misstep(step, steps[first]?.options)]
  }
  return Object.entries(outputs).flatMap(([key, output]): Misfit[] => [
    ...[...new Set(inside(output.step))].map((sentence): Misfit => [['outputs', key], sentence]),
    ...(output.display === undefined ? [] : misfits(display, output.display)).map(
      ([path, sentence]): Misfit => [['outputs', key, 'formatted', ...path], sentence],
    ),
  ])
}
