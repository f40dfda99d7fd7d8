import {
  defineModel,
  evaluate,
  startValues,
  type Choice,
  type Condition,
  type Handles,
  type Inputs,
  type Model,
  type Outcome,
  type PageModel,
  type Problem,
  type Quantity,
  type Value,
  type Values,
} from '../../src/engine'

/** A model of one formula, whose output is called `result`. */
export const sketch = <const I extends Inputs>(
  inputs: I,
  formula: (given: Handles<I>) => Quantity | Condition | Choice,
): Model =>
  defineModel({
    id: 'sketch',
    article: 'sketch',
    revision: 1,
    inputs,
    outputs: (given) => ({ result: formula(given) }),
    examples: [],
    headline: 'result',
    chart: { kind: 'bars', bars: ['result'] },
  })

/** What one output comes to with these values in place of the defaults. */
function outcomeOf(model: PageModel, given: Values = {}, output = model.headline): Outcome {
  const outcome = evaluate(model, startValues(model, given)).outputs[output]
  if (!outcome) throw new Error(`${model.id} has no output "${output}"`)
  return outcome
}

/** The same, where there must be a value. */
export function valueOf(model: PageModel, given: Values = {}, output = model.headline): Value {
  const outcome = outcomeOf(model, given, output)
  if (!outcome.ok) throw new Error(`${output} has no value: ${JSON.stringify(outcome.problem)}`)
  return outcome.value
}

/** The same, where there must be none. */
export function problemOf(model: PageModel, given: Values = {}, output = model.headline): Problem {
  const outcome = outcomeOf(model, given, output)
  if (outcome.ok) throw new Error(`${output} has a value: ${String(outcome.value)}`)
  return outcome.problem
}
