import type { Result } from './evaluate'
import type { Formulas } from './model'
import { dependents } from './movedBy'
import type { Step } from './node'
import { isPercent } from './units'

/** A step that is `from + slope × value`, the value of one input in displayed units. */
export interface Line {
  readonly from: number
  readonly slope: number
}

type Lines = readonly (Line | undefined)[]

const sumOf = (lines: Lines, signs: (at: number) => number): Line | undefined => {
  let [from, slope] = [0, 0]
  for (const [at, line] of lines.entries()) {
    if (!line) return undefined
    from += signs(at) * line.from
    slope += signs(at) * line.slope
  }
  return { from, slope }
}
const scaled = (line: Line | undefined, by: number): Line | undefined =>
  line && { from: line.from * by, slope: line.slope * by }

const flat = (line: Line | undefined): number | undefined =>
  line?.slope === 0 ? line.from : undefined

/** One step of straight ones, where it is straight itself. */
function straight({ op }: Step, lines: Lines): Line | undefined {
  const [first, second, third] = lines
  const [a, b] = [flat(first), flat(second)]
  switch (op) {
    case 'as':
      return first
    case 'plus':
    case 'sum':
      return sumOf(lines, () => 1)
    case 'minus':
      return sumOf(lines, (at) => (at === 0 ? 1 : -1))
    case 'mean':
      return scaled(
        sumOf(lines, () => 1),
        1 / lines.length,
      )
    case 'times':
      if (b !== undefined) return scaled(first, b)
      return a === undefined ? undefined : scaled(second, a)
    case 'over':
      return b ? first && { from: first.from / b, slope: first.slope / b } : undefined
    case 'when':
      return a === undefined ? undefined : a ? second : third
    case 'unless':
      return b === 0 ? first : undefined
    default:
      return undefined
  }
}

/**
 * Every step that is linear in one input, everything else as it is.
 * @param computed what the steps come to with any value of that input
 */
export function linesIn(model: Formulas, computed: Result['steps'], key: string): Lines {
  const depends = dependents(model, [key])
  const lines: (Line | undefined)[] = []
  for (const [at, step] of model.steps.entries()) {
    const value = computed[at]
    if (step.op === 'input' && step.key === key)
      lines.push({ from: 0, slope: isPercent(step.unit) ? 0.01 : 1 })
    else if (depends[at])
      lines.push(
        straight(
          step,
          (step.args ?? []).map((arg) => lines[arg]),
        ),
      )
    else lines.push(typeof value === 'number' ? { from: value, slope: 0 } : undefined)
  }
  return lines
}

/** Comparisons leave a float error out of account. */
const slack = 2e-9

/**
 * Values of one input at which a formula may bend, break or have no result: where two straight sides of
 * a comparison, a minimum or a maximum meet, or what is divided by is nothing.
 */
export function breaksIn({ steps }: Formulas, lines: Lines): readonly number[] {
  return steps.flatMap(({ op, args = [] }) => {
    const sides = args.map((at) => lines[at])
    if (op === 'over') sides.splice(0, 1, { from: 0, slope: 0 })
    else if (!['more', 'atLeast', 'equal', 'minimum', 'maximum'].includes(op)) return []
    return sides.flatMap((a, at) =>
      sides.slice(at + 1).flatMap((b) => {
        const slope = a && b ? a.slope - b.slope : 0
        if (!a || !b || slope === 0) return []
        const place = (b.from - a.from) / slope
        const height = Math.abs(a.from + a.slope * place)
        const beside = (slack * Math.max(1, height)) / Math.abs(slope)
        return [place - beside, place, place + beside]
      }),
    )
  })
}
