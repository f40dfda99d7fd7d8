import { nameOf, type Result } from './evaluate'
import type { PageModel } from './model'
import type { Value } from './inputs'
import type { Operation, Step } from './node'
import type { Problem } from './problems'
import type { Unit } from './units'

/** One result's arithmetic, in the reader's language. */
export interface Working {
  /** Reps per presales engineer × quota; a long one is a term a line. Exponents stand as `^{…}`. */
  readonly formula: readonly string[]
  /** 10 × $750,000, likewise. */
  readonly numbers: readonly string[]
  /** The same, one operation a line however short it is: × quota beside × $750,000. */
  readonly terms: { readonly formula: readonly string[]; readonly numbers: readonly string[] }
  /** $7,500,000, or why there is none */
  readonly result: string
}

/** What explain needs of the reader's language. */
export interface Vocabulary {
  readonly name: (key: string) => string
  readonly amount: (value: number | boolean, unit: Unit) => string
  /** What an input holds, in displayed units, with all the digits that were typed. */
  readonly given: (key: string, value: Value) => string
  /** An output's own result, with all its digits and its noun. */
  readonly outcome: (key: string, value: number | boolean) => string
  readonly option: (key: string) => string
  readonly problem: (problem: Problem) => string
  /** Words by operation: `{list}` the operands, or `{a}`, `{b}`, `{c}`. */
  readonly operations: Readonly<Partial<Record<Operation, string>>>
}

/** How tightly an operation holds what stands beside it; brackets go where looser stands in tighter. */
type Strength = number

/** A part of a formula as text. */
interface Written {
  readonly text: string
  readonly strength: Strength
}

const adding: Strength = 2
const multiplying: Strength = 3
const signs: Readonly<Partial<Record<Operation, readonly [sign: string, strength: Strength]>>> = {
  more: ['>', 1],
  atLeast: ['≥', 1],
  equal: ['=', 1],
  plus: ['+', adding],
  minus: ['−', adding],
  sum: ['+', adding],
  times: ['×', multiplying],
  over: ['÷', multiplying],
}
const atom: Strength = 9
const loosest: Strength = 0
/** Operations written as phrases, which need brackets inside anything else. */
const phrases: readonly Operation[] = ['whole', 'when']
/** A formula longer than this is written a term a line. */
const longest = 56
/** After these signs, what is no tighter needs brackets too: a − (b − c). */
const tightOnTheRight: readonly Operation[] = ['minus', 'over']
/** What these stand around is written in their place. */
const seenThrough: readonly Operation[] = ['unless', 'as']

/** Stands in for a step that a page has lost: a sum of nothing is written as nothing. */
// Stryker disable next-line ObjectLiteral,StringLiteral: of nothing, any operation in any unit is nothing.
const lost: Step = { op: 'sum', unit: 'number' }

// Stryker disable next-line ArrayDeclaration: what has no arguments is written without a look at them.
const argumentsOf = ({ args = [] }: Step): readonly number[] => args

/** Writes formulas of one model: by name, or with one result's numbers put in. */
class Writer {
  constructor(
    readonly model: PageModel,
    readonly result: Result,
    readonly vocabulary: Vocabulary,
    /** The step whose formula is asked for, which is written out rather than named. */
    readonly root: number,
    readonly inWords: boolean,
  ) {}

  private step(index: number): Step {
    return this.model.steps[index] ?? lost
  }

  /** The formula, a term a line where it is long. */
  lines(): readonly string[] {
    const { text } = this.write(this.root)
    return text.length <= longest ? [text] : this.terms()
  }

  /** The terms of a sum or of a product, each with the sign before it. */
  terms(index = this.root, among?: Strength): string[] {
    const step = this.step(index)
    const joint = signs[step.op]
    const [first, ...others] = argumentsOf(step)
    if (first === undefined) return [this.side(index, among ?? loosest)]
    const opens = index === this.root || !nameOf(this.model, index)
    if (opens && seenThrough.includes(step.op)) return this.terms(first, among)
    if (!joint || joint[1] < adding || joint[1] !== (among ?? joint[1]) || !opens)
      return [this.side(index, among ?? loosest)]
    const [sign, strength] = joint
    const tight = tightOnTheRight.includes(step.op)
    return [
      ...this.terms(first, strength),
      ...others.map((other) => `${sign} ${this.side(other, strength, tight)}`),
    ]
  }

  /** What a step came to. */
  amount(index: number): string {
    const { options, unit, op, key = '' } = this.step(index)
    const value = this.result.steps[index]
    if (value === undefined) return '—'
    if (typeof value === 'object') return this.vocabulary.problem(value)
    const typed = op === 'input' && this.result.values[key]
    if (typeof typed === 'number') return this.vocabulary.given(key, typed)
    return options
      ? this.vocabulary.option(String(options[value]))
      : this.vocabulary.amount(value, unit)
  }

  write(index: number): Written {
    const step = this.step(index)
    const isRoot = index === this.root && step.op !== 'input'
    const name = isRoot ? undefined : nameOf(this.model, index)
    if (name && this.inWords) return { text: this.vocabulary.name(name), strength: atom }
    if (name || step.op === 'constant') return { text: this.amount(index), strength: atom }
    const [first = 0] = argumentsOf(step)
    if (seenThrough.includes(step.op)) return this.write(first)
    return this.infix(step) ?? this.power(step) ?? this.mean(step) ?? this.phrase(step)
  }

  /** One side of a sign, in brackets where it is looser than the sign. */
  private side(index: number, strength: Strength, tight = false): string {
    const side = this.write(index)
    const loose = side.strength < strength || (tight && side.strength === strength)
    return loose ? `(${side.text})` : side.text
  }

  /** a + b */
  private infix(step: Step): Written | undefined {
    const joint = signs[step.op]
    if (!joint) return undefined
    const [sign, strength] = joint
    const tight = tightOnTheRight.includes(step.op)
    const texts = argumentsOf(step).map((index, at) => this.side(index, strength, tight && at > 0))
    return { text: texts.join(` ${sign} `), strength }
  }

  /** (a − b)², the exponent without its unit. */
  private power(step: Step): Written | undefined {
    if (step.op !== 'power') return undefined
    const [base = 0, exponent = 0] = argumentsOf(step)
    const named = nameOf(this.model, exponent)
    const value = this.result.steps[exponent]
    const bare = !this.inWords && named !== undefined && typeof value === 'number'
    const text = bare ? this.vocabulary.amount(value, 'number') : this.write(exponent).text
    return { text: `${this.side(base, atom)}^{${text}}`, strength: atom - 1 }
  }

  /** (a + b) ÷ 2 */
  private mean(step: Step): Written | undefined {
    if (step.op !== 'mean') return undefined
    const sides = argumentsOf(step).map((index) => this.side(index, adding))
    return { text: `(${sides.join(' + ')}) ÷ ${sides.length}`, strength: multiplying }
  }

  /** the smaller of (a, b) */
  private phrase(step: Step): Written {
    const { op, value = 0 } = step
    const args = argumentsOf(step)
    const [first = 0] = args
    const texts = args.map((index) => this.write(index).text)
    const [a, b, c] = texts
    const option = this.step(first).options?.[value]
    const places: Readonly<Record<string, string | undefined>> = {
      ...{ list: texts.join(', '), a, b, c },
      option: option && this.vocabulary.option(option),
    }
    const template = this.vocabulary.operations[op] ?? '{list}'
    return {
      text: template.replace(/\{(\w+)\}/g, (_, place: string) => places[place] ?? ''),
      strength: phrases.includes(op) ? loosest : atom,
    }
  }
}

/**
 * Writes out how one output comes about, in words and with this reader's numbers.
 * @example explain(model, result, 'extra', reader.vocabulary).formula
 */
export function explain(
  model: PageModel,
  result: Result,
  output: string,
  vocabulary: Vocabulary,
): Working {
  const { step = 0, unit } = model.outputs[output] ?? {}
  const words = new Writer(model, result, vocabulary, step, true)
  const numbers = new Writer(model, result, vocabulary, step, false)
  const outcome = result.outputs[output]
  const written = (): string => {
    if (!outcome) return ''
    if (!outcome.ok) return vocabulary.problem(outcome.problem)
    if (unit === 'choice') return numbers.amount(step)
    return vocabulary.outcome(output, Number(outcome.value))
  }
  return {
    formula: words.lines(),
    numbers: numbers.lines(),
    terms: { formula: words.terms(), numbers: numbers.terms() },
    result: written(),
  }
}
