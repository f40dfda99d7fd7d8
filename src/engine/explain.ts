import { nameOf, type Result } from './evaluate'
import type { PageModel } from './model'
import type { Operation } from './node'
import type { Problem } from './problems'
import type { Unit } from './units'

/** One result's arithmetic, in the reader's language. */
export interface Working {
  /** Reps per presales engineer × quota */
  readonly formula: string
  /** 10 × $750,000 */
  readonly numbers: string
  /** $7,500,000, or why there is none */
  readonly result: string
}

/** What explain needs of the reader's language. */
export interface Vocabulary {
  readonly name: (key: string) => string
  readonly amount: (value: number | boolean, unit: Unit) => string
  readonly option: (key: string) => string
  readonly problem: (problem: Problem) => string
  /** Words by operation: `{list}` the operands, or `{a}`, `{b}`, `{c}`. */
  readonly operations: Readonly<Partial<Record<Operation, string>>>
}

const signs: Readonly<Partial<Record<Operation, readonly [sign: string, strength: number]>>> = {
  more: ['>', 1],
  atLeast: ['≥', 1],
  equal: ['=', 1],
  plus: ['+', 2],
  minus: ['−', 2],
  sum: ['+', 2],
  times: ['×', 3],
  over: ['÷', 3],
}
const atom = 9
/** Operations written as phrases, which need brackets inside anything else. */
const phrases: readonly Operation[] = ['whole', 'when']

/** Writes out how one output comes about, in words and with this reader's numbers. */
export function explain(
  model: PageModel,
  result: Result,
  output: string,
  say: Vocabulary,
): Working {
  const root = model.outputs[output]?.step ?? 0

  const shown = (index: number): string => {
    const step = model.steps[index]
    const value = result.steps[index]
    if (value === undefined) return '—'
    if (typeof value === 'object') return say.problem(value)
    if (step?.options) return say.option(step.options[value] ?? '')
    return say.amount(value, step?.unit ?? 'number')
  }
  const write = (index: number, worded: boolean): [text: string, strength: number] => {
    const step = model.steps[index]
    if (!step) return ['', atom]
    const name = index === root && step.op !== 'input' ? undefined : nameOf(model, index)
    if (name) return [worded ? say.name(name) : shown(index), atom]
    if (step.op === 'constant') return [shown(index), atom]
    const { op, args = [] } = step
    const [first = 0] = args
    if (op === 'unless' || op === 'as') return write(first, worded)
    const [sign, strength = atom] = signs[op] ?? []
    if (sign)
      return [
        args
          .map((arg, at) =>
            bracket(arg, strength, at > 0 && (op === 'minus' || op === 'over'), worded),
          )
          .join(` ${sign} `),
        strength,
      ]
    const texts = args.map((arg) => write(arg, worded)[0])
    const fill: Readonly<Record<string, string>> = {
      list: texts.join(', '),
      a: texts[0] ?? '',
      b: texts[1] ?? '',
      c: texts[2] ?? '',
      option:
        step.op === 'is' ? say.option(model.steps[first]?.options?.[step.value ?? 0] ?? '') : '',
    }
    return [
      (say.operations[op] ?? '{list}').replace(/\{(\w+)\}/g, (_, key: string) => fill[key] ?? ''),
      phrases.includes(op) ? 0 : atom,
    ]
  }
  const bracket = (index: number, outer: number, tight: boolean, worded: boolean): string => {
    const [text, strength] = write(index, worded)
    return strength < outer || (tight && strength === outer) ? `(${text})` : text
  }

  const outcome = result.outputs[output]
  return {
    formula: write(root, true)[0],
    numbers: write(root, false)[0],
    result: !outcome ? '' : outcome.ok ? shown(root) : say.problem(outcome.problem),
  }
}
