import { atom, called, holds, joinedBy, numberCode, type Code } from './formulaText'
import type { Operation } from './node'
import { floatError } from './operations'

/** Operations that are a sign between their sides. */
export const signs: Readonly<
  Partial<Record<Operation, readonly [sign: string, strength: number]>>
> = {
  plus: ['+', holds.adding],
  minus: ['-', holds.adding],
  tally: ['+', holds.adding],
  times: ['*', holds.multiplying],
  over: ['/', holds.multiplying],
}
/** Operations that are a function of their name. */
export const functions: Readonly<Partial<Record<Operation, string>>> = {
  root: 'SQRT',
  minimum: 'MIN',
  maximum: 'MAX',
  sum: 'SUM',
  mean: 'AVERAGE',
  and: 'AND',
  or: 'OR',
  not: 'NOT',
  when: 'IF',
}
/** Rounded up, but for a float error, as `whole` does. */
export function roundedUp(code: Code): Code {
  const { text, worded } = code
  const near = `ROUND(${text},0)`
  const error = `MAX(${numberCode(floatError).text},ABS(${text})*${numberCode(2 ** -50).text})`
  return { ...atom(`${near}+IF(${text}-${near}>${error},1,0)`, worded), strength: holds.adding }
}

/** Two numbers compared with the slack that numbers of their size have, as comparisons do. */
export function compared(a: Code, b: Code, op: 'more' | 'atLeast' | 'equal'): Code {
  const sides = op === 'atLeast' ? [b, a] : [a, b]
  const difference = joinedBy('-', holds.adding, sides)
  const least = Math.max(1, ...[a, b].map(({ value = 0 }) => Math.abs(value)))
  const unknown = [a, b].filter(({ value }) => value === undefined)
  const sizes = [numberCode(least), ...unknown.map((one) => called('ABS', one))]
  const slack = joinedBy('*', holds.multiplying, [numberCode(1e-9), called('MAX', ...sizes)])
  const left = op === 'equal' ? called('ABS', difference) : difference
  const { worded } = joinedBy('', holds.atom, [a, b])
  return { ...joinedBy(op === 'more' ? '>' : '<=', holds.comparing, [left, slack]), worded }
}

/**
 * a ^ b. Spreadsheets have another answer where both are nought, which is 1 here, and where a root
 * is taken of what is below nought, which is none.
 */
export function raised(base: Code, exponent: Code, may: { zeros: boolean; below: boolean }): Code {
  const plain = joinedBy('^', holds.raising, [base, exponent])
  const { worded } = plain
  const none = `${exponent.text}=0`
  const started = may.zeros ? atom(`IF(${none},1,${plain.text})`, worded) : plain
  if (!may.below) return started
  const isWhole = `${exponent.text}=INT(${exponent.text})`
  return atom(`IF(OR(${base.text}>=0,${isWhole}),${started.text},SQRT(-1))`, worded)
}
