import {
  evaluate,
  isNumber,
  isPercent,
  isWord,
  type Outcome,
  type PageModel,
  type Result,
  type Unit,
  type Value,
} from '../engine'
import { fill, type Reader } from '../i18n'
import { tableOf, type Table } from './table'

/** One amount as drawn and as written. */
export interface Amount {
  readonly value: number
  readonly text: string
  /** With all its digits, for the table, where the text has fewer. */
  readonly full?: string
}
interface Bar extends Amount {
  readonly key: string
  readonly label: string
}
/** A place along a line, and the result there. */
interface Point {
  readonly x: Amount
  readonly y: Amount
}
interface Line {
  readonly key: string
  readonly label: string
  /** Every place along it, whether there is a number or not. */
  readonly places: readonly Point[]
  /** Those that can be drawn. */
  readonly points: readonly Point[]
  /** Where the reader stands on it; none where there is no number. */
  readonly mark?: Point
}

export type Drawing =
  | { readonly kind: 'bars' | 'funnel'; readonly bars: readonly Bar[] }
  | {
      readonly kind: 'lines'
      readonly lines: readonly Line[]
      readonly axis: string
      readonly scale: readonly Amount[]
      readonly span: readonly [Amount, Amount]
    }
  | {
      readonly kind: 'stacks'
      readonly columns: readonly {
        readonly label: string
        readonly base: Amount
        readonly top: Amount
      }[]
      readonly parts: readonly [string, string]
    }
  | {
      readonly kind: 'switches'
      readonly switches: readonly {
        readonly key: string
        readonly label: string
        readonly on: boolean
        readonly text: string
      }[]
    }

/** What a chart shows, as data: the picture, the canvas and the table all read it. */
export interface ChartData {
  readonly title: string
  /** One sentence that says what there is to see. */
  readonly finding: string
  readonly drawing: Drawing
  readonly table: Table
}

/** A word in place of a number stands in the table alone. */
const isDrawn = ({ y }: Point): boolean => y.full !== undefined

const numberOf = (value: Value | undefined): number => Number(value ?? 0)

/** A few round values that cover an amount, for an axis. */
const roundScale = (top: number): number[] => {
  const rough = Math.max(top, 1e-9) / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 2.5, 5, 10].map((one) => one * power).find((one) => one >= rough) ?? power
  return Array.from({ length: Math.ceil(top / step - 1e-9) + 1 }, (_, at) => at * step)
}

/** Reads what one model's chart shows for these results. Pure. */
export function chartData(model: PageModel, result: Result, reader: Reader): ChartData {
  const { chart: words } = reader.words
  const { chart } = model
  const unitOf = (key: string): Unit => model.outputs[key]?.unit ?? 'number'
  /** A word that is the result; nothing where there is none. */
  const wordOf = (outcome: Outcome | undefined, key: string): string =>
    outcome && (outcome.ok || isWord(outcome.problem)) ? reader.answer(key, outcome) : ''
  const amount = (key: string, from: Result = result): Amount => {
    const outcome = from.outputs[key]
    if (!outcome?.ok || typeof outcome.value === 'string')
      return { value: 0, text: wordOf(outcome, key) }
    return {
      value: numberOf(outcome.value),
      text: reader.answer(key, outcome),
      full: reader.vocabulary.outcome(key, Number(outcome.value)),
    }
  }
  const shown = (key: string): Amount => {
    const found = amount(key)
    return found.text ? found : { value: 0, text: reader.strings.notAvailable }
  }

  const lineOf = ({ output, along }: { readonly output: string; readonly along: string }): Line => {
    if (chart.kind !== 'lines') return { key: output, label: '', places: [], points: [] }
    const input = model.inputs[along]
    const unit: Unit = input && isNumber(input) ? input.unit : 'number'
    const at = (value: number): Point => ({
      x: { value: isPercent(unit) ? value / 100 : value, text: reader.entered(value, unit) },
      y: amount(output, evaluate(model, { ...result.values, [along]: value })),
    })
    const steps = Math.round((chart.to - chart.from) / chart.step)
    const places = Array.from({ length: steps + 1 }, (_, index) =>
      at(chart.from + index * chart.step),
    )
    const own = at(numberOf(result.values[along]))
    const within =
      numberOf(result.values[along]) >= chart.from && numberOf(result.values[along]) <= chart.to
    return {
      key: output,
      label: reader.short(output),
      places,
      points: places.filter(isDrawn),
      ...(within && isDrawn(own) && { mark: own }),
    }
  }

  const drawing = (): Drawing => {
    switch (chart.kind) {
      case 'lines': {
        const lines = chart.lines.map(lineOf)
        const xs = lines.flatMap(({ places }) => places.map(({ x }) => x))
        const unit = unitOf(lines[0]?.key ?? '')
        const scale = roundScale(
          Math.max(...lines.flatMap(({ points }) => points.map(({ y }) => y.value)), 0),
        )
        const none = { value: 0, text: '' }
        return {
          kind: 'lines',
          lines,
          axis: words.labels['axis'] ?? '',
          span: [xs[0] ?? none, xs.at(-1) ?? none],
          scale: scale.map((value) => ({ value, text: reader.format.compact(value, unit) })),
        }
      }
      case 'stacks':
        return {
          kind: 'stacks',
          parts: [words.labels['base'] ?? '', words.labels['top'] ?? ''],
          columns: chart.stacks.map(({ base, top }, at) => ({
            label: words.labels[`column${at + 1}`] ?? '',
            base: shown(base),
            top: shown(top),
          })),
        }
      case 'switches':
        return {
          kind: 'switches',
          switches: chart.switches.map((key) => ({
            key,
            label: reader.short(key),
            on: amount(key).value === 1,
            text: shown(key).text,
          })),
        }
      default:
        return {
          kind: chart.kind,
          bars: chart.bars.map((key) => ({ key, label: reader.short(key), ...shown(key) })),
        }
    }
  }

  const drawn = drawing()
  const quoted: Readonly<Record<string, string>> = Object.fromEntries(
    Object.keys(model.outputs).map((key) => [key, amount(key).text]),
  )
  const sound = [...words.finding.matchAll(/\{(\w+)\}/g)].every(([, key = '']) => quoted[key])
  const [broken] = result.problems
  return {
    title: words.title,
    finding: sound
      ? fill(words.finding, quoted)
      : broken
        ? reader.problem(broken)
        : words.unavailable,
    drawing: drawn,
    table: tableOf(drawn, reader),
  }
}
