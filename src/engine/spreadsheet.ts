import { CellFormulas, type CellWords, type Part } from './cellFormulas'
import { cellName } from './cellName'
import { numberCode, textCode } from './formulaText'
import { isNumber } from './inputs'
import type { Formulas } from './model'
import { mapValues } from './records'
import { isPercent, type Unit } from './units'

export type { Part }

/** What a workbook says in the reader's language. */
export interface SpreadsheetWords extends CellWords {
  readonly no: string
  /** What an input may hold, as a sentence. */
  readonly limits: (input: string) => string
  /** The refusal of a combination, with `{places}` for the amounts that it quotes. */
  readonly rule: (key: string) => string
  /** What stands before and after an amount. */
  readonly around: (unit: Unit) => readonly [before: string, after: string]
}

/** One model as formulas of cells, without the `=` before each. */
export interface Spreadsheet {
  /** The cell that says why no result can be had: empty where every input is as it should be. */
  readonly refusal: string
  /** By input, what is wrong with it in a sentence; an empty text where nothing is. */
  readonly checks: Readonly<Record<string, string>>
  /** By rule between inputs, its refusal; an empty text where it holds. */
  readonly rules: Readonly<Record<string, string>>
  /** By output, its formula and the intermediate results that it takes. */
  readonly outputs: Readonly<
    Record<string, { readonly formula: string; readonly parts: readonly Part[] }>
  >
}

/** The first of these cells that holds a text. */
export const firstText = (cells: readonly string[]): string =>
  cells.reduceRight((rest, cell) => `IF(${cell}<>"",${cell},${rest})`, '""')

/** What is wrong with one input, as a sentence. */
function check({ inputs }: Formulas, key: string, words: SpreadsheetWords): string {
  const input = inputs[key]
  const name = cellName(key)
  const refuse = (fits: string): string => `IF(${fits},"",${textCode(words.limits(key))})`
  if (!input) return '""'
  if (!isNumber(input)) {
    const options = input.unit === 'flag' ? [words.yes, words.no] : input.options.map(words.option)
    return refuse(`OR(${options.map((one) => `${name}=${textCode(one)}`).join(',')})`)
  }
  const scale = isPercent(input.unit) ? 100 : 1
  // What is no number is compared with none.
  const limits = [
    `${name}>=${numberCode(input.min / scale).text}`,
    `${name}<=${numberCode(input.max / scale).text}`,
  ]
  const whole = input.whole ? [`${name}=INT(${name})`] : []
  const fits = `IF(ISNUMBER(${name}),AND(${[...limits, ...whole].join(',')}),FALSE())`
  return refuse(fits)
}

/** A sentence with the amounts of now in its places. */
function filled(sentence: string, amount: (name: string) => string | undefined): string {
  const pieces = sentence.split(/\{(\w+)\}/)
  return pieces
    .map((piece, at) =>
      at % 2 === 1 ? (amount(piece) ?? textCode(`{${piece}}`)) : textCode(piece),
    )
    .filter((piece) => piece !== '""')
    .join('&')
}

/**
 * Writes a model as formulas of cells, which know each other by defined names: a percent holds a
 * fraction, an input's yes or option its word, a result's yes 1. No cell comes to an error: where
 * there is no number there is the sentence that says why.
 * @example spreadsheet(model, words).outputs.extra.formula // reps*quota*lift
 */
export function spreadsheet(model: Formulas, words: SpreadsheetWords): Spreadsheet {
  const keys = [...Object.keys(model.inputs), ...Object.keys(model.outputs)]
  const refusal = keys.includes('refusal') ? 'refusal_' : 'refusal'
  const apart = new CellFormulas(model, words, true)
  const alone = new CellFormulas(model, words, false)
  const unlessRefused = (formula: string): string => `IF(${refusal}="",${formula},${refusal})`

  const rules = mapValues(model.constraints, ({ step, shows }, key) => {
    const sentence = filled(words.rule(key), (name) => {
      const at = shows[name]
      if (at === undefined) return undefined
      const unit = model.steps[at]?.unit ?? 'number'
      const [before, after] = words.around(unit)
      const value = `ROUND((${alone.result(at, '')})*${isPercent(unit) ? 100 : 1},2)`
      return [textCode(before), value, textCode(after)].filter((one) => one !== '""').join('&')
    })
    const unknown = textCode(words.problem({ kind: 'notFinite' }))
    return `IFERROR(IF(${alone.condition(step)},"",${sentence}),${unknown})`
  })
  const outputs = mapValues(model.outputs, ({ step }, key) => {
    const known = new Set(apart.parts.keys())
    const formula = unlessRefused(apart.result(step, cellName(key)))
    const parts = [...apart.parts.values()]
      .filter((part) => !known.has(part.step))
      .map((part) => ({ ...part, formula: unlessRefused(part.formula) }))
    return { formula, parts }
  })
  return {
    refusal,
    checks: mapValues(model.inputs, (_, key) => check(model, key, words)),
    rules,
    outputs,
  }
}
