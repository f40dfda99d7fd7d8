import type { Band } from '../engine/band'
import { evaluate, isPercent, isWord, type PageModel, type Result, type Unit } from '../engine/page'
import type { Reader } from '../i18n'
import { amountText } from '../i18n/amount'
import { vocabularyOf } from '../i18n/vocabulary'

/** One amount of a chart, as drawn and as written. */
export interface Amount {
  readonly name: string
  readonly label: string
  /** In the model's unit; undefined where there is none. */
  readonly value: number | undefined
  readonly text: string
  /** With all its digits, for the table. */
  readonly full: string
}

/** What a kind of chart reads: amounts by their steps, now and as the page opened. */
export interface Scene {
  readonly reader: Reader
  readonly amount: (name: string, step: number) => Amount
  readonly amounts: (parts: Readonly<Record<string, number>>) => readonly Amount[]
  /** What a step came to when the page opened; undefined where that is no number, or nothing has moved. */
  readonly opening: (step: number) => number | undefined
  /** A step along an input or the chart's own axis, at a place in displayed units. */
  readonly along: (key: string, at: number) => Scene
  /**
   * The lowest and highest of an output while inputs range; undefined where it is one number, or has no bound.
   * @param axis an input that it is drawn along: no band where that one ranges
   */
  readonly band: (name: string, step: number, axis?: string) => Ends | undefined
  readonly unit: (step: number) => Unit
  /** The unit of an input, or of the chart's own axis. */
  readonly axisUnit: (key: string) => Unit
  readonly label: (name: string) => string
  /** What an input holds, in displayed units. */
  readonly given: (key: string) => number
  /** The values that a scale must hold: a drawing's own, and those of what it stands beside. */
  readonly fit: Fit
}

/** The lowest and the highest of an amount. */
export type Ends = readonly [low: number, high: number]

/** Values with those of other drawings on the same scale. */
export type Fit = (values: readonly (number | undefined)[]) => readonly (number | undefined)[]

/** Amounts of one result beside those of the opening case, if that was another. */
export function sceneOf(
  model: PageModel,
  result: Result,
  reader: Reader,
  opening?: Result,
  fit: Fit = (values) => values,
  bands: Readonly<Record<string, Band>> = {},
): Scene {
  const vocabulary = vocabularyOf(model, reader)
  const unit = (step: number): Unit => model.steps[step]?.unit ?? 'number'
  const label = (name: string): string =>
    name in model.inputs || name in model.outputs
      ? reader.short(name)
      : (reader.words.chart.labels[name] ?? name)
  const numberIn = ({ steps, problems }: Result, step: number): number | undefined => {
    const value = steps[step]
    return typeof value === 'number' && Number.isFinite(value) && problems.length === 0
      ? value
      : undefined
  }
  const amount = (name: string, step: number): Amount => {
    const value = numberIn(result, step)
    const named = { name, label: label(name), value }
    const { op, key = '' } = model.steps[step] ?? {}
    const given = op === 'input' ? result.values[key] : undefined
    const output = model.outputs[name]
    const outcome = output?.step === step ? result.outputs[name] : undefined
    if (value === undefined) {
      const word = outcome && !outcome.ok && isWord(outcome.problem)
      const text = word ? reader.answer(name, outcome) : reader.strings.notAvailable
      return { ...named, text, full: text }
    }
    if (outcome)
      return {
        ...named,
        text: reader.answer(name, outcome),
        full: vocabulary.outcome(name, value),
      }
    const text = given === undefined ? undefined : reader.given(key, given)
    return {
      ...named,
      text: text ?? amountText(reader, value, unit(step)),
      full: text ?? reader.format.full(value, unit(step)),
    }
  }
  return {
    reader,
    amount,
    amounts: (parts) => Object.entries(parts).map(([name, step]) => amount(name, step)),
    opening: (step) => opening && numberIn(opening, step),
    along: (key, at) => {
      const place = { [key]: at }
      return sceneOf(
        model,
        evaluate(model, { ...result.values, ...place }),
        reader,
        opening && evaluate(model, { ...opening.values, ...place }),
      )
    },
    band: (name, step, axis = '') => {
      const { low, high } = bands[name] ?? {}
      const output = model.outputs[name]
      if (output?.step !== step || output.unit === 'flag' || output.unit === 'choice')
        return undefined
      if (!low || !high || axis in low.at || axis in high.at) return undefined
      const ends: Ends = [low.value, high.value]
      return low.value < high.value && ends.every(Number.isFinite) ? ends : undefined
    },
    unit,
    axisUnit: (key) =>
      model.inputs[key]?.unit ??
      model.steps.find((one) => one.op === 'input' && one.key === key)?.unit ??
      'number',
    label,
    given: (key) => Number(result.values[key]),
    fit,
  }
}

/** A value of the model in displayed units: 0.05 is 5 %. */
export const displayed = (value: number, unit: Unit): number =>
  isPercent(unit) ? value * 100 : value
