import type { Reader } from '../i18n'
import type { Drawing } from './data'

/** A chart's data as rows of text, the first cell of each its name. */
export interface Table {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** What a drawing shows, for readers who cannot or do not want to see it drawn. */
export function tableOf(drawing: Drawing, { strings }: Reader): Table {
  const { tableItem, tableValue } = strings
  switch (drawing.kind) {
    case 'lines': {
      const [first] = drawing.lines
      const rows = (first?.points ?? []).map(({ x }, at) => [
        x.text,
        ...drawing.lines.map(({ points }) => points[at]?.y.text ?? ''),
      ])
      return { head: [drawing.axis, ...drawing.lines.map(({ label }) => label)], rows }
    }
    case 'stacks':
      return {
        head: [tableItem, ...drawing.parts],
        rows: drawing.columns.map(({ label, base, top }) => [label, base.text, top.text]),
      }
    case 'switches':
      return {
        head: [tableItem, tableValue],
        rows: drawing.switches.map(({ label, text }) => [label, text]),
      }
    default:
      return {
        head: [tableItem, tableValue],
        rows: drawing.bars.map(({ label, text }) => [label, text]),
      }
  }
}
