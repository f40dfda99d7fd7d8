import { evaluate } from './evaluate'
import type { Values } from './inputs'
import type { PageModel } from './model'

/** What a curve or a comparison needs of a model. */
export type Answering = Pick<PageModel, 'inputs' | 'steps' | 'outputs' | 'constraints' | 'headline'>

/**
 * The headline as a number, for drawing and comparing: a yes is 1, an option its place. Undefined where it is refused.
 * @example headlineOf(model, startValues(model, { reps: 8 }))
 */
export function headlineOf(model: Answering, values: Values): number | undefined {
  const outcome = evaluate(model, values).outputs[model.headline]
  if (!outcome?.ok) return undefined
  const { options } = model.outputs[model.headline] ?? {}
  return options ? options.indexOf(String(outcome.value)) : Number(outcome.value)
}
