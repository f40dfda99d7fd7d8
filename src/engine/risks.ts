import { boundsOf, isUnbounded, mayBeZero, type Bounds } from './bounds'
import type { Formulas } from './model'

/** What may go wrong with each step for allowed inputs, and how often it is used. */
export interface Risks {
  readonly boundsAt: (at: number | undefined) => Bounds
  /** It may come to no number although what it is computed from does. */
  readonly isRisky: (at: number) => boolean
  /** It, or what it is computed from, may come to no number. */
  readonly fails: (at: number) => boolean
  /** How many steps go on from it, of those that results are computed by. */
  readonly uses: (at: number) => number
}

/** How many steps go on from each, of those that results are computed by. */
function countUses({ steps, outputs }: Formulas): readonly number[] {
  const uses: number[] = steps.map(() => 0)
  const seen = new Set<number>()
  const visit = (at: number): void => {
    if (seen.has(at)) return
    seen.add(at)
    for (const arg of steps[at]?.args ?? []) {
      uses[arg] = (uses[arg] ?? 0) + 1
      visit(arg)
    }
  }
  Object.values(outputs).forEach(({ step }) => visit(step))
  return uses
}

/** Finds what may go wrong in a model's formulas. */
export function risksOf(model: Formulas): Risks {
  const bounds = boundsOf(model)
  const uses = countUses(model)
  const boundsAt = (at = -1): Bounds => bounds[at] ?? { low: -Infinity, high: Infinity }
  const isRisky = (at: number): boolean => {
    const { op, args: [a, b] = [] } = model.steps[at] ?? {}
    const isUndefined =
      (op === 'over' && mayBeZero(boundsAt(b))) || (op === 'root' && boundsAt(a).low < 0)
    return isUndefined || (op !== 'input' && isUnbounded(boundsAt(at)))
  }
  const failing: boolean[] = []
  for (const [at, { op, args = [] }] of model.steps.entries())
    failing.push(op === 'unless' || isRisky(at) || args.some((arg) => failing[arg]))
  return { boundsAt, isRisky, fails: (at) => failing[at] === true, uses: (at) => uses[at] ?? 0 }
}
