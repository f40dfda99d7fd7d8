import { isNumber } from './inputs'
import type { Formulas } from './model'
import type { Step } from './node'
import { isPercent } from './units'

/** Where a step's value lies for any allowed inputs; infinite ends where that is not known. */
export interface Bounds {
  readonly low: number
  readonly high: number
}

const anywhere: Bounds = { low: -Infinity, high: Infinity }
const yesOrNo: Bounds = { low: 0, high: 1 }

const around = (values: readonly number[]): Bounds =>
  values.some(Number.isNaN) ? anywhere : { low: Math.min(...values), high: Math.max(...values) }

const corners = (a: Bounds, b: Bounds, of: (x: number, y: number) => number): Bounds =>
  around([a.low, a.high].flatMap((x) => [b.low, b.high].map((y) => of(x, y))))

/** True where nought may be among the values. */
export const mayBeZero = ({ low, high }: Bounds): boolean => low <= 0 && high >= 0

/** True where a spreadsheet could overflow. */
export const isUnbounded = ({ low, high }: Bounds): boolean =>
  !Number.isFinite(low) || !Number.isFinite(high)

function inputBounds({ inputs }: Formulas, { key = '', unit }: Step): Bounds {
  const input = inputs[key]
  if (!input) return anywhere
  if (!isNumber(input))
    return { low: 0, high: input.unit === 'choice' ? input.options.length - 1 : 1 }
  const scale = isPercent(unit) ? 100 : 1
  return { low: input.min / scale, high: input.max / scale }
}

function stepBounds(model: Formulas, step: Step, args: readonly Bounds[]): Bounds {
  const [a = anywhere, b = anywhere, c = anywhere] = args
  const total = around([
    args.reduce((sum, { low }) => sum + low, 0),
    args.reduce((sum, { high }) => sum + high, 0),
  ])
  const lows = args.map(({ low }) => low)
  const highs = args.map(({ high }) => high)
  switch (step.op) {
    case 'input':
      return inputBounds(model, step)
    case 'constant':
      return around([step.value ?? 0])
    case 'plus':
    case 'sum':
    case 'tally':
      return total
    case 'minus':
      return around([a.low - b.high, a.high - b.low])
    case 'times':
      return corners(a, b, (x, y) => x * y)
    case 'over':
      return mayBeZero(b) ? anywhere : corners(a, b, (x, y) => x / y)
    case 'power':
      return a.low < 0 ? anywhere : corners(a, b, (x, y) => x ** y)
    case 'root':
      return { low: Math.sqrt(Math.max(0, a.low)), high: Math.sqrt(Math.max(0, a.high)) }
    case 'whole':
      return { low: Math.floor(a.low), high: Math.ceil(a.high) }
    case 'minimum':
      return { low: Math.min(...lows), high: Math.min(...highs) }
    case 'maximum':
      return { low: Math.max(...lows), high: Math.max(...highs) }
    case 'mean':
      return { low: total.low / args.length, high: total.high / args.length }
    case 'as':
    case 'unless':
      return a
    case 'when':
      return around([b.low, b.high, c.low, c.high])
    case 'more':
    case 'atLeast':
    case 'equal':
    case 'is':
    case 'and':
    case 'or':
    case 'not':
      return yesOrNo
  }
}

/**
 * Where every step's value lies for any allowed inputs, one by one: never narrower than the truth.
 * @example boundsOf(model)[model.outputs.extra.step]
 */
export function boundsOf(model: Formulas): readonly Bounds[] {
  const done: Bounds[] = []
  for (const step of model.steps)
    done.push(
      stepBounds(
        model,
        step,
        (step.args ?? []).map((at) => done[at] ?? anywhere),
      ),
    )
  return done
}
