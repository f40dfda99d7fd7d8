import type { Operation, Step } from './node'

/** Two numbers closer than this, for their size, are the same number. */
const slack = (a: number, b: number): number => 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))
const total = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0)
/** What is left of a difference of equals, in units of about one. */
export const floatError = 1.1e-9
/** A float error, of 1e-9 or of the last digits a large number has, does not count as more. */
const roundUp = (value: number): number => {
  const near = Math.round(value)
  const error = Math.max(floatError, Math.abs(value) * 2 ** -50)
  return (Math.abs(value - near) <= error ? near : Math.ceil(value)) + 0
}

type Compute = (args: readonly number[], step: Step) => number

/** What each operation on numbers comes to, but for those that pick; conditions are 1 and 0. */
export const compute: Readonly<Record<Exclude<Operation, 'input' | 'when' | 'unless'>, Compute>> = {
  constant: (_, { value = 0 }) => value,
  plus: ([a = 0, b = 0]) => a + b,
  minus: ([a = 0, b = 0]) => a - b,
  times: ([a = 0, b = 0]) => a * b,
  over: ([a = 0, b = 0]) => a / b,
  power: ([a = 0, b = 0]) => a ** b,
  root: ([a = 0]) => Math.sqrt(a),
  whole: ([a = 0]) => roundUp(a),
  minimum: (args) => Math.min(...args),
  maximum: (args) => Math.max(...args),
  sum: total,
  tally: total,
  mean: (args) => total(args) / args.length,
  more: ([a = 0, b = 0]) => Number(a - b > slack(a, b)),
  atLeast: ([a = 0, b = 0]) => Number(b - a <= slack(a, b)),
  equal: ([a = 0, b = 0]) => Number(Math.abs(a - b) <= slack(a, b)),
  is: ([a], { value }) => Number(a === value),
  as: ([a = 0]) => a,
  and: (args) => Number(args.every(Boolean)),
  or: (args) => Number(args.some(Boolean)),
  not: ([a]) => Number(!a),
}
