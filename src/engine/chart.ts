/** Bars for these outputs, in this order; a funnel is the same, centred. */
export interface BarChart<Output extends string = string> {
  readonly kind: 'bars' | 'funnel'
  readonly bars: readonly Output[]
}

/** Outputs along an input, from one of its values to another, with the reader's own value marked. */
export interface LineChart<Input extends string = string, Output extends string = string> {
  readonly kind: 'lines'
  /** In displayed units of the inputs. */
  readonly from: number
  readonly to: number
  readonly step: number
  readonly lines: readonly { readonly output: Output; readonly along: Input }[]
}

/** Columns of two parts: a base, and what a larger output adds on top of it. */
export interface StackChart<Output extends string = string> {
  readonly kind: 'stacks'
  readonly stacks: readonly { readonly base: Output; readonly top: Output }[]
}

/** Outputs that are yes or no, side by side. */
export interface SwitchChart<Output extends string = string> {
  readonly kind: 'switches'
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
