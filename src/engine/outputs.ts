import type { Output } from './model'
import type { Node } from './node'
import { Quantity, type Choice, type Condition } from './quantity'

/** Formulas by the key of what they result in. */
export type Outputs = Readonly<Record<string, Quantity | Condition | Choice>>

/** Where a tree stands among the steps. */
export type Place = (node: Node) => number

/** An output as plain data. */
export const outputAt = (at: Place, output: Quantity | Condition | Choice): Output => ({
  unit: output.node.unit,
  step: at(output.node),
  ...(output.node.options && { options: output.node.options }),
  ...(output instanceof Quantity && output.display && { display: output.display }),
})
