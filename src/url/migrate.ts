import {
  checkValue,
  evaluate,
  isPercent,
  startValues,
  type Formulas,
  type Input,
  type PageModel,
  type Value,
  type Values,
} from '../engine/page'

/** An input that an older revision had and this one has not. */
export interface GoneInput {
  readonly input: Input
  /** The last revision that had it. */
  readonly revision: number
  /** The present inputs are computed with it. */
  readonly isUsed: boolean
}

/** The input of this key that an older revision had, if it has gone. */
export function goneInput(
  { inputs, migrations = {} }: PageModel,
  key: string,
): GoneInput | undefined {
  if (Object.hasOwn(inputs, key)) return undefined
  const [found] = Object.entries(migrations).flatMap(([revision, { inputs: older, steps }]) => {
    const input = Object.hasOwn(older, key) ? older[key] : undefined
    const isUsed = steps.some((step) => step.op === 'input' && step.key === key)
    return input ? [{ input, revision: Number(revision), isUsed }] : []
  })
  return found
}

/** A share as it is displayed, without the error that a fraction leaves. */
const displayed = (value: Value, { outputs }: Formulas, key: string): Value =>
  typeof value === 'number' && isPercent(outputs[key]?.unit ?? 'number')
    ? Number((value * 100).toPrecision(12))
    : value

/**
 * What a case sent with an older revision gives the inputs of this one, in displayed units; all
 * that it sends itself stays as sent.
 * @param sent what the link says, also of inputs that have gone
 */
export function migrate(
  { revision, migrations = {} }: PageModel,
  from: number,
  sent: Values,
): Values {
  let values = sent
  for (let at = from; at < revision; at += 1) {
    const step = migrations[at]
    if (!step) continue
    const known = Object.entries(values).filter(
      ([key, value]) => checkValue(step, key, value) === undefined,
    )
    const { outputs } = evaluate(step, startValues(step, Object.fromEntries(known)))
    for (const [key, one] of Object.entries(outputs))
      if (one.ok) values = { [key]: displayed(one.value, step, key), ...values }
  }
  return values
}
