import { Quantity, type Condition } from './quantity'
import type { Unit } from './units'

/** Parts by name: a formula or a condition while a chart is being written, its place among the steps once it is made. An output or input names itself; any other name is one of `chart.labels` in the words. */
type Parts<P> = Readonly<Record<string, P>>
/** The same as its author may write it: keys of outputs will do, where nothing else is drawn. */
type Named<P, Key> = P extends number ? Parts<P> : readonly Key[] | Parts<P>

/** What every chart may say beside what it draws. */
interface Findings<P> {
  /** Sentences of their own, under `chart.findings` in the words: the first whose condition holds is said in place of `finding`. */
  readonly findings?: Parts<P>
}

/**
 * Bars on one scale, one below another.
 * @example chart: { kind: 'bars', bars: ['street', 'expected'] }
 * @example chart: ({ pool }, { expected }) => ({ kind: 'bars', bars: { expected }, references: { pool } })
 */
export interface BarChart<P = number, Key = string> extends Findings<P> {
  readonly kind: 'bars'
  /** What is drawn, from the top. */
  readonly bars: Named<P, Key>
  /** The bar that the finding is about; the last unless said. */
  readonly subject?: string
  /** Dashed lines to hold the bars against, each with its name. */
  readonly references?: Parts<P>
}

/**
 * Parts of one amount, end to end.
 * @example chart: ({ aeOte, quota }) => ({ kind: 'stack', parts: { rep: aeOte.over(quota) }, references: { benchmark: constant(0.25) } })
 */
export interface StackChart<P = number, Key = string> extends Findings<P> {
  readonly kind: 'stack'
  /** The parts, from the left. */
  readonly parts: Named<P, Key>
  /** The whole, where its name and amount are to be told. */
  readonly total?: P
  /** Dashed lines to hold the whole against, each with its name. */
  readonly references?: Parts<P>
}

/**
 * Groups of bars: on one scale, or each group on its own, where a group counts what the others do not.
 * @example chart: ({}, { q1, asked1 }) => ({ kind: 'groups', scale: 'shared', groups: { first: { q1, asked1 } } })
 * @example chart: ({}, { leads, deals }) => ({ kind: 'groups', scale: 'own', groups: { nets: { leads, deals } } })
 */
export interface GroupChart<P = number> extends Findings<P> {
  readonly kind: 'groups'
  /** Whether all groups are on one scale; bars of a group on its own are centred, as a funnel. */
  readonly scale: 'shared' | 'own'
  /** The groups by name, each with its bars. */
  readonly groups: Readonly<Record<string, Parts<P>>>
}

/**
 * From one amount to another, by what is added and taken away on the way.
 * @example chart: ({ lost }, { start, kept }) => ({ kind: 'waterfall', from: { start }, changes: { gone: constant(0).minus(lost) }, to: { kept } })
 */
export interface WaterfallChart<P = number> extends Findings<P> {
  readonly kind: 'waterfall'
  /** The amount it begins with, by its name. */
  readonly from: Parts<P>
  /** What is added, and as a negative amount what is taken away, in order. */
  readonly changes: Parts<P>
  /** The amount it ends with, by its name. */
  readonly to: Parts<P>
}

/**
 * Amounts along an input, or along an axis of the chart's own, with the reader's own place marked.
 * @example chart: ({}, { survival }) => ({ kind: 'lines', along: 'years', from: 1, to: 10, step: 1, lines: { survival } })
 * @example chart: ({ kept }, { repNet }) => ({ kind: 'lines', from: 0, to: 20, step: 1, lines: { engineer: kept.times(axis('percent')), repNet } })
 */
export interface LineChart<P = number, Key = string> extends Findings<P> {
  readonly kind: 'lines'
  /** The input that all lines run along; without one they run along `axis(…)`. Its name is `chart.labels.axis` in the words. */
  readonly along?: string
  /** For a line that runs along another input than the rest. */
  readonly alongs?: Readonly<Record<string, string>>
  /** Where the lines begin, in displayed units: 5 is 5 %. */
  readonly from: number
  /** Where they end, within the limits of the inputs. */
  readonly to: number
  /** How far one point is from the next. */
  readonly step: number
  /** The lines, the first of them the one the finding is about. */
  readonly lines: Named<P, Key>
  /** Where the reader stands on an axis of the chart's own. */
  readonly here?: P
  /** Places along the axis that are marked across it, as a crossing or a quota. */
  readonly crossings?: Parts<P>
}

/**
 * Amounts against their limits, each on a scale of its own.
 * @example chart: ({}, { turnover }) => ({ kind: 'gauges', gauges: { turnover: { value: turnover, limit: constant(0.1), most: constant(0.4), keep: 'below' } } })
 */
export interface GaugeChart<P = number> extends Findings<P> {
  readonly kind: 'gauges'
  /** By name: the amount, its limit, the end of its scale, and on which side of the limit it should be. */
  readonly gauges: Readonly<
    Record<
      string,
      {
        readonly value: P
        readonly limit: P
        readonly most: P
        readonly keep: 'below' | 'above'
      }
    >
  >
}

/**
 * One amount with the luck in it, by what that depends on.
 * @example chart: ({}, { month, swing }) => ({ kind: 'whiskers', centre: month, swings: { opps: month.times(swing) } })
 */
export interface WhiskerChart<P = number> extends Findings<P> {
  readonly kind: 'whiskers'
  /** The amount that is expected in every row. */
  readonly centre: P
  /** How far it typically lands above or below. */
  readonly swings: Parts<P>
}

/**
 * Steps that are reached or not, the first at the bottom.
 * @example chart: { kind: 'ladder', rungs: ['paysSet', 'paysHeld'] }
 */
export interface LadderChart<P = number, Key = string> extends Findings<P> {
  readonly kind: 'ladder'
  /** Outputs that are yes or no. */
  readonly rungs: Named<P, Key>
}

/**
 * A few people, some of them known and some of those spoken to, over bars on one scale.
 * @example chart: ({ known, spoken }, { now, then }) => ({ kind: 'people', people: 5, known, spoken, bars: { now, then } })
 */
export interface PeopleChart<P = number, Key = string> extends Findings<P> {
  readonly kind: 'people'
  /** How many there are. */
  readonly people: number
  /** How many of them are known: `chart.labels.known` in the words. */
  readonly known: P
  /** How many of those were spoken to: `chart.labels.spoken` in the words. */
  readonly spoken: P
  /** The bars below them. */
  readonly bars: Named<P, Key>
}

/** Every chart there is, by its kind. */
export interface Charts<P = number, Key = string> {
  readonly bars: BarChart<P, Key>
  readonly stack: StackChart<P, Key>
  readonly groups: GroupChart<P>
  readonly waterfall: WaterfallChart<P>
  readonly lines: LineChart<P, Key>
  readonly gauges: GaugeChart<P>
  readonly whiskers: WhiskerChart<P>
  readonly ladder: LadderChart<P, Key>
  readonly people: PeopleChart<P, Key>
}

/** A calculator's chart as it travels to the page: whatever it draws is a step of the model. */
export type Chart<Kind extends keyof Charts = keyof Charts> = Charts[Kind]
/** The same as its author writes it. */
export type WrittenChart<Key = string> = Charts<Quantity | Condition, Key>[keyof Charts]

/** The key of a chart's own axis among the values. */
export const axisKey = 'axis'

/**
 * The place along a chart's own axis, for lines that run along no input.
 * @category Formulas
 * @example axis('percent')
 */
export const axis = (unit: Unit): Quantity =>
  new Quantity({ op: 'input', unit, args: [], key: axisKey })
