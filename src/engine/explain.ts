import { nameOf, type Result } from './evaluate'
import type { PageModel } from './model'
import type { Operation, Step } from './node'
import type { Problem } from './problems'
import type { Unit } from './units'

/** One result's arithmetic, in the reader's language. */
export interface Working {
  /** Reps per presales engineer × quota; a long one is a term a line. Exponents stand as `^{…}`. */
  readonly formula: readonly string[]
  /** 10 × $750,000, likewise. */
  readonly numbers: readonly string[]
  /** $7,500,000, or why there is none */
  readonly result: string
}

/** What explain needs of the reader's language. */
export interface Vocabulary {
  readonly name: (key: string) => string
  readonly amount: (value: number | boolean, unit: Unit) => string
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

const signs: Readonly<Partial<Record<Operation, readonly [sign: string, strength: Strength]>>> = {
  more: ['>', 1],
  atLeast: ['≥', 1],
  equal: ['=', 1],
  plus: ['+', 2],
  minus: ['−', 2],
  sum: ['+', 2],
  times: ['×', 3],
  over: ['÷', 3],
}
const atom: Strength = 9
const loosest: Strength = 0
/** Operations written as phrases, which need brackets inside anything else. */
const phrases: readonly Operation[] = ['whole', 'when']
/** A formula longer than this is written a term a line. */
const longest = 56
/** After these signs, what is no tighter needs brackets too: a − (b − c). */
const tightOnTheRight: readonly Operation[] = ['minus', 'over']

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

  /** The formula, a term a line where it is long. */
  lines(): readonly string[] {
    const { text } = this.write(this.root)
    if (text.length <= longest) return [text]
    const terms = this.terms(this.root)
    return terms.length > 1 ? terms : [text]
  }

  /** The terms of a sum or of a product, each with the sign before it. */
  private terms(index: number, among = this.model.steps[index]?.op ?? 'input'): string[] {
    const step = this.model.steps[index]
    const { op, args = [] } = step ?? {}
    const [sign, strength = atom] = (op && signs[op]) ?? []
    const family = signs[among]?.[1]
    const opens = index === this.root || !nameOf(this.model, index)
    if (op === 'unless' || op === 'as') return this.terms(args[0] ?? 0)
    if (!op || sign === undefined || strength !== family || strength < 2 || !opens)
      return [this.write(index).text]
    const [first = 0, ...others] = args
    return [
      ...this.terms(first, op),
      ...others.map((other) => `${sign} ${this.side(other, strength, op, true)}`),
    ]
  }

  /** What a step came to. */
  amount(index: number): string {
    const step = this.model.steps[index]
    const value = this.result.steps[index]
    if (value === undefined) return '—'
    if (typeof value === 'object') return this.vocabulary.problem(value)
    if (step?.options) return this.vocabulary.option(step.options[value] ?? '')
    return this.vocabulary.amount(value, step?.unit ?? 'number')
  }

  write(index: number): Written {
    const step = this.model.steps[index]
    if (!step) return { text: '', strength: atom }
    const isRoot = index === this.root && step.op !== 'input'
    const name = isRoot ? undefined : nameOf(this.model, index)
    if (name && this.inWords) return { text: this.vocabulary.name(name), strength: atom }
    if (name || step.op === 'constant') return { text: this.amount(index), strength: atom }
    if (step.op === 'unless' || step.op === 'as') return this.write(step.args?.[0] ?? 0)
    return this.infix(step) ?? this.power(step) ?? this.mean(step) ?? this.phrase(step)
  }

  /** One side of a sign, in brackets where it is looser than the sign. */
  private side(index: number, strength: Strength, op: Operation, onTheRight: boolean): string {
    const side = this.write(index)
    const tight = onTheRight && tightOnTheRight.includes(op)
    const loose = side.strength < strength || (tight && side.strength === strength)
    return loose ? `(${side.text})` : side.text
  }

  /** a + b */
  private infix({ op, args = [] }: Step): Written | undefined {
    const [sign, strength] = signs[op] ?? []
    if (sign === undefined || strength === undefined) return undefined
    const texts = args.map((index, at) => this.side(index, strength, op, at > 0))
    return { text: texts.join(` ${sign} `), strength }
  }

  /** (a − b)², the exponent without its unit. */
  private power({ op, args: [base = 0, exponent = 0] = [] }: Step): Written | undefined {
    if (op !== 'power') return undefined
    const named = nameOf(this.model, exponent)
    const value = this.result.steps[exponent]
    const bare = !this.inWords && named !== undefined && typeof value === 'number'
    const text = bare ? this.vocabulary.amount(value, 'number') : this.write(exponent).text
    return { text: `${this.side(base, atom, op, false)}^{${text}}`, strength: atom - 1 }
  }

  /** (a + b) ÷ 2 */
  private mean({ op, args = [] }: Step): Written | undefined {
    if (op !== 'mean') return undefined
    const [, plus = atom] = signs.plus ?? []
    const [sign = '', over = atom] = signs.over ?? []
    const sum = args.map((index) => this.side(index, plus, 'plus', false)).join(' + ')
    return { text: `(${sum}) ${sign} ${args.length}`, strength: over }
  }

  /** the smaller of (a, b) */
  private phrase(step: Step): Written {
    const { op, args = [], value = 0 } = step
    const texts = args.map((index) => this.write(index).text)
    const [a = '', b = '', c = ''] = texts
    const options = this.model.steps[args[0] ?? 0]?.options
    const option = op === 'is' ? this.vocabulary.option(options?.[value] ?? '') : ''
    const places: Readonly<Record<string, string>> = { list: texts.join(', '), a, b, c, option }
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
  const { step = 0, unit = 'number' } = model.outputs[output] ?? {}
  const [words, numbers] = [true, false].map(
    (inWords) => new Writer(model, result, vocabulary, step, inWords),
  )
  const outcome = result.outputs[output]
  const written = (): string => {
    if (!outcome) return ''
    if (!outcome.ok) return vocabulary.problem(outcome.problem)
    if (unit === 'choice') return numbers?.amount(step) ?? ''
    return vocabulary.outcome(output, Number(outcome.value))
  }
  return {
    formula: words?.lines() ?? [],
    numbers: numbers?.lines() ?? [],
    result: written(),
  }
}
