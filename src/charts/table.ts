import type { Reader } from '../i18n'
import type { Amount, Drawing } from './data'

/** A chart's data as rows of text, the first cell of each its name. */
export interface Table {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

const exact = (amount: Amount | undefined): string => amount?.full ?? amount?.text ?? ''

/** What a drawing shows, for readers who cannot or do not want to see it drawn. */
export function tableOf(drawing: Drawing, { strings }: Reader): Table {
  const { tableItem, tableValue } = strings
  switch (drawing.kind) {
    case 'lines': {
      const [first] = drawing.lines
      const rows = (first?.places ?? []).map(({ x }, at) => [
        x.text,
        ...drawing.lines.map(({ places }) => exact(places[at]?.y) || strings.notAvailable),
      ])
      return { head: [drawing.axis, ...drawing.lines.map(({ label }) => label)], rows }
    }
    case 'stacks':
      return {
        head: [tableItem, ...drawing.parts],
        rows: drawing.columns.map(({ label, base, top }) => [label, exact(base), exact(top)]),
      }
    case 'switches':
      return {
        head: [tableItem, tableValue],
        rows: drawing.switches.map(({ label, text }) => [label, text]),
      }
    default:
      return {
        head: [tableItem, tableValue],
        rows: drawing.bars.map((bar) => [bar.label, exact(bar)]),
      }
  }
}
