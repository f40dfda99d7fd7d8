import { mayBeZero } from './bounds'
import { compared, functions, raised, roundedUp, signs } from './cellFunctions'
import { cellName } from './cellName'
import {
  atom,
  called,
  guarded,
  holds,
  joinedBy,
  numberCode,
  textCode,
  type Code,
} from './formulaText'
import type { Formulas } from './model'
import type { Step } from './node'
import type { Problem } from './problems'
import { risksOf, type Risks } from './risks'

/** What a workbook's formulas say in the reader's language. */
export interface CellWords {
  readonly problem: (problem: Problem) => string
  readonly option: (key: string) => string
  /** A yes among the inputs. */
  readonly yes: string
}

/** An intermediate result in a cell of its own. */
export interface Part {
  /** Its defined name: that of the result it is for, and a number. */
  readonly name: string
  readonly step: number
  readonly formula: string
}

/** A formula longer than this takes a cell of its own where it would be written several times. */
const longest = 24
const lost: Step = { op: 'constant', unit: 'number' }

/** Writes the steps of one model as formulas of cells. */
export class CellFormulas {
  readonly parts = new Map<number, Part>()
  private readonly risks: Risks
  private owner = ''
  private made = 0

  constructor(
    readonly model: Formulas,
    readonly words: CellWords,
    /** Whether results and intermediate results are read from cells of their own, or all is written out. */
    readonly named: boolean,
  ) {
    this.risks = risksOf(model)
  }

  private step(at: number): Step {
    return this.model.steps[at] ?? lost
  }
  private args(at: number): readonly number[] {
    return this.step(at).args ?? []
  }

  /** True where a formula may come to an error by what is written out in it. */
  private mayErr(at: number): boolean {
    return (
      this.risks.isRisky(at) ||
      this.args(at).some((arg) => this.nameAt(arg) === undefined && this.mayErr(arg))
    )
  }

  private withoutErrors(formula: string): string {
    return `IFERROR(${formula},${this.sentence({ kind: 'notFinite' })})`
  }

  /**
   * The formula of a result, which is written out rather than named.
   * @returns a number (1 and 0 for yes and no), an option's name, or a sentence
   */
  result(at: number, owner: string): string {
    this.owner = owner
    this.made = 0
    const formula = this.whole(at, new Set())
    return this.step(at).unit === 'flag' ? this.asNumber(at, formula) : formula
  }

  /** A condition, written out. */
  condition(at: number): string {
    return this.code(at).text
  }

  /** A yes as 1 and a no as 0. */
  private asNumber(at: number, formula: string): string {
    return this.risks.fails(at) ? formula : `IF(${formula},1,0)`
  }

  private option(key = ''): string {
    return textCode(this.words.option(key))
  }
  private sentence(problem: Problem): string {
    return textCode(this.words.problem(problem))
  }

  /** A cell's formula: a number, or the sentence that stands for it. */
  private whole(at: number, known: ReadonlySet<string>): string {
    const { op, unit, key = '', options = [], value = 0 } = this.step(at)
    const [a = 0, b = 0] = this.args(at)
    if (op === 'input') return options.length > 0 ? cellName(key) : this.code(at).text
    if (op === 'constant')
      return options.length > 0 ? this.option(options[value]) : this.constant(at).text
    if (op === 'as') return this.inCell(a, known)
    if (op === 'when' || op === 'unless') return this.picked(at, known)
    const code = this.operation(at)
    const isFailingFlag = unit === 'flag' && this.risks.fails(at)
    const bare = isFailingFlag ? `IF(${code.text},1,0)` : code.text
    const formula = op === 'over' ? this.unlessZero(b, bare) : bare
    return guarded(code, known, this.mayErr(at) ? this.withoutErrors(formula) : formula)
  }

  /** A quotient where its divisor may be nought. */
  private unlessZero(divisor: number, quotient: string): string {
    if (!mayBeZero(this.risks.boundsAt(divisor))) return quotient
    const by = this.keyOf(divisor)
    const nought = this.sentence({ kind: 'divideByZero', ...(by !== undefined && { by }) })
    const isZero = joinedBy('=', holds.comparing, [this.code(divisor), numberCode(0)])
    return `IF(${isZero.text},${nought},${quotient})`
  }

  /** A cell that holds one thing or another, of which only that one need be had. */
  private picked(at: number, known: ReadonlySet<string>): string {
    const { op, key = '', tone } = this.step(at)
    const [a = 0, b = 0, c = 0] = this.args(at)
    const asked = op === 'when' ? a : b
    const test = this.code(asked)
    const now = new Set([...known, ...test.worded])
    const branches =
      op === 'when'
        ? [this.inCell(b, now), this.inCell(c, now)]
        : [this.sentence({ kind: 'reason', key, ...(tone && { tone }) }), this.inCell(a, now)]
    const formula = `IF(${[test.text, ...branches].join(',')})`
    const mayErr = this.nameAt(asked) === undefined && this.mayErr(asked)
    return guarded(test, known, mayErr ? this.withoutErrors(formula) : formula)
  }

  /** The same in a branch, where what has a cell of its own is read from there. */
  private inCell(at: number, known: ReadonlySet<string>): string {
    const name = this.nameAt(at)
    if (name) return name
    return this.step(at).unit === 'flag' && !this.risks.fails(at)
      ? this.code(at).text
      : this.whole(at, known)
  }

  /** The key of an input or output that a step is. */
  private keyOf(at: number): string | undefined {
    const step = this.step(at)
    if (step.op === 'input') return step.key
    return Object.entries(this.model.outputs).find(([, one]) => one.step === at)?.[0]
  }

  /** The name of the cell that a step is read from, if it has one. */
  private nameAt(at: number): string | undefined {
    const step = this.step(at)
    const key = this.keyOf(at)
    if (key !== undefined && (step.op === 'input' || (this.named && step.unit !== 'choice')))
      return cellName(key)
    return this.parts.get(at)?.name
  }

  private constant(at: number): Code {
    const { unit, value = 0 } = this.step(at)
    return unit === 'flag' ? atom(value ? 'TRUE()' : 'FALSE()') : numberCode(value)
  }

  /** A step inside a formula. */
  private code(at: number): Code {
    const step = this.step(at)
    const name = this.nameAt(at)
    if (name !== undefined) return this.read(at, name)
    if (step.op === 'constant') return this.constant(at)
    if (step.op === 'as') return this.code(this.args(at)[0] ?? 0)
    if (this.named && (this.mustStandAlone(at) || this.isShared(at))) return this.apart(at)
    return this.operation(at)
  }

  /** A step as it is read from its cell. */
  private read(at: number, name: string): Code {
    const { op, unit, options = [] } = this.step(at)
    if (op !== 'input') return atom(name, this.risks.fails(at) ? [name] : [])
    if (unit === 'flag')
      return joinedBy('=', holds.comparing, [atom(name), atom(textCode(this.words.yes))])
    if (unit !== 'choice') return atom(name)
    const names = options.map((one) => this.option(one)).join(',')
    const place = called('MATCH', atom(name), atom(`{${names}}`), numberCode(0))
    return joinedBy('-', holds.adding, [place, numberCode(1)])
  }

  /** True for what has a sentence of its own in place of a number. */
  private mustStandAlone(at: number): boolean {
    const { op, unit } = this.step(at)
    const [, divisor] = this.args(at)
    if (unit === 'choice') return false
    if (op === 'over') return mayBeZero(this.risks.boundsAt(divisor))
    return op === 'unless' || (op === 'when' && this.risks.fails(at))
  }

  /** True for what several formulas go on from. */
  private isShared(at: number): boolean {
    return this.risks.uses(at) > 1 && this.operation(at).text.length > longest
  }

  /** Gives a step a cell of its own. */
  private apart(at: number): Code {
    const formula = this.whole(at, new Set())
    this.made += 1
    const name = `${this.owner}_${this.made}`
    const isFlag = this.step(at).unit === 'flag'
    this.parts.set(at, { name, step: at, formula: isFlag ? this.asNumber(at, formula) : formula })
    return this.read(at, name)
  }

  /** A step that its formula reads several times: short, or in a cell of its own. */
  private again(at: number, most = longest): Code {
    const code = this.code(at)
    return !this.named || this.nameAt(at) !== undefined || code.text.length <= most
      ? code
      : this.apart(at)
  }

  private operation(at: number): Code {
    const { op } = this.step(at)
    const args = this.args(at)
    const [a = 0, b = 0] = args
    const sign = signs[op]
    if (sign) return joinedBy(...sign, op === 'over' ? this.divided(a, b) : this.codes(args))
    const name = functions[op]
    if (name !== undefined) return called(name, ...this.codes(args))
    switch (op) {
      case 'power':
        return this.power(a, b)
      case 'whole':
        return roundedUp(this.again(a, 0))
      case 'more':
      case 'atLeast':
      case 'equal':
        return compared(this.again(a), this.again(b), op)
      case 'is':
        return this.is(at, a)
      default:
        return this.code(op === 'as' || op === 'unless' ? a : at)
    }
  }

  private codes(args: readonly number[]): Code[] {
    return args.map((arg) => this.code(arg))
  }

  /** Both sides of a division; a divisor that may be nought stands twice. */
  private divided(a: number, b: number): Code[] {
    const dividend = this.code(a)
    return [dividend, mayBeZero(this.risks.boundsAt(b)) ? this.again(b) : this.code(b)]
  }

  /** Whether an option is the one chosen. */
  private is(at: number, of: number): Code {
    const { op, key = '', options = [] } = this.step(of)
    const { value = 0 } = this.step(at)
    const sides =
      op === 'input'
        ? [atom(cellName(key)), atom(this.option(options[value]))]
        : [this.code(of), numberCode(value)]
    return joinedBy('=', holds.comparing, sides)
  }

  private power(a: number, b: number): Code {
    const [base, exponent] = [this.risks.boundsAt(a), this.risks.boundsAt(b)]
    const may = { zeros: mayBeZero(base) && mayBeZero(exponent), below: base.low < 0 }
    return raised(this.again(a), this.again(b), may)
  }
}
