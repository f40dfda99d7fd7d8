/**
 * Bars for these outputs, in this order; a funnel is the same, centred.
 * @example chart: { kind: 'bars', bars: ['pool', 'extra'] }
 * @example chart: { kind: 'funnel', bars: ['leads', 'deals'] }
 */
export interface BarChart<Output extends string = string> {
  readonly kind: 'bars' | 'funnel'
  /** The outputs, from the top. */
  readonly bars: readonly Output[]
}

/**
 * Outputs along an input, from one of its values to another, with the reader's own value marked.
 * @example chart: { kind: 'lines', from: 1, to: 10, step: 1, lines: [{ output: 'survival', along: 'years' }] }
 */
export interface LineChart<Input extends string = string, Output extends string = string> {
  readonly kind: 'lines'
  /** Where the lines begin, in displayed units of the inputs: 5 is 5 %. */
  readonly from: number
  /** Where they end, within the limits of the inputs. */
  readonly to: number
  /** How far one point is from the next. */
  readonly step: number
  /** One or two outputs, each with the input it is drawn along; that input's name is `chart.labels.axis` in the words. */
  readonly lines: readonly { readonly output: Output; readonly along: Input }[]
}

/**
 * Columns of two parts: a base, and what a larger output adds on top of it.
 * @example chart: { kind: 'stacks', stacks: [{ base: 'fixedNow', top: 'payNow' }, { base: 'fixedThen', top: 'payThen' }] }
 */
export interface StackChart<Output extends string = string> {
  readonly kind: 'stacks'
  /** The columns, from the left; the parts are named as `chart.labels.base` and `top` in the words, the columns as `column1`, `column2`… */
  readonly stacks: readonly { readonly base: Output; readonly top: Output }[]
}

/**
 * Outputs that are yes or no, one below another.
 * @example chart: { kind: 'switches', switches: ['paysSet', 'paysHeld'] }
 */
export interface SwitchChart<Output extends string = string> {
  readonly kind: 'switches'
  /** The outputs, from the top. */
  readonly switches: readonly Output[]
}

/** A calculator's chart, by what it draws. */
export type Chart<Input extends string = string, Output extends string = string> =
  BarChart<Output> | LineChart<Input, Output> | StackChart<Output> | SwitchChart<Output>

/**
 * The words a chart needs beside those of its outputs.
 * @example chartLabels(model.chart)
 */
export const chartLabels = (chart: Chart): readonly string[] =>
  chart.kind === 'lines'
    ? ['axis']
    : chart.kind === 'stacks'
      ? ['base', 'top', ...chart.stacks.map((_, at) => `column${at + 1}`)]
      : []

/**
 * Every output a chart draws.
 * @example chartOutputs(model.chart)
 */
export const chartOutputs = (chart: Chart): readonly string[] => {
  switch (chart.kind) {
    case 'lines':
      return chart.lines.map(({ output }) => output)
    case 'stacks':
      return chart.stacks.flatMap(({ base, top }) => [base, top])
    case 'switches':
      return chart.switches
    default:
      return chart.bars
  }
}
