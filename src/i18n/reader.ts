import {
  formatter,
  isNumber,
  isPercent,
  type Display,
  type Formatter,
  type Outcome,
  type PageModel,
  type Problem,
  type Unit,
  type Value,
} from '../engine/page'
import { fill } from './fill'
import type { Locale } from './locales'
import type { CalculatorStrings } from './strings'
import type { CardWords } from './words'

/** One calculator's words in one language, and the site's words around it. */
export interface Language<Words = CardWords> {
  readonly locale: Locale
  readonly words: Words
  readonly strings: CalculatorStrings
}

/** How one reader sees one calculator: numbers, names, working and problems. */
export interface Reader extends Language {
  readonly format: Formatter
  readonly label: (key: string) => string
  /** The label in a few words, where it has such. */
  readonly short: (key: string) => string
  /** An input's value in displayed units, with its unit and all its digits to six decimals: 5 is "5%". */
  readonly entered: (value: number, unit: Unit) => string
  /** What an input holds, in displayed units, as it is read: "5%", "yes", an option's name. */
  readonly given: (key: string, value: Value) => string
  /**
   * A result as it is read: with its noun, and no more digits than its model declares; a share, a
   * ratio or a multiple with three at most, or with so many as are asked for. Or why there is none.
   */
  readonly answer: (key: string, outcome: Outcome | undefined, significant?: number) => string
  readonly problem: (problem: Problem) => string
}

/** As many as anybody types: a number that was given is quoted as it was. */
export const typedDecimals = 6

const digitsTyped = (value: number): Display => ({ decimals: value % 1 ? typedDecimals : 0 })

/** Digits that a reader can use of a share, a ratio or a multiple; money and counts stay as they are. */
export const digitsFor = (value: number, unit: Unit, significant: number): Display | undefined => {
  if (!isPercent(unit) && unit !== 'multiple' && unit !== 'ratio') return undefined
  const shown = Math.abs(isPercent(unit) ? value * 100 : value)
  return shown >= 10 ** (significant - 1) ? { decimals: 0 } : { significant }
}

export function readerOf(model: PageModel, language: Language, currency: string): Reader {
  const { words, strings, locale } = language
  const format = formatter(locale.intl, currency, strings.units)
  const label = (key: string): string => (words.inputs[key] ?? words.outputs[key])?.label ?? key
  const short = (key: string): string =>
    (words.inputs[key] ?? words.outputs[key])?.short ?? label(key)
  const entered = (value: number, unit: Unit): string =>
    format.full(isPercent(unit) ? value / 100 : value, unit, digitsTyped(value))

  const given = (key: string, value: Value): string => {
    if (typeof value === 'string') return words.options[value] ?? value
    if (typeof value === 'boolean') return format.full(value, 'flag')
    return entered(value, model.inputs[key]?.unit ?? 'number')
  }
  const written = (key: string, value: number | boolean, display?: Display): string =>
    format.full(value, model.outputs[key]?.unit ?? 'number', display, words.outputs[key]?.unit)

  const unreadable = (key: string, value: string): string => {
    const input = model.inputs[key]
    if (!input || !isNumber(input))
      return fill(strings.problems.unreadableOption, { label: label(key), value })
    const values = {
      label: label(key),
      value,
      example: format.field(input.default),
      min: given(key, input.min),
      max: given(key, input.max),
    }
    return fill(value.trim() ? strings.problems.unreadable : strings.problems.empty, values)
  }
  const constraint = (key: string, shows: Readonly<Record<string, number>>): string => {
    const steps = model.constraints[key]?.shows ?? {}
    const amounts = Object.entries(shows).map(([name, value]) => {
      const { op, unit = 'number' } = model.steps[steps[name] ?? -1] ?? {}
      return [name, format.full(value, unit, op === 'input' ? digitsTyped(value) : undefined)]
    })
    return fill(words.constraints[key] ?? '', Object.fromEntries(amounts))
  }
  const problem = (one: Problem): string => {
    switch (one.kind) {
      case 'outOfRange':
        return fill(strings.problems.outOfRange, {
          label: label(one.input),
          value: given(one.input, one.value),
          min: given(one.input, one.min),
          max: given(one.input, one.max),
        })
      case 'notWhole':
        return fill(strings.problems.notWhole, {
          label: label(one.input),
          value: format.field(one.value),
        })
      case 'unreadable':
        return unreadable(one.input, one.value)
      case 'constraint':
        return constraint(one.key, one.shows)
      case 'reason':
        return words.reasons[one.key] ?? ''
      case 'divideByZero':
        return one.by
          ? fill(strings.problems.divideByZero, { by: label(one.by) })
          : strings.problems.divideByNothing
      case 'notFinite':
        return strings.problems.notFinite
    }
  }
  const answer = (key: string, outcome: Outcome | undefined, significant = 3): string => {
    if (!outcome) return strings.notAvailable
    if (!outcome.ok) return problem(outcome.problem)
    const { value } = outcome
    if (typeof value === 'string') return words.options[value] ?? value
    const { unit = 'number', display } = model.outputs[key] ?? {}
    return written(key, value, display ?? digitsFor(Number(value), unit, significant))
  }
  return { ...language, format, label, short, entered, given, answer, problem }
}
