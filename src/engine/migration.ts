import { handles, type Handles, type Inputs } from './inputs'
import type { Formulas } from './model'
import { layOut } from './node'
import { outputAt, type Outputs } from './outputs'
import { mapValues } from './records'
import { UnitError } from './units'

/** How links of one older revision are read, as its author writes it. */
export interface Migration<I extends Inputs, O extends Outputs> {
  /** Inputs of the older revision that have gone, or that `becomes` needs, with the defaults they had. */
  readonly inputs: I
  /** Inputs of the newer revision out of the older one's; what it leaves out stays as it was sent. */
  readonly becomes: (inputs: Handles<I>) => O
}

/**
 * Says how links made with an older revision are read: formulas whose results are inputs. An input
 * that has gone and that `becomes` does not use is named to whoever opens the link.
 * @throws UnitError where a formula mixes units, naming the input and both sides.
 * @example
 * migration({
 *   inputs: { pExpand: percent({ default: 15 }), pFlat: percent({ default: 60 }) },
 *   becomes: ({ pExpand, pFlat }) => ({ pLost: constant(1).minus(pExpand).minus(pFlat) }),
 * })
 */
export function migration<const I extends Inputs, O extends Outputs>({
  inputs,
  becomes,
}: Migration<I, O>): Formulas {
  const { steps, at } = layOut()
  const outputs = mapValues(becomes(handles(inputs)), (output, key) => {
    const { fault } = output.node
    if (fault) throw new UnitError(() => `migrations: ${key}: ${fault.message}`, { cause: fault })
    return outputAt(at, output)
  })
  return { inputs, steps, outputs, constraints: {} }
}
